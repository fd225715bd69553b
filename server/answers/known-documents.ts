import { Kind, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config.js';
import { KnownCosts, MeasuredDocument } from '../graphql/measured-document.js';
import { parsedDocument } from '../questions/parsed-document.js';
import type { RegisteredDocument } from '../questions/registered-document.js';

/** A document of one operation that need not be parsed, validated and measured again. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly measured: MeasuredDocument;
}

/** A document that was let through; null where it has several operations. It is made ready when it comes again. */
interface LetThrough {
  known?: KnownDocument | null;
}

// Letters of the documents, each with some more for what it takes besides. What is kept of one takes some thirty times
// as much memory.
const MOST_LETTERS = 500_000;
const BESIDES = 500;
const LONGEST = 20_000;

interface KnownDocumentsTerms {
  readonly schema: GraphQLSchema;
  /** Those that the schema has every field for. */
  readonly registered: readonly RegisteredDocument[];
  readonly limits: Limits;
}

/** The registered documents, and of others those that Apollo has let through lately. */
export class KnownDocuments {
  readonly #terms: KnownDocumentsTerms;
  readonly #costs = new KnownCosts();
  readonly #registered: ReadonlyMap<string, KnownDocument | null>;
  readonly #others = new LRUCache<string, LetThrough>({
    maxSize: MOST_LETTERS,
    maxEntrySize: BESIDES + LONGEST,
    sizeCalculation: (_, text) => BESIDES + text.length,
  });

  constructor(terms: KnownDocumentsTerms) {
    this.#terms = terms;
    this.#registered = new Map(
      terms.registered.map(kept => [kept.document, this.#makeReady(parsedDocument(kept), true)]),
    );
  }

  /** @param text - of the document, letter for letter */
  find(text: string): KnownDocument | undefined {
    const registered = this.#registered.get(text);
    if (registered) return registered;
    const other = this.#others.get(text);
    if (!other) return undefined;
    if (other.known === undefined) other.known = this.#makeReady(parse(text, { noLocation: true }), false);
    return other.known ?? undefined;
  }

  /** Remembers a document that was parsed and found valid, and whose answer had no errors. */
  add(text: string): void {
    if (!this.#registered.has(text) && !this.#others.has(text)) this.#others.set(text, {});
  }

  #makeReady(document: DocumentNode, isRegistered: boolean): KnownDocument | null {
    const { schema, limits } = this.#terms;
    const operations = document.definitions.filter(one => one.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (!operation || operations.length > 1) return null;
    const terms = { schema, document, operation, limits, isRegistered };
    const measured = new MeasuredDocument(terms, this.#costs);
    return { document, operation, measured };
  }
}
