import type { TablePlan, PartPlan } from '../table-plan.js';
import type { Row } from '../table.js';
import { countAtOnce } from './count-rows.js';
import { GatheredNotes } from './gathered-notes.js';
import { PartReader, type FirstPage, type ReadTerms } from './part-reader.js';
import type { Fields } from './record-value.js';
import { rowsOf } from './rows-of.js';

/** A table whose first rows have been read. */
export interface BegunTable {
  /** How many rows it has in all. */
  readonly total: number;
  /** Why it has none; undefined where it has some or nobody has said why. */
  readonly emptyReason: string | undefined;
  /** All rows, some at a time, to be read once. */
  readonly batches: AsyncGenerator<readonly Row[]>;
  /** Whole when all rows have been read; it has nothing where notes were not asked for. */
  readonly gathered: GatheredNotes;
}

interface Begun {
  readonly plan: PartPlan;
  readonly reader: PartReader;
  readonly first: FirstPage;
}

export interface BeginOptions {
  /** Whether what is to be said of the rows is read with them. */
  readonly withNotes: boolean;
  /** How many rows there are, where that has been counted in the same data before. */
  readonly knownTotal?: number | undefined;
}

/** Reads the first rows of a table, and how many there are; the others are read when they are asked for. */
export async function beginTable(
  plan: TablePlan,
  terms: ReadTerms,
  { withNotes, knownTotal }: BeginOptions,
): Promise<BegunTable> {
  // Why there is no row is told with how many records there are.
  const isCounted = knownTotal !== undefined && knownTotal > 0;
  const parts: Begun[] = [];
  for (const part of plan.parts) {
    const reader = new PartReader(withNotes ? part.noted : part.documents, terms);
    parts.push({ plan: part, reader, first: await reader.first(isCounted) });
  }
  const gathered = new GatheredNotes();
  const total = knownTotal ?? (await countAll(parts, terms));
  return {
    total,
    emptyReason: total === 0 ? parts.map(({ first }) => first.emptyReason).find(Boolean) : undefined,
    batches: batchesOf(parts, withNotes ? record => gathered.add(record) : undefined),
    gathered,
  };
}

async function* batchesOf(
  parts: readonly Begun[],
  note: ((record: Fields) => void) | undefined,
): AsyncGenerator<readonly Row[]> {
  for (const { plan, reader, first } of parts) {
    const rowsIn = (records: readonly Fields[]) =>
      records.flatMap(record => {
        const rows = rowsOf(record, plan.rows);
        if (rows.length > 0) note?.(record);
        return rows;
      });
    yield rowsIn(first.records);
    for await (const records of reader.after(first)) yield rowsIn(records);
  }
}

async function countAll(parts: readonly Begun[], terms: ReadTerms): Promise<number> {
  let total = 0;
  for (const part of parts) total += await countRows(part, terms);
  return total;
}

/** What is exploded has to be read to be counted, unless its records are all here already. */
async function countRows({ plan, reader, first }: Begun, terms: ReadTerms): Promise<number> {
  const { rows } = plan;
  if (rows.lists.length === 0) return first.total;
  const counting = { ...rows, cells: [] };
  const countIn = (records: readonly Fields[]) =>
    records.reduce((sum, record) => sum + rowsOf(record, counting).length, 0);
  if (first.after === undefined) return countIn(first.records);
  const counted = await countAtOnce(plan.documents, rows, terms, reader.limit);
  if (counted !== undefined) return counted;
  let count = 0;
  for await (const records of reader.counted()) count += countIn(records);
  return count;
}
