import type { IncomingMessage } from 'node:http';
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import type { Limits } from '../config.js';
import type { GraphContext } from '../context.js';
import { HeaderMap } from '../graphql/apollo.js';
import type { RegisteredDocuments } from '../graphql/registered-documents.js';
import type { AdHocCheck } from './ad-hoc-check.js';
import type { AnswerTags } from './answer-tags.js';
import { answer, answerNotModified } from './answer.js';
import { readOperations } from './body.js';
import { namesAnyTag, namesTag } from './etag.js';
import { mediaTypeFor, type MediaType } from './media-type.js';
import { RefusedRequest, refusalOf, refuse } from './refused-request.js';
import type { Route } from './route.js';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly documents: RegisteredDocuments;
  readonly tags: AnswerTags;
  readonly checkAdHoc: AdHocCheck;
  readonly limits: Limits;
  readonly makeContext: (signal: AbortSignal) => GraphContext;
}

const NOT_KEPT = { 'cache-control': 'no-store' };

/** A request, with the texts of the documents that it may only have named. */
interface Asked {
  readonly method: 'GET' | 'POST';
  readonly search: string;
  /** An operation, or a list of them. */
  readonly body?: object;
  /** The documents. One that is no text is not among them, which GraphQL then says. */
  readonly texts: readonly string[];
}

/** GraphQL over HTTP at `/graphql`: POST with JSON, or GET for queries, which may name a registered document. */
export function graphqlRoute({
  apollo,
  documents,
  limits,
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
        const { texts, ...asked } = await read(request, url, documents, limits);
        for (const text of texts) checkAdHoc(request, text);

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
        answer(response, statusOf(result, asked.body), headers, result.body.string);
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        refuse(response, refusal);
      }
    },
    giveUp: (response, { message }) => refuse(response, new RefusedRequest(503, 'TIMEOUT', message)),
  };
}

async function read(
  request: IncomingMessage,
  url: URL,
  documents: RegisteredDocuments,
  limits: Limits,
): Promise<Asked> {
  if (request.method === 'POST') {
    const sent = await readOperations(request, limits);
    const body = Array.isArray(sent) ? sent.map(one => documents.inBody(one)) : documents.inBody(sent);
    return { method: 'POST', search: '', body, texts: [body].flat().flatMap(textOf) };
  }
  const search = documents.inSearch(url);
  return { method: 'GET', search, texts: new URLSearchParams(search).getAll('query') };
}

function textOf(body: object): string[] {
  return 'query' in body && typeof body.query === 'string' ? [body.query] : [];
}

/** Each answer of a batch says itself what is wrong with it, so that a refused one does not spoil the others. */
function statusOf({ status, body }: HTTPGraphQLResponse, sent: object | undefined): number {
  const ran = Array.isArray(sent) && body.kind === 'complete' && body.string.startsWith('[');
  return ran ? 200 : (status ?? 200);
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
