import type { IncomingMessage } from 'node:http';
import type { Limits } from '../config.js';

// A client that is still sending when the connection is closed may never see the answer, so it is heard out.
const HEARD_OUT = 8;

/** A request whose body cannot be used. The message says what would be right. */
export class UnusableBody extends Error {
  override readonly name = 'UnusableBody';

  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
    readonly code: 'BAD_REQUEST' | 'BODY_TOO_LARGE' | 'TOO_MANY_OPERATIONS' = 'BAD_REQUEST',
  ) {
    super(message);
  }
}

/**
 * The operation that a request carries as a JSON object, or its operations as a list of such.
 *
 * @throws UnusableBody when it is neither in UTF-8, does not say so, or is over a limit
 */
export async function readOperations(
  request: IncomingMessage,
  { bodyBytes, batch }: Pick<Limits, 'bodyBytes' | 'batch'>,
): Promise<object | object[]> {
  refuseOtherTypes(request);
  const value = parse(decode(await readBytes(request, bodyBytes)));
  if (isObject(value)) return value;
  if (!Array.isArray(value)) {
    throw new UnusableBody(400, 'The body is JSON but no object: send {"query": "..."}.');
  }
  if (value.length === 0) {
    throw new UnusableBody(400, 'The body is an empty list: send one {"query": "..."} or several.');
  }
  if (value.length > batch) {
    const told = `The body has ${value.length} operations; the limit is ${batch}.`;
    throw new UnusableBody(400, `${told} Send several requests.`, 'TOO_MANY_OPERATIONS');
  }
  const other = value.findIndex(one => !isObject(one));
  if (other !== -1) {
    throw new UnusableBody(400, `Entry ${other + 1} of the list is no object: send {"query": "..."}.`);
  }
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseOtherTypes({ headers }: IncomingMessage): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map(part => part.trim());
  if (type.toLowerCase() !== 'application/json') {
    const given = type === '' ? 'There is no Content-Type' : 'The Content-Type is another';
    throw new UnusableBody(415, `${given}: send JSON as "Content-Type: application/json".`);
  }
  const charset = parameters.find(parameter => /^charset=/i.test(parameter));
  if (charset && !/^charset="?utf-8"?$/i.test(charset)) {
    throw new UnusableBody(415, 'The charset is another: send JSON in UTF-8.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new UnusableBody(415, 'The body is encoded: send it without Content-Encoding.');
  }
}

// By its events, because walking through a stream asynchronously costs as much as all else about a small request.
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const refuse = () =>
      reject(new UnusableBody(413, `The body is over ${limit} bytes, which is the limit.`, 'BODY_TOO_LARGE'));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit * HEARD_OUT) {
        refuse();
        request.destroy();
      }
    });
    request.on('end', () => (size > limit ? refuse() : resolve(Buffer.concat(chunks))));
    request.on('error', reject);
    request.on('close', () => {
      if (!request.complete) reject(new Error('The client has gone away in the middle of its request.'));
    });
  });
}

// It drops a byte order mark, which some clients put in front.
const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new UnusableBody(400, 'The body is not UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UnusableBody(400, `The body is not JSON: ${(error as Error).message}.`);
  }
}
