import type { IncomingMessage } from 'node:http';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { GraphContext } from '../context.js';
import { HeaderMap } from '../graphql/apollo.js';
import type { RegisteredDocuments } from '../graphql/registered-documents.js';
import type { AdHocCheck } from './ad-hoc-check.js';
import type { AnswerTags } from './answer-tags.js';
import { answer, answerNotModified } from './answer.js';
import { readJsonObject } from './body.js';
import { namesAnyTag, namesTag } from './etag.js';
import { mediaTypeFor, type MediaType } from './media-type.js';
import { RefusedRequest, refusalOf, refuse } from './refused-request.js';
import type { Route } from './route.js';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly documents: RegisteredDocuments;
  readonly tags: AnswerTags;
  readonly checkAdHoc: AdHocCheck;
  readonly makeContext: (signal: AbortSignal) => GraphContext;
}

const NOT_KEPT = { 'cache-control': 'no-store' };

/** A request, with the text of the document that it may only have named. */
interface Asked {
  readonly method: 'GET' | 'POST';
  readonly search: string;
  readonly body?: object;
  /** Undefined when the request has none that is a text, which GraphQL then says. */
  readonly document: string | undefined;
}

/** GraphQL over HTTP at `/graphql`: POST with JSON, or GET for queries, which may name a registered document. */
export function graphqlRoute({
  apollo,
  documents,
  tags,
  checkAdHoc,
  makeContext,
}: GraphqlRouteOptions): Route {
  return {
    matches: path => path === '/graphql',
    methods: ['GET', 'POST'],
    handle: async (request, response, url, signal) => {
      try {
        const mediaType = mediaTypeFor(request.headers.accept);
        if (!mediaType) throw unacceptable();
        const { document, ...asked } = await read(request, url, documents);
        if (document !== undefined) checkAdHoc(request, document);

        const tagNow = async () =>
          asked.method === 'GET' ? tags.tagFor(asked.search, mediaType) : undefined;
        const tag = await tagNow();
        const known = request.headers['if-none-match'];
        if (tag && namesTag(known, tag)) return answerNotModified(response, keptAs(tag));

        const context = makeContext(signal);
        const result = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: { body: undefined, ...asked, headers: headersOf(request, mediaType) },
          context: () => Promise.resolve(context),
        });
        // Without incremental delivery, which GraphQL 16 does not have, every answer is complete.
        if (result.body.kind !== 'complete') throw new Error('The answer came in parts.');
        // A record that has been reloaded meanwhile may be in it by half, so such an answer is kept by nobody.
        const isKept = tag !== undefined && isWithoutErrors(result) && (await tagNow()) === tag;
        if (isKept && namesAnyTag(known)) return answerNotModified(response, keptAs(tag));
        const headers = { ...Object.fromEntries(result.headers), ...(isKept ? keptAs(tag) : NOT_KEPT) };
        answer(response, result.status ?? 200, headers, result.body.string);
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        refuse(response, refusal);
      }
    },
    giveUp: (response, { message }) => refuse(response, new RefusedRequest(503, 'TIMEOUT', message)),
  };
}

async function read(request: IncomingMessage, url: URL, documents: RegisteredDocuments): Promise<Asked> {
  if (request.method === 'POST') {
    const body = documents.inBody(await readJsonObject(request));
    const query = 'query' in body ? body.query : undefined;
    return { method: 'POST', search: '', body, document: typeof query === 'string' ? query : undefined };
  }
  const search = documents.inSearch(url);
  return { method: 'GET', search, document: new URLSearchParams(search).get('query') ?? undefined };
}

function headersOf(request: IncomingMessage, mediaType: MediaType): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // It has been chosen here, where the entity tag needs it, and is chosen once.
  headers.set('accept', mediaType);
  // GET runs queries alone and no credential comes by itself, so a link needs no guard against forged requests.
  if (request.method !== 'POST') headers.set('apollo-require-preflight', 'true');
  return headers;
}

/** The plugin for the HTTP head forbids keeping an answer with errors. */
function isWithoutErrors({ status = 200, headers }: HTTPGraphQLResponse): boolean {
  return status === 200 && !headers.has('cache-control');
}

/** Kept by anybody, and asked about each time, so that a reload of the record is seen at once. */
function keptAs(tag: string) {
  return { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Accept' };
}

function unacceptable(): RefusedRequest {
  return new RefusedRequest(
    406,
    'BAD_REQUEST',
    'The Accept header takes neither application/graphql-response+json nor application/json, which answers are in.',
  );
}
