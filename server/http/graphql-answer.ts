import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../answers/answers.js';
import type { CompressedAnswers } from '../answers/compressed-answers.js';
import { answer } from './answer.js';
import { codingFor, type Coding } from './content-coding.js';
import type { MediaType } from './media-type.js';

/** How an answer of GraphQL is sent. */
interface Sending {
  readonly response: ServerResponse;
  readonly mediaType: MediaType;
  readonly coding: Coding;
  readonly compressed: CompressedAnswers;
  /** What the answer is kept under; none where it tells more than the one that is kept. */
  readonly key?: string | undefined;
  /** The headers that say how it may be cached. */
  readonly caching: readonly string[];
}

// Less than this goes into one packet of the network as it is.
const LEAST_BYTES = 1_400;

/** Headers of what is kept by nobody. */
export const NOT_KEPT: readonly string[] = ['cache-control', 'no-store'];

/** Headers of what is kept by anybody, and asked about each time, so that what has been written is seen at once. */
export function keptAs(tag: string): readonly string[] {
  const caching = 'public, max-age=0, must-revalidate';
  return ['etag', tag, 'cache-control', caching, 'vary', 'Accept, Accept-Encoding'];
}

/** The coding that an answer is sent in: a small one as it is. */
export function codingOf({ headers }: IncomingMessage, { body }: Answer): Coding {
  const acceptEncoding = headers['accept-encoding'];
  if (acceptEncoding === undefined || Buffer.byteLength(body) < LEAST_BYTES) return 'identity';
  return codingFor(acceptEncoding);
}

/** Sends an answer of GraphQL. Compressing it gives nothing away: no answer holds a secret. */
export async function sendAnswer(
  made: Answer,
  { response, mediaType, coding, compressed, key, caching }: Sending,
): Promise<void> {
  const { status, headers } = made.errorHead ?? fineHead(mediaType);
  if (coding === 'identity') return answer(response, status, [...headers, ...caching], made.body);
  const body = await compressed.bodyOf(made, key, coding);
  answer(response, status, [...headers, 'content-encoding', coding, ...caching], body);
}

const fineHead = (mediaType: MediaType) => ({
  status: 200,
  headers: ['content-type', `${mediaType}; charset=utf-8`],
});
