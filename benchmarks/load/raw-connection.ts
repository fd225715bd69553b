import { connect, type Socket } from 'node:net';

/** A request as it goes over the wire. */
export type RawRequest = Buffer;

export interface RawAnswer {
  readonly status: number;
  /** Bytes of the body. */
  readonly length: number;
  /** Undefined unless it was asked for. */
  readonly body: string | undefined;
}

const HEAD_END = '\r\n\r\n';

/** An HTTP request on one kept connection, put together once so that sending it costs the sender next to nothing. */
export function rawRequest(
  url: string,
  { method, path, body }: { method: 'GET' | 'POST'; path: string; body?: string | undefined },
): RawRequest {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${new URL(url).host}`, 'Accept: application/json'];
  if (body !== undefined)
    lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}${HEAD_END}${body ?? ''}`);
}

/**
 * A kept connection with one request on its way at a time. It reads of an answer just what a measurement needs: on a
 * machine of few cores a whole client would take the time that the server should have.
 */
export class RawConnection {
  readonly #socket: Socket;
  #waiting:
    { done: (answer: RawAnswer) => void; failed: (error: Error) => void; keepBody: boolean } | undefined;
  #received: Buffer[] = [];
  #size = 0;
  #head: { status: number; start: number; length: number | undefined } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', chunk => this.#take(chunk));
    socket.on('error', error => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The server has closed the connection.')));
  }

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new RawConnection(socket);
  }

  ask(request: RawRequest, keepBody = false): Promise<RawAnswer> {
    return new Promise((done, failed) => {
      this.#waiting = { done, failed, keepBody };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    this.#waiting?.failed(error);
    this.#waiting = undefined;
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#size += chunk.length;
    this.#head ??= this.#readHead();
    if (!this.#head) return;
    const { start, length } = this.#head;
    if (length === undefined ? endsChunked(chunk) : this.#size >= start + length) this.#finish(this.#head);
  }

  #readHead() {
    const bytes = this.#received.length === 1 ? this.#received[0] : Buffer.concat(this.#received);
    const end = bytes?.indexOf(HEAD_END) ?? -1;
    if (!bytes || end === -1) return undefined;
    this.#received = [bytes];
    const text = bytes.toString('latin1', 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    return {
      status: Number(text.slice(9, 12)),
      start: end + HEAD_END.length,
      length: length === undefined ? undefined : Number(length),
    };
  }

  #finish({ status, start, length }: { status: number; start: number; length: number | undefined }): void {
    const waiting = this.#waiting;
    let body: Buffer | undefined;
    if (waiting?.keepBody || length === undefined) {
      const whole = Buffer.concat(this.#received).subarray(start);
      body = length === undefined ? withoutChunks(whole) : whole;
    }
    this.#waiting = undefined;
    this.#received = [];
    this.#size = 0;
    this.#head = undefined;
    waiting?.done({
      status,
      length: length ?? body?.length ?? 0,
      body: waiting.keepBody ? body?.toString() : undefined,
    });
  }
}

/** Whether a piece of an answer in chunks is its last. JSON has no line ends of this kind inside. */
function endsChunked(piece: Buffer): boolean {
  return piece.subarray(-5).equals(LAST_CHUNK);
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');

function withoutChunks(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.toString('latin1', at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(pieces);
    pieces.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
