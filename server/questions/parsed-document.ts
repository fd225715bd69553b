import { parse, type DocumentNode } from 'graphql';

const parsed = new WeakMap<object, DocumentNode>();

/** A document that we keep, parsed without places: once for all who need it, since starting has to be quick. */
export function parsedDocument(kept: { readonly document: string }): DocumentNode {
  const known = parsed.get(kept) ?? parse(kept.document, { noLocation: true });
  parsed.set(kept, known);
  return known;
}
