import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { ErrorCode } from '../graphql/error-codes.js';
import { UnusableDocumentId } from '../graphql/registered-documents.js';
import { answerJson } from './answer.js';
import { UnusableBody } from './body.js';
import { mediaTypeFor } from './media-type.js';

/** A request to GraphQL that does not get there. The message says what would be right. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    message: string,
    readonly headers: OutgoingHttpHeaders = {},
  ) {
    super(message);
  }
}

/** What is to be answered in place of GraphQL's answer; undefined when an error is no refusal. */
export function refusalOf(error: unknown): RefusedRequest | undefined {
  if (error instanceof RefusedRequest) return error;
  if (error instanceof UnusableBody) return new RefusedRequest(error.status, error.code, error.message);
  if (error instanceof UnusableDocumentId) return new RefusedRequest(400, error.code, error.message);
  return undefined;
}

/** Answers in the media type that the client takes; whoever takes none of them gets the plainest. */
export function refuse(response: ServerResponse, { status, code, message, headers }: RefusedRequest): void {
  const mediaType = mediaTypeFor(response.req.headers.accept) ?? 'application/json';
  answerJson(
    response,
    status,
    { errors: [{ message, extensions: { code } }] },
    {
      'content-type': `${mediaType}; charset=utf-8`,
      // The rest of a body may still come on the connection.
      ...(!response.req.complete && { connection: 'close' }),
      ...headers,
    },
  );
}
