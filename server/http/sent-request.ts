import type { IncomingMessage } from 'node:http';
import type { SentOperation } from '../answers/sent-operation.js';
import type { Limits } from '../config.js';
import { UnusableDocumentId, type RegisteredDocuments } from '../graphql/registered-documents.js';
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

/**
 * @throws UnusableBody when there is no JSON to read
 * @throws UnusableDocumentId when a document is named that there is not, or in a way that cannot be used
 */
export async function readSent(
  request: IncomingMessage,
  url: URL,
  documents: RegisteredDocuments,
  limits: Limits,
): Promise<SentRequest> {
  return request.method === 'POST'
    ? inBody(await readOperations(request, limits), documents)
    : inAddress(request, url, documents);
}

function inBody(sent: object | object[], documents: RegisteredDocuments): SentRequest {
  const withText = (one: object): object => {
    if (!('documentId' in one)) return one;
    const { documentId, ...rest } = one;
    return { ...rest, query: documents.textOf(documentId, 'query' in one) };
  };
  const body = Array.isArray(sent) ? sent.map(withText) : withText(sent);
  return {
    method: 'POST',
    texts: [body].flat().flatMap(textOf),
    operation: Array.isArray(body) ? undefined : operationOf(body),
    forApollo: () => ({ search: '', body }),
  };
}

function inAddress(
  { headers }: IncomingMessage,
  { search, searchParams }: URL,
  documents: RegisteredDocuments,
): SentRequest {
  const [documentId, ...others] = searchParams.getAll('documentId');
  if (others.length > 0)
    throw new UnusableDocumentId('BAD_REQUEST', 'There is more than one documentId: send one.');
  const named = documentId === undefined ? undefined : documents.textOf(documentId, searchParams.has('query'));
  const texts = named === undefined ? searchParams.getAll('query') : [named];
  // Apollo refuses a GET that says it has a body of another kind.
  const isUsual = headers['content-type'] === undefined && texts.length === 1;
  return {
    method: 'GET',
    texts,
    operation: isUsual ? operationIn(searchParams, texts[0]) : undefined,
    forApollo: () => ({ search: named === undefined ? search : searchWith(searchParams, named) }),
  };
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
  return isRecord(variables) ? operationOf({ query: document, operationName: names[0], variables }) : undefined;
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
  return { document, operationName: operationName ?? undefined, variables: variables ?? {} };
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
