import { execute, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Reads } from '../../../schema/shared/reads.js';
import type { GraphContext } from '../../context.js';
import { AnswerText } from '../../reading/answer-text.js';
import type { Declined, DeclineKind } from '../../reading/declined.js';
import type { Planner } from '../../reading/planner.js';
import { readOperation } from '../../reading/read-operation.js';
import type { ReadyDocument } from './part-documents.js';
import { valueAt, type Fields, type Value } from './record-value.js';

/** The two ways of reading that every operation has. */
export interface TwoPaths {
  readonly schema: GraphQLSchema;
  /** Compiles reads to SQL; without it the resolvers answer everything. */
  readonly planner: Planner | undefined;
  readonly makeContext: (reads: Reads, signal: AbortSignal) => GraphContext;
  /** Is told what is left to the resolvers. */
  readonly onDeclined: (operation: OperationDefinitionNode, declined: Declined) => void;
}

const AFTER_A_STATEMENT: ReadonlySet<DeclineKind> = new Set(['value', 'failure', 'left']);

/**
 * The data of an operation: from SQL where it can be compiled, else from the resolvers, as everywhere.
 *
 * @throws GraphQLError what is wrong with an argument; or the signal's reason when it has aborted
 */
export async function answerPart(
  { schema, planner, makeContext, onDeclined }: TwoPaths,
  { document, operation }: ReadyDocument,
  variables: Readonly<Record<string, unknown>>,
  reads: Reads,
  signal: AbortSignal,
): Promise<Fields> {
  if (planner) {
    const { data } = await readOperation(planner, { schema, document, operation, variables }, reads);
    signal.throwIfAborted();
    if (data instanceof AnswerText) return JSON.parse(data.json) as Fields;
    // A statement that has failed leaves a transaction in which nobody can read any more.
    if (AFTER_A_STATEMENT.has(data.kind)) throw data.cause ?? data;
    onDeclined(operation, data);
  }
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: makeContext(reads, signal),
  });
  signal.throwIfAborted();
  if (errors?.[0]) throw errors[0];
  // What resolvers give are values of classes and scalars; what a client would get is plain.
  return JSON.parse(JSON.stringify(data)) as Fields;
}

/** Where a list lies in an answer. An object that may be null is a list of one or none. */
export function listAt(data: Fields, path: readonly string[]): readonly Fields[] {
  const found: Value = valueAt(data, path);
  if (found === null || found === undefined) return [];
  return (Array.isArray(found) ? found : [found]) as readonly Fields[];
}
