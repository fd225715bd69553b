import type { EntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { Pool } from 'pg';
import { Reads, type Statement } from '../../schema/shared/reads.js';
import { cancelStatement } from './cancel-statement.js';
import { makeRoomFor } from './kept-statements.js';

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
  override rows<T>(query: RawBuilder<T>): Promise<T[]> {
    return this.rowsOf(this.statement(query));
  }

  /** @throws the signal's reason when it has aborted */
  override async rowsOf<T>(statement: Statement): Promise<T[]> {
    this.#signal.throwIfAborted();
    // What is read within a transaction belongs on its connection. The statement timeout ends it.
    if (this.#em.isInTransaction()) return super.rowsOf(statement);
    const pool = await this.#em.getConnection().getNativeClient();
    return this.counted(await rowsUntil<T>(pool, statement, this.#signal));
  }
}

// Kysely's own `cancel query` opens a connection without a listener for its errors, so that a database that goes away
// at that moment would take the server with it, and it prints every cancelled statement to the console.
async function rowsUntil<T>(
  pool: Pool,
  { values, ...statement }: Statement,
  signal: AbortSignal,
): Promise<T[]> {
  const client = await pool.connect();
  let confirmed: Promise<boolean> | undefined;
  const cancel = () => {
    confirmed = cancelStatement(client, pool.options).catch(() => false);
  };
  try {
    // It may have been a while until a connection was free.
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel);
    const { name, text } = statement;
    if (name !== undefined) makeRoomFor({ name, text }, client);
    const { rows } = await client.query({ ...statement, values: [...values] });
    return rows as T[];
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', cancel);
    // The next statement on the connection is another request's: it is reused only when no cancelling can reach it.
    client.release((await confirmed) === false);
  }
}
