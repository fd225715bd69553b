/** Where the page about the data tells of a document: the record has no addresses of the documents themselves. */
export const anchorOf = (slug: string): string => `document-${slug}`;
