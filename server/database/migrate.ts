import pg from 'pg';
import { StartupError } from '../startup-error.js';
import { migrations } from './migrations/index.js';
import type { Orm } from './orm.js';

/** Whoever migrates holds this lock. Any number that nothing else in the database locks. */
export const MIGRATION_LOCK = 4_320_251;

// Longer than any migration of another process that has just started should take.
const LOCK_TIMEOUT = 60_000;

/**
 * Brings the tables to this code's state. Two processes that start together migrate one after the other.
 *
 * @throws StartupError when the database has migrations that this code does not know, or another process does not
 *   come to an end with its own
 */
export async function migrate(orm: Orm, url: string, lockTimeout = LOCK_TIMEOUT): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    lock_timeout: lockTimeout,
  });
  // A connection that breaks also rejects what is being awaited; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await takeTurn(client);
    await refuseNewer(orm);
    await orm.migrator.up();
  } finally {
    await client.end();
  }
}

async function takeTurn(client: pg.Client): Promise<void> {
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error;
    throw new StartupError(
      'Another process has not come to an end with migrating the database: see what keeps it, or end it, then start again.',
      { cause: error },
    );
  }
}

async function refuseNewer(orm: Orm): Promise<void> {
  const known = new Set(migrations.map(migration => migration.name));
  const unknown = (await orm.migrator.getExecuted()).filter(executed => !known.has(executed.name));
  if (unknown.length === 0) return;
  const names = unknown.map(executed => executed.name).join(', ');
  throw new StartupError(
    `The database is newer than this code: it has ${names}, which this version does not know. Update the code, or use another database.`,
  );
}
