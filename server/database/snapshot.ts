import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { Reads, type Statement, type TextRow } from '../../schema/shared/reads.js';
import { cancelStatement } from './cancel-statement.js';
import { rowsOn, textsOn } from './client-reads.js';

/**
 * Reads that all see the data as it was at one moment, however many statements they take. It holds a connection until
 * it is closed. When the signal aborts, the statement that runs is cancelled in PostgreSQL and no other one is begun.
 */
export class Snapshot extends Reads {
  readonly #pool: Pool;
  readonly #client: PoolClient;
  readonly #signal: AbortSignal;
  #isClosed = false;
  /** Ends when the statements that were asked so far have. */
  #before: Promise<unknown> = Promise.resolve();

  private constructor(em: EntityManager, pool: Pool, client: PoolClient, signal: AbortSignal) {
    super(em);
    this.#pool = pool;
    this.#client = client;
    this.#signal = signal;
  }

  /** @throws the signal's reason when it has aborted, and whatever keeps PostgreSQL from answering */
  static async open(em: EntityManager, signal: AbortSignal): Promise<Snapshot> {
    const pool = (await em.getConnection().getNativeClient()) as Pool;
    const client = await pool.connect();
    if (signal.aborted) {
      client.release();
      throw signal.reason;
    }
    try {
      await client.query('begin isolation level repeatable read read only');
      return new Snapshot(em, pool, client, signal);
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** @throws the signal's reason when it has aborted */
  override async rows<T>(query: RawBuilder<T>): Promise<T[]> {
    const statement = this.statement(query);
    return this.counted(await this.#ask(() => rowsOn<T>(this.#client, statement)));
  }

  /** @throws the signal's reason when it has aborted */
  override async textsOf(statement: Statement): Promise<readonly TextRow[]> {
    return this.counted(await this.#ask(() => textsOn(this.#client, statement)));
  }

  /** Gives the connection back. A snapshot whose transaction has failed or was cancelled is closed with it. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#before;
    const isUsable = await this.#client.query('commit').then(
      () => !this.#signal.aborted,
      () => false,
    );
    this.#client.release(!isUsable);
  }

  /** One statement after the other: a connection runs no two at a time. */
  #ask<T>(ask: () => Promise<T>): Promise<T> {
    const asked = this.#before.then(() => this.#askNow(ask));
    this.#before = asked.catch(() => undefined);
    return asked;
  }

  async #askNow<T>(ask: () => Promise<T>): Promise<T> {
    this.#signal.throwIfAborted();
    // The connection is somebody else's then.
    if (this.#isClosed) throw new Error('The snapshot has been closed.');
    const cancel = () => void cancelStatement(this.#client, this.#pool.options).catch(() => false);
    this.#signal.addEventListener('abort', cancel);
    try {
      return await ask();
    } catch (error) {
      throw this.#signal.aborted ? this.#signal.reason : error;
    } finally {
      this.#signal.removeEventListener('abort', cancel);
    }
  }
}
