import { LRUCache } from 'lru-cache';
import type { Compression } from '../compress.js';

/** An answer without errors, as it is sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The revision of the data that all of it was read at. */
  readonly revision: string;
  /** The body compressed, as somebody has taken it. */
  readonly compressed?: Readonly<Partial<Record<Compression, Buffer>>>;
}

/** What is said of the answers that are kept. */
export interface KeptFigures {
  readonly bytes: number;
  readonly answers: number;
  /** How many have been given up for others since the start. */
  readonly evictions: number;
}

// What an entry takes besides its answer: objects, and places in the list of those that were asked for last.
const ENTRY_BYTES = 600;
// One answer must not push out all others.
const LARGEST_SHARE = 1 / 16;

/** The answers that were asked for last, within a number of bytes. Those of an older revision are of no use. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #largest: number;
  #revision: string | undefined;
  #evictions = 0;

  constructor(maxBytes: number) {
    this.#largest = Math.max(1, Math.floor(maxBytes * LARGEST_SHARE));
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: this.#largest,
      sizeCalculation: sizeOf,
      dispose: (_answer, _key, reason) => {
        if (reason === 'evict') this.#evictions += 1;
      },
    });
  }

  /** Whether the operation was answered lately, from whichever data. */
  has(key: string): boolean {
    return this.#answers.has(key);
  }

  /** @param revision - which data is to be answered from */
  get(key: string, revision: string): KeptAnswer | undefined {
    this.#holdOnly(revision);
    const answer = this.#answers.get(key);
    return answer?.revision === revision ? answer : undefined;
  }

  set(key: string, { body, revision }: { readonly body: string | Buffer; readonly revision: string }): void {
    this.#revision ??= revision;
    this.#answers.set(key, { body: inOwnMemory(body), revision });
  }

  /** The body of an answer as it was compressed before. */
  compressed(key: string, revision: string, compression: Compression): Buffer | undefined {
    const answer = this.#answers.peek(key);
    return answer?.revision === revision ? answer.compressed?.[compression] : undefined;
  }

  /** Keeps the compressed body of an answer with it, where the answer is kept and has room for it. */
  addCompressed(key: string, revision: string, compression: Compression, body: Buffer): void {
    const answer = this.#answers.peek(key);
    if (answer?.revision !== revision) return;
    const grown = { ...answer, compressed: { ...answer.compressed, [compression]: inOwnMemory(body) } };
    if (sizeOf(grown, key) <= this.#largest) this.#answers.set(key, grown);
  }

  get figures(): KeptFigures {
    return {
      bytes: this.#answers.calculatedSize,
      answers: this.#answers.size,
      evictions: this.#evictions,
    };
  }

  /** What has been written over is never asked for again, so its bytes go to what will be. */
  #holdOnly(revision: string): void {
    if (this.#revision !== undefined && this.#revision !== revision) this.#answers.clear();
    this.#revision = revision;
  }
}

function sizeOf({ body, compressed = {} }: KeptAnswer, key: string): number {
  const bytes = [body, ...Object.values(compressed)].reduce((sum, { byteLength }) => sum + byteLength, 0);
  return bytes + 2 * key.length + ENTRY_BYTES;
}

/** Node puts small texts into memory that they share with others, all of which would be held by the one that is kept. */
function inOwnMemory(body: string | Buffer): Buffer {
  if (typeof body !== 'string' && body.buffer.byteLength === body.byteLength) return body;
  const own = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
  if (typeof body === 'string') own.write(body);
  else body.copy(own);
  return own;
}
