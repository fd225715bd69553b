import { LRUCache } from 'lru-cache';

/** An answer without errors, as it is sent. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The revision of the data that all of it was read at. */
  readonly revision: string;
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
  #revision: string | undefined;
  #evictions = 0;

  constructor(maxBytes: number) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes * LARGEST_SHARE)),
      sizeCalculation: ({ body }, key) => body.byteLength + 2 * key.length + ENTRY_BYTES,
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

/** Node puts small texts into memory that they share with others, all of which would be held by the one that is kept. */
function inOwnMemory(body: string | Buffer): Buffer {
  if (typeof body !== 'string' && body.buffer.byteLength === body.byteLength) return body;
  const own = Buffer.allocUnsafeSlow(Buffer.byteLength(body));
  if (typeof body === 'string') own.write(body);
  else body.copy(own);
  return own;
}
