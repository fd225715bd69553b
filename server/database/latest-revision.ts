import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { TextQuery } from './text-query.js';

/** Reads the revision of the data: of the data that the statement sees which this stands in. */
export const REVISION_SQL = 'select revision from data_revision';

const READ = { name: 'data_revision', text: REVISION_SQL, values: [] };

const CLOSE_TIMEOUT = 1_000;

// So many turns of the event loop at most are waited for more who ask. One turn takes less than the statement does.
const MOST_TURNS = 8;

type Outcome = PromiseWithResolvers<string | undefined>;

/**
 * Tells which revision the data is at as of now, to whoever must not take an older one: the answer always comes from a
 * statement that was sent after they had asked. All who ask while one statement is under way share the next one, so
 * that many requests cost little more than one.
 *
 * It has a connection of its own: what is kept must not wait until a slow statement makes room in the pool.
 */
export class LatestRevision {
  readonly #em: EntityManager;
  readonly #patience: number;
  #client: pg.Client | undefined;
  #next: Outcome | undefined;
  /** How many have asked for it. */
  #askers = 0;
  #isAsking = false;

  /** @param patience - after how many milliseconds without an answer the connection is given up */
  constructor(em: EntityManager, patience: number) {
    this.#em = em;
    this.#patience = patience;
  }

  /** @returns undefined when the database does not answer: whatever else is asked of it says what is the matter */
  read(): Promise<string | undefined> {
    this.#next ??= Promise.withResolvers();
    this.#askers += 1;
    if (!this.#isAsking) {
      this.#isAsking = true;
      void this.#ask();
    }
    return this.#next.promise;
  }

  async close(): Promise<void> {
    await Promise.race([this.#client?.end(), delay(CLOSE_TIMEOUT, undefined, { ref: false })]);
  }

  async #ask(): Promise<void> {
    while (this.#next) {
      await this.#gather();
      const { resolve } = this.#next;
      this.#next = undefined;
      resolve(await this.#readNow().catch(() => undefined));
    }
    this.#isAsking = false;
  }

  /** Waits for as long as each turn of the event loop brings more requests, so that they ask together. */
  async #gather(): Promise<void> {
    let known = 0;
    for (let turn = 0; turn < MOST_TURNS && this.#askers > known; turn += 1) {
      known = this.#askers;
      await immediate();
    }
    this.#askers = 0;
  }

  async #readNow(): Promise<string | undefined> {
    const client = (this.#client ??= await this.#connect());
    const timer = setTimeout(() => this.#drop(client), this.#patience);
    try {
      const [row] = await client.query(new TextQuery(READ)).rows;
      return row?.[0] ?? undefined;
    } catch (error) {
      // The next one who asks tries a new connection.
      this.#drop(client);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #connect(): Promise<pg.Client> {
    const pool = await this.#em.getConnection().getNativeClient();
    const client = new pg.Client(pool.options);
    // Without a listener, a connection that is lost while nobody asks would end the process.
    client.on('error', () => this.#drop(client));
    try {
      await client.connect();
    } catch (error) {
      this.#drop(client);
      throw error;
    }
    return client;
  }

  #drop(client: pg.Client): void {
    if (this.#client === client) this.#client = undefined;
    // With a statement under way, this cuts the connection at once.
    client.end().catch(() => undefined);
  }
}
