import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';

const FAULTS: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Content Too Large', 'The extensions of the chunks are too long.'],
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and the headers are too long together: send what is asked by POST, in the body.',
  ],
};
const NOT_HTTP = ['400 Bad Request', 'This is no request that HTTP/1.1 knows.'] as const;

/**
 * Answers what Node cannot read as a request, and closes the connection: what follows on it cannot be read either.
 * There is no request then, so no route that could answer.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] = FAULTS[error.code ?? ''] ?? NOT_HTTP;
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${sentence.length + 1}`,
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${randomUUID()}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${sentence}\n`, () => socket.destroy());
}
