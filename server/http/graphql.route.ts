import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { GraphContext } from '../context.js';
import { HeaderMap } from '../graphql/apollo.js';
import { BodyTooLarge, readBody } from './body.js';
import type { Route } from './route.js';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly makeContext: () => GraphContext;
}

/** GraphQL over HTTP at `/graphql`: POST with JSON, or GET for queries. */
export function graphqlRoute({ apollo, makeContext }: GraphqlRouteOptions): Route {
  return {
    matches: path => path === '/graphql',
    handle: async (request, response, url) => {
      const body = await parsedBody(request, response);
      if (response.writableEnded) return;
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: (request.method ?? 'GET').toUpperCase(),
          headers: headersOf(request),
          search: url.search,
          body,
        },
        context: () => Promise.resolve(makeContext()),
      });
      send(answer, response);
    },
  };
}

/** The JSON body, or undefined after an answer that says what is wrong with it. */
async function parsedBody(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  try {
    const text = await readBody(request);
    const isJson = /^application\/json\b/i.test(request.headers['content-type'] ?? '');
    return isJson ? (JSON.parse(text) as unknown) : text;
  } catch (error) {
    if (error instanceof BodyTooLarge) refuse(response, 413, error.message);
    else if (error instanceof SyntaxError)
      refuse(response, 400, `The request's body is not JSON: ${error.message}.`);
    else throw error;
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }));
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // GET runs queries alone and no credential comes by itself, so a link needs no guard against forged requests.
  if (request.method === 'GET') headers.set('apollo-require-preflight', 'true');
  return headers;
}

function send({ status, headers, body }: HTTPGraphQLResponse, response: ServerResponse): void {
  // Without incremental delivery, which GraphQL 16 does not have, every answer is complete.
  if (body.kind !== 'complete') throw new Error('The answer came in parts.');
  response.writeHead(status ?? 200, Object.fromEntries(headers));
  response.end(body.string);
}
