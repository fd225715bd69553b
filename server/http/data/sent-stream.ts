import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { BROTLI_QUALITY, type Compression } from '../../compress.js';
import { codingFor, type Coding } from '../content-coding.js';
import type { Deadline } from '../deadline.js';

/** What is compressed already gains nothing. */
const COMPRESSED = ['xlsx', 'parquet'];

// However slowly a client takes it, a table is not read for longer: it holds a connection to the database.
const MOST_MS = 30 * 60_000;

/** The coding that a table is sent in. */
export function codingOfTable(ending: string, acceptEncoding: string | undefined): Coding {
  return COMPRESSED.includes(ending) ? 'identity' : codingFor(acceptEncoding);
}

/**
 * Sends pieces as they are made, and makes no more of them than the client takes. The time begins anew with each, so
 * that a long answer is given up only when its client takes nothing any more.
 *
 * @throws whatever making them throws; the answer is cut then, so that nobody takes it for whole
 */
export async function sendPieces(
  response: ServerResponse,
  pieces: AsyncIterable<string | Uint8Array>,
  coding: Coding,
  deadline: Deadline,
): Promise<void> {
  const signal = AbortSignal.any([deadline.signal, AbortSignal.timeout(MOST_MS)]);
  const source = Readable.from(watched(pieces, deadline), { objectMode: false, highWaterMark: 64 * 1024 });
  if (coding === 'identity') await pipeline(source, response, { signal });
  else await pipeline(source, encoderOf(coding), response, { signal });
}

async function* watched(
  pieces: AsyncIterable<string | Uint8Array>,
  deadline: Deadline,
): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) {
    yield piece;
    deadline.startOver();
  }
}

function encoderOf(coding: Compression) {
  if (coding === 'gzip') return createGzip({ level: 6 });
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
