import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { currentRequestId } from '../request-id.js';

/** Headers by their names; or names and values in turn, which takes less time where answers are many. */
export type Headers = OutgoingHttpHeaders | readonly string[];

/** Writes the head of an answer, with what every answer has: all at once, which Node does in half of the time. */
export function writeHead(response: ServerResponse, status: number, headers: Headers): void {
  response.writeHead(status, allHeaders(headers));
}

/** Sends a whole answer. One that comes after the request has been given up is dropped. */
export function answer(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: string | Buffer,
): void {
  if (response.headersSent || response.destroyed) return;
  const all = allHeaders(headers);
  all.push('content-length', String(Buffer.byteLength(body)));
  response.writeHead(status, all);
  response.end(body);
}

function allHeaders(headers: Headers): OutgoingHttpHeader[] {
  const all: OutgoingHttpHeader[] = ['X-Request-Id', currentRequestId(), 'X-Content-Type-Options', 'nosniff'];
  if (isList(headers)) all.push(...headers);
  else for (const [name, value] of Object.entries(headers)) if (value !== undefined) all.push(name, value);
  return all;
}

const isList = (headers: Headers): headers is readonly string[] => Array.isArray(headers);

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
export function answerNotModified(response: ServerResponse, headers: Headers): void {
  if (response.headersSent || response.destroyed) return;
  writeHead(response, 304, headers);
  response.end();
}
