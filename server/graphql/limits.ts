import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.js';
import type { GraphContext } from '../context.js';
import type { ErrorCode } from './error-codes.js';
import { countAliases, measure, type OperationSize } from './operation-size.js';

/** What an answer tells of its operation under `extensions.cost`. */
export interface ToldCost {
  /** The objects and renamed values that the answer has if every list is full. */
  readonly requested: number;
  /** How many of them all operations of one request may ask for together. */
  readonly maximum: number;
  /** Fields within fields. */
  readonly depth: number;
}

// What a schema holds does not grow with the data, and tools have to read it whatever the limits of that are. The usual
// query for it takes a third of this; all of it takes about a sixth of a second.
const INTROSPECTION_LIMIT = 1_000_000;

/**
 * Refuses an operation that asks for too much, before anything is read for it, and tells the cost of each that could
 * be measured.
 *
 * Registered documents are exempt from depth, cost and renamed fields: they were measured when they were written, by
 * the test suite. Their variables are a client's, and are held to the limits of values.
 *
 * @throws GraphQLError with the code of the limit, the value and the limit; BAD_USER_INPUT for a text that no record
 *   can hold and for a kind of operation that the schema does not have
 */
export function limitsPlugin(
  limits: Limits,
  isRegistered: (document: string) => boolean,
): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      let cost: ToldCost | undefined;
      return Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, source, contextValue }) => {
          // An unknown name of an operation: execution says what is wrong with it.
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) {
            throw refusal(`This graph has no ${operation.operation}s: ask with a query.`, 'BAD_USER_INPUT');
          }
          const variables = request.variables ?? {};
          const size = measure({ schema, document, operation, variables, maxPageSize: limits.pageSize });
          cost = toldCost(size, limits);
          refuseValues(size, limits);
          if (isRegistered(source)) return;
          refuseAbove(limits.aliases, countAliases(document), 'TOO_MANY_ALIASES', 'renamed fields');
          refuseSize(size, limits, contextValue.granted);
          grant(size, contextValue);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (!cost || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      });
    },
  };
}

/** What a client sees of the limits that are kept while a document is parsed and validated. */
export function asLimitError(
  { message, extensions }: GraphQLFormattedError,
  limits: Limits,
): { message: string; extensions: { code: ErrorCode } } | undefined {
  if (extensions?.['code'] === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(message)) {
    return {
      message: `The document has more than ${limits.tokens} words and punctuators, which is the limit.`,
      extensions: { code: 'TOO_MANY_TOKENS' },
    };
  }
  if (extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED' && message === 'Validation aborted.') {
    return {
      message: 'The document selects the same fields too often to be compared: select each once.',
      extensions: { code: 'TOO_MANY_REPETITIONS' },
    };
  }
  return undefined;
}

export function toldCost({ cost, depth }: OperationSize, limits: Limits): ToldCost {
  return { requested: cost, maximum: limits.cost, depth };
}

/** @throws GraphQLError when the arguments hold too much, or a text that no record can hold */
export function refuseValues({ values }: OperationSize, limits: Limits): void {
  if (values.fault !== undefined) throw refusal(values.fault, 'BAD_USER_INPUT');
  refuseAbove(limits.valueDepth, values.depth, 'VALUE_DEPTH_LIMIT', 'levels of values in its arguments');
  refuseAbove(limits.values, values.count, 'TOO_MANY_VALUES', 'values in its arguments');
  refuseAbove(limits.relations, values.relations, 'TOO_MANY_RELATIONS', 'conditions on related records');
  refuseAbove(limits.text, values.longest, 'TEXT_TOO_LONG', 'letters in one text of its arguments');
}

/** What the operations of a request have been let through with. */
type Granted = GraphContext['granted'];

const NOTHING_GRANTED: Granted = { operations: 0, cost: 0, introspection: 0 };

/**
 * @param granted - to the operations before it in its batch: they run at the same time, so each may cost what they leave
 * @throws GraphQLError when the operation asks for too many levels or objects
 */
export function refuseSize(
  { depth, cost, introspection }: OperationSize,
  limits: Limits,
  granted = NOTHING_GRANTED,
): void {
  refuseAbove(limits.depth, depth, 'DEPTH_LIMIT', 'levels of fields');
  const before = granted.operations > 0 ? ', with those before it in the batch' : '';
  const objects = `objects and renamed values, if every list is full${before}`;
  refuseAbove(limits.cost, granted.cost + cost, 'COST_LIMIT', objects);
  const ofSchema = `objects of the schema${before}`;
  refuseAbove(INTROSPECTION_LIMIT, granted.introspection + introspection, 'COST_LIMIT', ofSchema);
}

function grant({ cost, introspection }: OperationSize, { granted }: GraphContext): void {
  granted.operations += 1;
  granted.cost += cost;
  granted.introspection += introspection;
}

function refuseAbove(limit: number, value: number, code: ErrorCode, what: string): void {
  if (value <= limit) return;
  throw refusal(`The operation has ${value} ${what}; the limit is ${limit}. Ask for less.`, code, {
    limit,
    value,
  });
}

function refusal(message: string, code: ErrorCode, details: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: 400 } } });
}
