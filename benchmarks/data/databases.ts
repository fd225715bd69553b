import path from 'node:path';
import { generateData } from '../../seeds/synthetic/generate.js';
import { syntheticName } from '../../seeds/synthetic/marks.js';
import { progressOn } from '../../seeds/synthetic/progress.js';
import { projectFolder } from '../../server/config.js';
import { migrate } from '../../server/database/migrate.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { ensureRecord } from '../../server/database/record.js';
import { addressOf, withClient } from './benchmark-postgres.js';

/** What a database holds: the published record, or synthetic data of a scale. */
export type DataName = 'record' | number;

const RECORD_FOLDER = path.join(projectFolder, 'seeds/record');
// Every run measures the same data.
const SEED = 7;

export const titleOf = (data: DataName): string =>
  data === 'record' ? 'the published record' : `scale ${data}`;

/** The database of some data, made when it is not there yet. */
export async function ensureData(
  server: string,
  data: DataName,
  log: (line: string) => void,
): Promise<string> {
  const name = data === 'record' ? 'record' : syntheticName({ scale: data, seed: SEED });
  const url = addressOf(server, name);
  await createDatabase(server, name);
  await withOrm(url, async orm => {
    await migrate(orm, url);
    if (data === 'record') await ensureRecord(orm, { folder: RECORD_FOLDER, embedded: true, log });
  });
  if (data !== 'record') await generate(url, data, log);
  // As autovacuum leaves it after a while: plans, and reads of an index alone, rest on it.
  await withClient(url, client => client.query('vacuum analyze'));
  return url;
}

async function generate(url: string, scale: number, log: (line: string) => void): Promise<void> {
  const progress = progressOn(process.stderr);
  try {
    const filled = await withClient(url, client =>
      generateData(client, { scale, seed: SEED, replace: false, recordFolder: RECORD_FOLDER, progress }),
    );
    if (filled) log(`Generated the data of scale ${scale}.`);
  } finally {
    progress.end();
  }
}

async function withOrm<T>(url: string, work: (orm: Orm) => Promise<T>): Promise<T> {
  const orm = await openOrm(url);
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}

function createDatabase(server: string, database: string): Promise<void> {
  return withClient(server, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}
