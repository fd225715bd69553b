import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.js';
import type { GraphContext } from '../context.js';
import type { ErrorCode } from './error-codes.js';
import { countAliases, measure } from './operation-size.js';

/**
 * Refuses an operation that asks for too much, before anything is read for it.
 *
 * Registered documents are exempt from depth and cost: they were measured when they were written, by the test suite.
 *
 * @throws GraphQLError TOO_MANY_ALIASES, DEPTH_LIMIT or COST_LIMIT with the value and the limit; BAD_USER_INPUT for
 *   a kind of operation that the schema does not have
 */
export function limitsPlugin(
  limits: Limits,
  isRegistered: (document: string) => boolean,
): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request, source }) => {
          refuseAbove(limits.aliases, countAliases(document), 'TOO_MANY_ALIASES', 'renamed fields');
          // An unknown name of an operation, or variables of another type: execution says what is wrong with them.
          if (!operation) return;
          if (!schema.getRootType(operation.operation)) {
            throw refusal(`This graph has no ${operation.operation}s: ask with a query.`, 'BAD_USER_INPUT');
          }
          if (isRegistered(source)) return;
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            { maxErrors: 1 },
          );
          if (!coerced) return;
          const { depth, cost } = measure({ schema, document, operation, variables: coerced });
          refuseAbove(limits.depth, depth, 'DEPTH_LIMIT', 'levels of fields');
          refuseAbove(limits.cost, cost, 'COST_LIMIT', 'objects and renamed values, if every list is full');
        },
      }),
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
  if (extensions?.['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') {
    return {
      message: `The operation asks for more than ${limits.cost} fields through its fragments, which is the limit.`,
      extensions: { code: 'COST_LIMIT' },
    };
  }
  return undefined;
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
