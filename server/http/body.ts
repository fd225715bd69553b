import type { IncomingMessage } from 'node:http';

export const MAX_BODY_BYTES = 1024 * 1024;

/** A request whose body cannot be used. The message says what would be right. */
export class UnusableBody extends Error {
  override readonly name = 'UnusableBody';

  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The JSON object that a request carries.
 *
 * @throws UnusableBody when it is no JSON object in UTF-8, does not say so, or is over the limit
 */
export async function readJsonObject(request: IncomingMessage): Promise<object> {
  refuseOtherTypes(request);
  const text = decode(await readBytes(request));
  const value = parse(text);
  if (Array.isArray(value)) {
    throw new UnusableBody(400, 'The body is a list: send one operation a request, {"query": "..."}.');
  }
  if (typeof value !== 'object' || value === null) {
    throw new UnusableBody(400, 'The body is JSON but no object: send {"query": "..."}.');
  }
  return value;
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

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new UnusableBody(413, `The body is over ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    // It drops a byte order mark, which some clients put in front.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
