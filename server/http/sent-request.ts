import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { SentOperation } from '../answers/sent-operation.js';
import type { Limits } from '../config.js';
import { UnusableDocumentId, type RegisteredDocuments } from '../graphql/registered-documents.js';
import type { Address } from './address.js';
import { readOperations } from './body.js';

/** What a request asks for. */
export interface SentRequest {
  readonly method: 'GET' | 'POST';
  /** The documents. One that is no text is not among them, which GraphQL then says. */
  readonly texts: readonly string[];
  /** The one operation, where nothing about the request is unusual. What is, Apollo answers or says what is wrong. */
  readonly operation: SentOperation | undefined;
  /** The request as Apollo takes it, with the texts of the documents that it may only have named. */
  readonly forApollo: () => { readonly search: string; readonly body?: object };
}

// Links to registered documents come again and again; how many are remembered, and how long one may be.
const MOST_LINKS = 500;
const LONGEST_LINK = 1_000;

/** Reads what requests ask for. */
export class SentRequests {
  readonly #documents: RegisteredDocuments;
  readonly #limits: Limits;
  readonly #links = new LRUCache<string, SentRequest>({ max: MOST_LINKS });

  constructor(documents: RegisteredDocuments, limits: Limits) {
    this.#documents = documents;
    this.#limits = limits;
  }

  /**
   * @throws UnusableBody when there is no JSON to read
   * @throws UnusableDocumentId when a document is named that there is not, or in a way that cannot be used
   */
  async read(request: IncomingMessage, address: Address): Promise<SentRequest> {
    if (request.method === 'POST') return this.#inBody(await readOperations(request, this.#limits));
    // Apollo refuses a GET that says it has a body of another kind.
    if (request.headers['content-type'] !== undefined)
      return { ...this.#inAddress(address), operation: undefined };
    const known = this.#links.get(address.search);
    if (known) return known;
    const read = this.#inAddress(address);
    if (
      address.search.length <= LONGEST_LINK &&
      read.operation &&
      this.#documents.has(read.operation.document)
    )
      this.#links.set(address.search, read);
    return read;
  }

  #inBody(sent: object | object[]): SentRequest {
    const withText = (one: object): object => {
      if (!('documentId' in one)) return one;
      const { documentId, ...rest } = one;
      return { ...rest, query: this.#documents.textOf(documentId, 'query' in one) };
    };
    const body = Array.isArray(sent) ? sent.map(withText) : withText(sent);
    return {
      method: 'POST',
      texts: [body].flat().flatMap(textOf),
      operation: Array.isArray(body) ? undefined : operationOf(body),
      forApollo: () => ({ search: '', body }),
    };
  }

  #inAddress({ search, searchParams }: Address): SentRequest {
    const [documentId, ...others] = searchParams.getAll('documentId');
    if (others.length > 0)
      throw new UnusableDocumentId('BAD_REQUEST', 'There is more than one documentId: send one.');
    const named =
      documentId === undefined ? undefined : this.#documents.textOf(documentId, searchParams.has('query'));
    const texts = named === undefined ? searchParams.getAll('query') : [named];
    return {
      method: 'GET',
      texts,
      operation: texts.length === 1 ? operationIn(searchParams, texts[0]) : undefined,
      forApollo: () => ({ search: named === undefined ? search : searchWith(searchParams, named) }),
    };
  }
}

function searchWith(given: URLSearchParams, document: string): string {
  const parameters = new URLSearchParams(given);
  parameters.delete('documentId');
  parameters.set('query', document);
  return `?${parameters}`;
}

function operationIn(parameters: URLSearchParams, document: string | undefined): SentOperation | undefined {
  if (parameters.has('extensions')) return undefined;
  const names = parameters.getAll('operationName');
  const [text = '{}', ...others] = parameters.getAll('variables');
  if (names.length > 1 || others.length > 0) return undefined;
  const variables = parsed(text);
  return isRecord(variables)
    ? operationOf({ query: document, operationName: names[0], variables })
    : undefined;
}

function operationOf(body: object): SentOperation | undefined {
  const {
    query: document,
    operationName = null,
    variables = null,
    extensions = null,
  } = body as Record<string, unknown>;
  if (typeof document !== 'string' || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  return new SentOperation(document, operationName ?? undefined, variables ?? {});
}

function textOf(body: object): string[] {
  return 'query' in body && typeof body.query === 'string' ? [body.query] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
