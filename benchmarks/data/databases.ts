import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import { migrate } from '../../server/database/migrate.js';
import { openOrm } from '../../server/database/orm.js';
import { ensureRecord } from '../../server/database/record.js';
import { addressOf, withClient } from './benchmark-postgres.js';

/** What a database holds: the published record, or synthetic data of a scale. */
export type DataName = 'record' | number;

export const titleOf = (data: DataName): string =>
  data === 'record' ? 'the published record' : `scale ${data}`;

/** The database of some data, made when it is not there yet. */
export async function ensureDatabase(
  server: string,
  data: DataName,
  log: (line: string) => void,
): Promise<string> {
  if (data !== 'record') throw new Error('There is no generator yet.');
  const url = addressOf(server, 'record');
  await create(server, 'record');
  const orm = await openOrm(url);
  try {
    await migrate(orm, url);
    const folder = path.join(projectFolder, 'seeds/record');
    await ensureRecord(orm, { folder, embedded: true, log });
  } finally {
    await orm.close();
  }
  // As autovacuum leaves it after a while: plans and reads of the index alone need it.
  await withClient(url, client => client.query('vacuum analyze'));
  return url;
}

function create(server: string, database: string): Promise<void> {
  return withClient(server, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}
