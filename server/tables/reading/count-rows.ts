import { getVariableValues } from 'graphql';
import { compileRowCount, LARGEST_INT } from '../../reading/compile.js';
import { Declined } from '../../reading/declined.js';
import type { ReadTerms } from './part-reader.js';
import { PAGE_SIZE, type PartDocuments } from './part-documents.js';
import type { RowMaker } from './rows-of.js';

/**
 * How many rows the records of a part are exploded to, from one statement that reads none of them.
 *
 * @returns undefined where that has to be counted page by page
 */
export async function countAtOnce(
  { countedAtOnce: ready }: PartDocuments,
  { lists, keepsEmpty }: RowMaker,
  { paths: { schema, planner }, variables, reads }: ReadTerms,
  most: number,
): Promise<number | undefined> {
  if (!ready || !planner) return undefined;
  const { coerced } = getVariableValues(schema, ready.operation.variableDefinitions ?? [], {
    ...variables,
    [PAGE_SIZE]: Math.min(most, LARGEST_INT),
  });
  if (!coerced) return undefined;
  try {
    const terms = { lists: lists.length, keepsEmpty };
    const count = compileRowCount(reads, { schema, ...ready, variables: coerced }, terms);
    const [row] = await reads.textsOf(reads.statement(count));
    return Number(row?.[0]);
  } catch (error) {
    if (error instanceof Declined) return undefined;
    throw error;
  }
}
