import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Limits } from '../config.js';
import { isGivenUp, isValueFault } from '../database/statement-faults.js';
import { currentRequestId } from '../request-id.js';
import { RequestGivenUp } from '../request-timeout.js';
import type { ErrorCode } from './error-codes.js';
import { asLimitError } from './limits.js';
import { withValidCodes } from './valid-codes.js';

interface ErrorOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: (line: string) => void;
}

interface ClientError {
  readonly message: string;
  readonly extensions: { readonly code: ErrorCode };
}

// GraphQL's own checks let values through that PostgreSQL cannot take: it tells each by a code.
const VALUES: Record<string, string> = {
  '08P01': 'The query has more values than one statement can take: at most 65,535.',
  '22003': 'A number in the query is too large.',
  '22007': 'A date in the query is no date of the calendar.',
  '22008': 'A date in the query is outside the calendar: years are from 0001 to 9999.',
  '54001': 'A filter in the query is nested too deeply.',
  '22021': 'A text in the query contains a NUL character, which no record holds.',
};
const OTHER_VALUE = 'A value in the query cannot be compared with what the records hold.';

/**
 * What a client sees of an error. Errors that we raised say what would be right and pass as they are, and so do
 * faults of the query that only show when it runs. Anything else is ours to mend: it goes to the log under the
 * identifier of the request, and the client gets the identifier alone.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { schema, limits, log }: ErrorOptions,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const fault = asLimitError(formatted, limits) ?? asTimeout(original) ?? asClientFault(original);
  if (fault) return { ...fault, ...place };
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR')
    return { ...formatted, message: withValidCodes(formatted.message, schema) };
  const requestId = currentRequestId();
  log(
    `error ${requestId}: ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`,
  );
  return {
    message: `Something went wrong on our side. It is in the log as ${requestId}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, requestId },
  };
}

function asTimeout(error: unknown): ClientError | undefined {
  const extensions = { code: 'TIMEOUT' } as const;
  if (error instanceof RequestGivenUp) return { message: error.message, extensions };
  if (!isGivenUp(error)) return undefined;
  return { message: 'The database took too long: ask for less, or in pages.', extensions };
}

function asClientFault(error: unknown): ClientError | undefined {
  const extensions = { code: 'BAD_USER_INPUT' } as const;
  if (isValueFault(error)) return { message: VALUES[error.code] ?? OTHER_VALUE, extensions };
  // Whatever walks through a value does so by recursion, and only a client's value is deep enough to exhaust it.
  if (isStackOverflow(error)) return { message: 'The query is nested too deeply.', extensions };
  // GraphQL finds some faults of a document only when it runs, such as a variable that is null against its default.
  if (error instanceof GraphQLError && error.nodes && error.extensions['code'] === undefined)
    return { message: error.message, extensions };
  return undefined;
}

function isStackOverflow(error: unknown): boolean {
  if (error instanceof RangeError) return error.message.startsWith('Maximum call stack');
  return error instanceof GraphQLError && isStackOverflow(error.originalError);
}
