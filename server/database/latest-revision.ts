import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';

/** Reads the revision of the data: of the data that the statement sees which this stands in. */
export const REVISION_SQL = 'select revision from data_revision';

const READ = { name: 'data_revision', text: REVISION_SQL };

const CLOSE_TIMEOUT = 1_000;

type Outcome = PromiseWithResolvers<string | undefined>;

/**
 * Tells which revision the data is at as of now, to whoever must not take an older one: the answer always comes from a statement
 * that was sent after they had asked. All who ask while one statement is under way share the next one, so that many
 * requests cost little more than one.
 *
 * It has a connection of its own: what is kept must not wait until a slow statement makes room in the pool.
 */
export class LatestRevision {
  readonly #em: EntityManager;
  readonly #patience: number;
  #client: pg.Client | undefined;
  #next: Outcome | undefined;
  #isAsking = false;

  /** @param patience - after how many milliseconds without an answer the connection is given up */
  constructor(em: EntityManager, patience: number) {
    this.#em = em;
    this.#patience = patience;
  }

  /** @returns undefined when the database does not answer: whatever else is asked of it says what is the matter */
  read(): Promise<string | undefined> {
    this.#next ??= Promise.withResolvers();
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
      // Requests that have come together are all read before this goes on, and ask together.
      await immediate();
      const { resolve } = this.#next;
      this.#next = undefined;
      resolve(await this.#readNow().catch(() => undefined));
    }
    this.#isAsking = false;
  }

  async #readNow(): Promise<string> {
    const client = (this.#client ??= await this.#connect());
    const timer = setTimeout(() => this.#drop(client), this.#patience);
    try {
      const { rows } = await client.query<{ revision: string }>(READ);
      const [row] = rows;
      if (!row) throw new Error('The table data_revision has no row: insert one with pk 1 and any revision.');
      return row.revision;
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
