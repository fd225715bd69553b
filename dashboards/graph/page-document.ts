/** The GraphQL document of a page. */
export interface PageDocument {
  /** The name under which the server has registered it: the hash of its text. */
  readonly documentId: string;
  readonly text: string;
}
