import { createHash } from 'node:crypto';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/** Identifies what the API says, so that a client can tell whether it was generated for it. */
export function schemaHash(schema: GraphQLSchema): string {
  return createHash('sha256')
    .update(printSchema(lexicographicSortSchema(schema)))
    .digest('hex')
    .slice(0, 16);
}
