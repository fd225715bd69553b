import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { answer, answerNotModified } from '../answer.js';
import { codingFor } from '../content-coding.js';
import { namesTag } from '../etag.js';
import type { BuiltFile } from './built-page.js';

/** The name of an asset holds a hash of its content, so what it names never changes. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends a built file in the smallest coding that the client takes, or says that it has it already. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: BuiltFile,
  headers: OutgoingHttpHeaders,
): void {
  const coding = codingFor(request.headers['accept-encoding'], offered => file[offered] !== undefined);
  const etag = `"${file.digest}-${coding}"`;
  const kept = { etag, vary: 'Accept-Encoding', ...headers };
  if (namesTag(request.headers['if-none-match'], etag)) return answerNotModified(response, kept);
  const encoding = coding === 'identity' ? {} : { 'content-encoding': coding };
  answer(
    response,
    200,
    { ...kept, ...encoding, 'content-type': file.contentType },
    file[coding] ?? file.identity,
  );
}
