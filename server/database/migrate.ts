import pg from 'pg';
import { StartupError } from '../startup-error.js';
import { migrations } from './migrations/index.js';
import type { Orm } from './orm.js';

// Any number that nothing else in this database locks.
const MIGRATION_LOCK = 4_320_251;

/**
 * Brings the tables to this code's state. Two processes that start together migrate one after the other.
 *
 * @throws StartupError when the database has migrations that this code does not know
 */
export async function migrate(orm: Orm, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewer(orm);
    await orm.migrator.up();
  } finally {
    await client.end();
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
