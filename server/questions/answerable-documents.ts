import { validate, type GraphQLSchema } from 'graphql';
import { parsedDocument } from './parsed-document.js';

/** Those that a schema has every field for: all of them for the whole graph, a subgraph's own for a subgraph. */
export function answerableDocuments<T extends { readonly document: string }>(
  documents: readonly T[],
  schema: GraphQLSchema,
): T[] {
  return documents.filter(kept => validate(schema, parsedDocument(kept)).length === 0);
}
