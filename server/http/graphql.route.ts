import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Answer, Answers, AskedOperation } from '../answers/answers.js';
import type { CompressedAnswers } from '../answers/compressed-answers.js';
import type { SentOperation } from '../answers/sent-operation.js';
import type { GraphContext, RequestTerms } from '../context.js';
import type { RegisteredDocuments } from '../graphql/registered-documents.js';
import type { Metrics } from '../metrics.js';
import { REPORT_HEADER } from '../reading/read-report.js';
import { viewerOf, type Rights, type Viewer } from '../security/viewer.js';
import type { AdHocCheck } from './ad-hoc-check.js';
import type { AnswerTags } from './answer-tags.js';
import { answerNotModified } from './answer.js';
import { askApollo } from './ask-apollo.js';
import { codingFor } from './content-coding.js';
import type { Deadline } from './deadline.js';
import { namesAnyTag, namesTag, tagIn } from './etag.js';
import { codingOf, keptAs, NOT_KEPT, sendAnswer } from './graphql-answer.js';
import { mediaTypeFor, type MediaType } from './media-type.js';
import { RefusedRequest, refusalOf, refuse } from './refused-request.js';
import type { Route } from './route.js';
import type { SentRequest, SentRequests } from './sent-request.js';

interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly answers: Answers;
  readonly compressed: CompressedAnswers;
  readonly documents: RegisteredDocuments;
  readonly requests: SentRequests;
  readonly rights: Rights;
  readonly checkAdHoc: AdHocCheck;
  readonly metrics: Metrics;
  readonly tags: AnswerTags;
  /** The revision of the data as of now; undefined when the database does not tell. */
  readonly latestRevision: () => Promise<string | undefined>;
  readonly makeContext: (terms: RequestTerms) => GraphContext;
}

/** A request that may be answered, and what it is answered in. */
interface Admitted {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly sent: SentRequest;
  readonly viewer: Viewer;
  readonly mediaType: MediaType;
  readonly deadline: Deadline;
}

/** GraphQL over HTTP at `/graphql`: POST with JSON, or GET for queries, which may name a registered document. */
export function graphqlRoute(options: GraphqlRouteOptions): Route {
  const { requests, rights, checkAdHoc, compressed } = options;
  return {
    matches: path => path === '/graphql',
    methods: ['GET', 'POST'],
    handle: async (request, response, address, deadline) => {
      try {
        const mediaType = mediaTypeFor(request.headers.accept);
        if (!mediaType) throw unacceptable();
        const read = requests.read(request, address);
        const sent = read instanceof Promise ? await read : read;
        const viewer = viewerOf(request, rights);
        for (const text of sent.texts) checkAdHoc(viewer, text);
        const admitted = { request, response, sent, viewer, mediaType, deadline };
        if (sent.operation) await answerOperation(admitted, sent.operation, options);
        else {
          const made = await ask(admitted, options, { signal: deadline.signal });
          const coding = codingOf(request, made);
          await sendAnswer(made, { response, mediaType, coding, compressed, caching: NOT_KEPT });
        }
      } catch (error) {
        // Whoever waited has been told, or has gone.
        if (deadline.isOver) return;
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        refuse(response, refusal);
      }
    },
    giveUp: (response, { message }) => refuse(response, new RefusedRequest(503, 'TIMEOUT', message)),
  };
}

async function answerOperation(
  admitted: Admitted,
  operation: SentOperation,
  options: GraphqlRouteOptions,
): Promise<void> {
  const { request, response, sent, viewer, mediaType, deadline } = admitted;
  const { answers, compressed, documents, metrics, tags, latestRevision } = options;
  const began = performance.now();
  const registered = documents.find(operation.document);
  const wantsReport = REPORT_HEADER in request.headers;
  const isTagged = sent.method === 'GET' && registered !== undefined;
  const key = isTagged || answers.areKept ? operation.keyFor(viewer.role, registered?.sha256) : undefined;
  const tagAt = (revision: string | undefined) =>
    isTagged && key !== undefined && revision !== undefined
      ? tags.tagOf(operation, key, revision, mediaType)
      : undefined;

  const known = isTagged ? request.headers['if-none-match'] : undefined;
  const revision = known !== undefined || answers.mayHave(key) ? await latestRevision() : undefined;
  const current = known === undefined ? undefined : tagAt(revision);
  // A copy that is not compressed will do for everybody.
  const inCoding = current && tagIn(current, codingFor(request.headers['accept-encoding']));
  const named = [current, inCoding].find(tag => tag !== undefined && namesTag(known, tag));
  if (named !== undefined) {
    metrics.countUnchanged();
    return answerNotModified(response, keptAs(named));
  }

  const wanted = isTagged || answers.areKept ? latestRevision : undefined;
  const asked: AskedOperation = {
    operation,
    key,
    isRegistered: registered !== undefined,
    mayBeRemembered: viewer.mayAskAdHoc,
    wantsReport,
    askApollo: (signal, left) => ask(admitted, options, { signal, left, latestRevision: wanted }),
  };
  const recalled = revision === undefined ? undefined : answers.recall(asked, revision);
  const made = recalled ?? (await answers.make(asked, deadline.signal));
  metrics.observeDuration(made.path, (performance.now() - began) / 1000);
  // What is told of how an answer was read is true of that answer alone.
  const tag = wantsReport ? undefined : tagAt(made.revision);
  const coding = codingOf(request, made);
  const caching = tag === undefined ? NOT_KEPT : keptAs(tagIn(tag, coding));
  if (tag !== undefined && namesAnyTag(known)) return answerNotModified(response, caching);
  const keptUnder = wantsReport ? undefined : key;
  await sendAnswer(made, { response, mediaType, coding, compressed, key: keptUnder, caching });
}

async function ask(
  { request, sent, mediaType }: Admitted,
  { apollo, makeContext, metrics }: GraphqlRouteOptions,
  terms: RequestTerms,
): Promise<Answer> {
  const context = makeContext(terms);
  const answered = await askApollo(apollo, request, mediaType, sent, context);
  metrics.countRead(context.reads.read);
  return answered;
}

function unacceptable(): RefusedRequest {
  return new RefusedRequest(
    406,
    'BAD_REQUEST',
    'The Accept header takes neither application/graphql-response+json nor application/json, which answers are in.',
  );
}
