import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient, RESP_TYPES } from '@redis/client';
import { placeOfRedis } from './redis-url.js';

interface SharedAnswersOptions {
  /** Identifies everything that answers come from besides the data: another server's code may make other answers. */
  readonly edition: string;
  readonly log: (line: string) => void;
}

const PREFIX = 'perpetrator-programmes-graph';
// An answer of a revision that has been written over is asked for by nobody, and goes by itself.
const TIME_TO_LIVE_SECONDS = 60 * 60;
// Reading the database takes no longer than waiting for this would.
const PATIENCE_MS = 100;
// How long nobody asks it after it has kept somebody waiting.
const PAUSE_MS = 1_000;
const RECONNECT_MS = 500;
// By these a connection on which everything is lost is noticed and made anew.
const PING_MS = 3_000;
const SILENCE_MS = 10_000;
const LARGEST_BYTES = 8 * 1024 * 1024;

/**
 * Answers that several servers share through a Redis. It is a help and never a condition: when it is away, slow or
 * full, the servers go on without it. What stands in it is told apart by the edition of the server and the revision of
 * the data, so nothing in it can be out of date.
 */
export class SharedAnswers {
  readonly #client;
  readonly #edition: string;
  readonly #log: (line: string) => void;
  readonly #place: string;
  #isMissed = false;
  #pausedUntil = 0;

  /** @param url - as the configuration has checked it */
  constructor(url: string, { edition, log }: SharedAnswersOptions) {
    this.#edition = createHash('sha256').update(edition).digest('base64url');
    this.#log = log;
    this.#place = placeOfRedis(url);
    this.#client = createClient({
      url,
      RESP: 2,
      disableOfflineQueue: true,
      pingInterval: PING_MS,
      socket: {
        connectTimeout: RECONNECT_MS * 4,
        socketTimeout: SILENCE_MS,
        reconnectStrategy: RECONNECT_MS,
      },
      commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
    });
    this.#client.on('error', (error: Error) => this.#miss(error));
    // It tries again for as long as it takes.
    this.#client.connect().catch((error: unknown) => this.#miss(error));
  }

  /** The body of an answer; undefined when there is none, or none in time. */
  async get(key: string, revision: string): Promise<Buffer | undefined> {
    const found = await this.#inTime(() => this.#client.get(this.#nameOf(key, revision)));
    return Buffer.isBuffer(found) ? found : undefined;
  }

  async set(key: string, revision: string, body: Buffer): Promise<void> {
    if (body.byteLength > LARGEST_BYTES) return;
    const expiration = { type: 'EX', value: TIME_TO_LIVE_SECONDS } as const;
    await this.#inTime(() => this.#client.set(this.#nameOf(key, revision), body, { expiration }));
  }

  close(): void {
    this.#client.destroy();
  }

  #nameOf(key: string, revision: string): string {
    const operation = createHash('sha256').update(key).digest('base64url');
    return `${PREFIX}:${this.#edition}:${revision}:${operation}`;
  }

  async #inTime<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!this.#client.isReady || Date.now() < this.#pausedUntil) return undefined;
    const late = new AbortController();
    try {
      const working = work();
      const timeout = delay(PATIENCE_MS, LATE, { ref: false, signal: late.signal });
      timeout.catch(() => undefined);
      const outcome = await Promise.race([working, timeout]);
      if (outcome === LATE) {
        working.catch(() => undefined);
        throw new Error(`It has not answered within ${PATIENCE_MS} milliseconds.`);
      }
      this.#find();
      return outcome as T;
    } catch (error) {
      this.#pausedUntil = Date.now() + PAUSE_MS;
      this.#miss(error);
      return undefined;
    } finally {
      late.abort();
    }
  }

  /** Said once, until it is back. */
  #miss(error: unknown): void {
    if (this.#isMissed) return;
    this.#isMissed = true;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    this.#log(`The ${this.#place} cannot be used, and the server goes on without it: ${reason}`);
  }

  #find(): void {
    if (!this.#isMissed) return;
    this.#isMissed = false;
    this.#log(`The ${this.#place} is used again.`);
  }
}

const LATE = Symbol('late');
