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
  readonly #names: ReadonlyMap<string, Question>;
  readonly #documents: ReadonlyMap<string, Question>;

  constructor(questions: readonly Question[]) {
    this.#documents = new Map(questions.map(question => [question.document, question]));
    this.#names = new Map(
      questions.flatMap(question => [
        [question.name, question],
        [question.sha256, question],
        [`sha256:${question.sha256}`, question],
      ]),
    );
  }

  /** Whether a text is a registered document, letter for letter. */
  has(document: string): boolean {
    return this.#documents.has(document);
  }

  /** The question that a text answers, letter for letter. */
  questionOf(document: string): Question | undefined {
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
    const question = this.#names.get(documentId);
    if (question === undefined) {
      throw new UnusableDocumentId(
        'DOCUMENT_NOT_FOUND',
        `No document is registered as "${documentId.slice(0, 100)}": /questions lists those that are, with name and documentId.`,
      );
    }
    return question.document;
  }
}
