import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * What a client sees of an error. Errors that we raised say what would be right and pass as they are. Anything
 * else is ours to mend: it goes to the log under an identifier, and the client gets the identifier alone.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (line: string) => void,
): GraphQLFormattedError {
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
  const original = unwrapResolverError(error);
  if (original instanceof GraphQLError) return formatted;
  const id = randomUUID();
  log(`error ${id}: ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`);
  return {
    message: `Something went wrong on our side. It is in the log as ${id}.`,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  };
}
