/** A document that a request may name by its hash, and that is trusted as our own: a question's, or a dashboard's. */
export interface RegisteredDocument {
  /** What it is called in the log. */
  readonly name: string;
  readonly document: string;
  /** The hash of the document's text, as 64 hexadecimal digits. */
  readonly sha256: string;
}
