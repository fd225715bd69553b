import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Limits } from '../config.js';
import type { GraphContext } from '../context.js';
import { HeaderMap } from '../graphql/apollo.js';
import { UnusableDocumentId, type RegisteredDocuments } from '../graphql/registered-documents.js';
import { answer, answerJson } from './answer.js';
import { readOperations, UnusableBody } from './body.js';
import type { Route } from './route.js';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly documents: RegisteredDocuments;
  readonly limits: Limits;
  readonly makeContext: (signal: AbortSignal) => GraphContext;
}

/** GraphQL over HTTP at `/graphql`: POST with JSON, or GET for queries, which may name a registered document. */
export function graphqlRoute({ apollo, documents, limits, makeContext }: GraphqlRouteOptions): Route {
  return {
    matches: path => path === '/graphql',
    methods: ['GET', 'POST'],
    handle: async (request, response, url, signal) => {
      const method = request.method === 'POST' ? 'POST' : 'GET';
      try {
        const sent = method === 'POST' ? await readOperations(request, limits) : undefined;
        const body = Array.isArray(sent)
          ? sent.map(one => documents.inBody(one))
          : sent && documents.inBody(sent);
        const search = documents.inSearch(url);
        const result = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { method, headers: headersOf(request), search, body },
          context: () => Promise.resolve(makeContext(signal)),
        });
        // Without incremental delivery, which GraphQL 16 does not have, every answer is complete.
        if (result.body.kind !== 'complete') throw new Error('The answer came in parts.');
        const headers = { ...Object.fromEntries(result.headers), 'cache-control': 'no-store' };
        answer(response, statusOf(result, body), headers, result.body.string);
      } catch (error) {
        if (error instanceof UnusableBody) refuse(response, error.status, error.message, error.code);
        else if (error instanceof UnusableDocumentId) refuse(response, 400, error.message, error.code);
        else throw error;
      }
    },
    giveUp: (response, reason) => refuse(response, 503, reason.message, 'TIMEOUT'),
  };
}

/** Each answer of a batch says itself what is wrong with it, so that a refused one does not spoil the others. */
function statusOf({ status, body }: HTTPGraphQLResponse, sent: object | undefined): number {
  const ran = Array.isArray(sent) && body.kind === 'complete' && body.string.startsWith('[');
  return ran ? 200 : (status ?? 200);
}

/** An answer in place of GraphQL's. It closes the connection, on which the rest of a body may still come. */
function refuse(response: ServerResponse, status: number, message: string, code: string): void {
  answerJson(response, status, { errors: [{ message, extensions: { code } }] }, { connection: 'close' });
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // GET runs queries alone and no credential comes by itself, so a link needs no guard against forged requests.
  if (request.method !== 'POST') headers.set('apollo-require-preflight', 'true');
  return headers;
}
