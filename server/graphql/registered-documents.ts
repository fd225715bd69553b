import type { Question } from '../questions/question.js';

/** A request names a document in a way that cannot be used. The message says what would be right. */
export class UnusableDocumentId extends Error {
  override readonly name = 'UnusableDocumentId';

  constructor(
    readonly code: 'BAD_REQUEST' | 'DOCUMENT_NOT_FOUND',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The documents that a request may name as `documentId` instead of sending them: by the SHA-256 of their text, with
 * `sha256:` before it or without, or by the name of the question that they answer.
 */
export class RegisteredDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #documents: ReadonlySet<string>;

  constructor(questions: readonly Question[]) {
    this.#documents = new Set(questions.map(question => question.document));
    this.#texts = new Map(
      questions.flatMap(({ name, sha256, document }) => [
        [name, document],
        [sha256, document],
        [`sha256:${sha256}`, document],
      ]),
    );
  }

  /** Whether a text is a registered document, letter for letter. */
  has(document: string): boolean {
    return this.#documents.has(document);
  }

  /**
   * The body of a request with the text of the document that it names; another body as it is.
   *
   * @throws UnusableDocumentId when no document has the name, or a text comes with it
   */
  inBody(body: object): object {
    if (!('documentId' in body)) return body;
    const { documentId, ...rest } = body;
    return { ...rest, query: this.#textOf(documentId, 'query' in body) };
  }

  /**
   * The same for the parameters of an address.
   *
   * @throws UnusableDocumentId as `inBody` does
   */
  inSearch({ search, searchParams }: URL): string {
    const [documentId, ...others] = searchParams.getAll('documentId');
    if (documentId === undefined) return search;
    if (others.length > 0) {
      throw new UnusableDocumentId('BAD_REQUEST', 'There is more than one documentId: send one.');
    }
    const parameters = new URLSearchParams(searchParams);
    parameters.delete('documentId');
    parameters.set('query', this.#textOf(documentId, searchParams.has('query')));
    return `?${parameters}`;
  }

  #textOf(documentId: unknown, besideQuery: boolean): string {
    if (besideQuery) {
      throw new UnusableDocumentId(
        'BAD_REQUEST',
        'There are both a query and a documentId: send the one or the other.',
      );
    }
    if (typeof documentId !== 'string') {
      throw new UnusableDocumentId('BAD_REQUEST', 'documentId must be a string, as /questions lists it.');
    }
    const text = this.#texts.get(documentId);
    if (text === undefined) {
      throw new UnusableDocumentId(
        'DOCUMENT_NOT_FOUND',
        `No document is registered as "${documentId.slice(0, 100)}": /questions lists those that are, with name and documentId.`,
      );
    }
    return text;
  }
}
