import { parse, validate, type GraphQLSchema } from 'graphql';

/** Those that a schema has every field for: all of them for the whole graph, a subgraph's own for a subgraph. */
export function answerableDocuments<T extends { readonly document: string }>(
  documents: readonly T[],
  schema: GraphQLSchema,
): T[] {
  return documents.filter(({ document }) => validate(schema, parse(document)).length === 0);
}
