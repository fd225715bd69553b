import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import { Reads, type Statement, type TextRow } from '../../schema/shared/reads.js';
import { cancelStatement } from './cancel-statement.js';
import { rowsOn, textsOn } from './client-reads.js';

/**
 * Reads for as long as somebody waits for the answer. When the signal aborts, the statement that runs is cancelled in
 * PostgreSQL and no other one is begun: GraphQL cannot be stopped, and would go on reading for nobody.
 */
export class ReadsUntil extends Reads {
  readonly #em: EntityManager;
  readonly #signal: AbortSignal;

  constructor(em: EntityManager, signal: AbortSignal) {
    super(em);
    this.#em = em;
    this.#signal = signal;
  }

  /** @throws the signal's reason when it has aborted */
  override async rows<T>(query: RawBuilder<T>): Promise<T[]> {
    this.#signal.throwIfAborted();
    if (this.#em.isInTransaction()) return super.rows(query);
    const statement = this.statement(query);
    const ask = (client: PoolClient) => rowsOn<T>(client, statement);
    return this.counted(await until(await this.#pool(), this.#signal, ask));
  }

  /** @throws the signal's reason when it has aborted */
  override async textsOf(statement: Statement): Promise<readonly TextRow[]> {
    this.#signal.throwIfAborted();
    if (this.#em.isInTransaction()) return super.textsOf(statement);
    const ask = (client: PoolClient) => textsOn(client, statement);
    return this.counted(await until(await this.#pool(), this.#signal, ask));
  }

  // What is read within a transaction belongs on its connection, where the statement timeout ends it.
  #pool(): Promise<Pool> {
    return this.#em.getConnection().getNativeClient();
  }
}

// Kysely's own `cancel query` opens a connection without a listener for its errors, so that a database that goes away
// at that moment would take the server with it, and it prints every cancelled statement to the console.
async function until<T>(
  pool: Pool,
  signal: AbortSignal,
  ask: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let confirmed: Promise<boolean> | undefined;
  const cancel = () => {
    confirmed = cancelStatement(client, pool.options).catch(() => false);
  };
  try {
    // It may have been a while until a connection was free.
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel);
    return await ask(client);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', cancel);
    // The next statement on the connection is another request's: it is reused only when no cancelling can reach it.
    client.release(confirmed && !(await confirmed));
  }
}
