import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { currentRequestId } from '../request-id.js';

/**
 * Writes the head of an answer, with what every answer has. All headers are written at once where no other has been
 * set before, which Node does in half of the time.
 */
export function writeHead(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, {
    'X-Request-Id': currentRequestId(),
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
}

/** Sends a whole answer. One that comes after the request has been given up is dropped. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  if (response.headersSent || response.destroyed) return;
  writeHead(response, status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

export function answerText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: OutgoingHttpHeaders = {},
): void {
  answer(response, status, { 'content-type': 'text/plain; charset=utf-8', ...headers }, `${text}\n`);
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: OutgoingHttpHeaders = {},
): void {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  answer(response, status, { ...type, ...headers }, JSON.stringify(body));
}

/** Says that the client has the answer already. */
export function answerNotModified(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  if (response.headersSent || response.destroyed) return;
  writeHead(response, 304, headers);
  response.end();
}
