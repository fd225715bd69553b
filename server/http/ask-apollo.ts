import type { IncomingMessage } from 'node:http';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Answer, ErrorHead } from '../answers/answers.js';
import type { GraphContext } from '../context.js';
import { HeaderMap } from '../graphql/apollo.js';
import type { MediaType } from './media-type.js';
import type { SentRequest } from './sent-request.js';

/** Has Apollo answer a request, which may be a batch. */
export async function askApollo(
  apollo: ApolloServer<GraphContext>,
  request: IncomingMessage,
  mediaType: MediaType,
  { method, forApollo }: SentRequest,
  context: GraphContext,
): Promise<Answer> {
  const sent = forApollo();
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, body: undefined, ...sent, headers: headersOf(request, mediaType) },
    context: () => Promise.resolve(context),
  });
  // Without incremental delivery, which GraphQL 16 does not have, every answer is complete.
  if (result.body.kind !== 'complete') throw new Error('The answer came in parts.');
  const { reading } = context;
  const answer = { body: result.body.string, path: reading.path };
  return isWithoutErrors(result) && !Array.isArray(sent.body)
    ? { ...answer, revision: await reading.revisionOfAll() }
    : { ...answer, revision: undefined, errorHead: headOf(result, sent.body) };
}

function headOf({ status, body, headers }: HTTPGraphQLResponse, sent: object | undefined): ErrorHead {
  // Each answer of a batch says itself what is wrong with it, so that a refused one does not spoil the others.
  const ran = Array.isArray(sent) && body.kind === 'complete' && body.string.startsWith('[');
  return { status: ran ? 200 : (status ?? 200), headers: withoutCaching(headers) };
}

/** The route says how an answer may be cached. */
const withoutCaching = (headers: HeaderMap): string[] =>
  [...headers].filter(([name]) => name !== 'cache-control').flat();

function headersOf(request: IncomingMessage, mediaType: MediaType): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // It has been chosen already, and is chosen once.
  headers.set('accept', mediaType);
  // GET runs queries alone and no credential comes by itself, so a link needs no guard against forged requests.
  if (request.method !== 'POST') headers.set('apollo-require-preflight', 'true');
  return headers;
}

/** The plugin for the HTTP head forbids keeping an answer with errors. */
function isWithoutErrors({ status = 200, headers }: HTTPGraphQLResponse): boolean {
  return status === 200 && !headers.has('cache-control');
}
