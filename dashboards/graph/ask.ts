import type { PageDocument } from './page-document.js';

/** What the variables of an operation are, as they go into an address. */
export type Variables = Readonly<Record<string, unknown>>;

/** What the graph says went wrong with a part of an answer. */
export interface GraphError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** An answer of the graph; where it has errors, parts of the data are missing. */
export interface GraphAnswer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphError[];
}

const ACCEPT = { accept: 'application/graphql-response+json, application/json' };

/**
 * Asks the graph. The document is sent as its hash, so that the answer can be kept by the browser and asked about
 * again; its text follows only where the server has not registered it.
 *
 * @throws Error with a sentence for people when there is no data
 */
export async function ask<Data>(document: PageDocument, variables: Variables): Promise<GraphAnswer<Data>> {
  const registered = await fetched<Data>(`/graphql?${searchFor(document, variables)}`, { headers: ACCEPT });
  const isUnknown = registered.errors?.some(({ extensions }) => extensions?.code === 'DOCUMENT_NOT_FOUND');
  const { data, errors = [] } = isUnknown ? await sendText<Data>(document, variables) : registered;
  if (data) return { data, errors };
  throw new Error(errors[0]?.message ?? 'The graph gave no answer.');
}

function searchFor({ documentId }: PageDocument, variables: Variables): URLSearchParams {
  const search = new URLSearchParams({ documentId });
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables));
  return search;
}

function sendText<Data>({ text: query }: PageDocument, variables: Variables): Promise<Body<Data>> {
  return fetched('/graphql', {
    method: 'POST',
    headers: { ...ACCEPT, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

async function fetched<Data>(address: string, options: RequestInit): Promise<Body<Data>> {
  const response = await fetch(address, options).catch(() => {
    throw new Error('The server cannot be reached. Check the connection.');
  });
  return (await response.json().catch(() => {
    throw new Error(`The server answered with ${response.status} and no data.`);
  })) as Body<Data>;
}
