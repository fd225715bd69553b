import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

// PostgreSQL's code for a text that it cannot hold; the only value that passes GraphQL's own checks and fails there.
const UNSTORABLE_TEXT = '22021';

/**
 * What a client sees of an error. Errors that we raised say what would be right and pass as they are. Anything
 * else is ours to mend: it goes to the log under an identifier, and the client gets the identifier alone.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (line: string) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || original instanceof GraphQLError)
    return formatted;
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  if ((original as { code?: unknown } | null)?.code === UNSTORABLE_TEXT) {
    return {
      message: 'A text in the query contains a NUL character, which no record holds.',
      ...place,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  const id = randomUUID();
  log(`error ${id}: ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`);
  return {
    message: `Something went wrong on our side. It is in the log as ${id}.`,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
