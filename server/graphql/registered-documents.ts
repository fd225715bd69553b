import type { Question } from '../questions/question.js';
import type { RegisteredDocument } from '../questions/registered-document.js';

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
 * `sha256:` before it or without; those of questions also by the name of the question.
 */
export class RegisteredDocuments {
  readonly #names: ReadonlyMap<string, RegisteredDocument>;
  readonly #documents: ReadonlyMap<string, RegisteredDocument>;

  constructor(questions: readonly Question[], ofPages: readonly RegisteredDocument[]) {
    const all: readonly RegisteredDocument[] = [...questions, ...ofPages];
    this.#documents = new Map(all.map(one => [one.document, one]));
    this.#names = new Map<string, RegisteredDocument>([
      ...questions.map(question => [question.name, question] as const),
      ...all.flatMap(one => [[one.sha256, one] as const, [`sha256:${one.sha256}`, one] as const]),
    ]);
  }

  /** Whether a text is a registered document, letter for letter. */
  has(document: string): boolean {
    return this.#documents.has(document);
  }

  /** The registered document that a text is, letter for letter. */
  find(document: string): RegisteredDocument | undefined {
    return this.#documents.get(document);
  }

  /**
   * The text of the document that a request names.
   *
   * @param besideQuery - whether a text comes with the name
   * @throws UnusableDocumentId when no document has the name, or a text comes with it
   */
  textOf(documentId: unknown, besideQuery: boolean): string {
    if (besideQuery) {
      throw new UnusableDocumentId(
        'BAD_REQUEST',
        'There are both a query and a documentId: send the one or the other.',
      );
    }
    if (typeof documentId !== 'string') {
      throw new UnusableDocumentId('BAD_REQUEST', 'documentId must be a string, as /questions lists it.');
    }
    const named = this.#names.get(documentId);
    if (named === undefined) {
      throw new UnusableDocumentId(
        'DOCUMENT_NOT_FOUND',
        `No document is registered as "${documentId.slice(0, 100)}": /questions lists those that are, with name and documentId.`,
      );
    }
    return named.document;
  }
}
