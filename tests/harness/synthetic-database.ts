import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { generateData, type Generation } from '../../seeds/synthetic/generate.js';
import { recordFolder } from './record-copy.js';
import { onServer, urlOf, type TestDatabase } from './test-database.js';

const SHARED = { scale: 1, seed: 7 };
const SHARED_NAME = 'synthetic_shared';
const MIGRATED_NAME = 'synthetic_migrated';

// Any number that nothing else on the test server locks.
const PREPARING_LOCK = 4_320_290;

/** The synthetic data of scale 1, made once in the run. Tests that share them only read. */
export async function syntheticDatabase(): Promise<string> {
  await ensureOnce(SHARED_NAME, async () => {
    await onServer(client => client.query(`create database ${SHARED_NAME} template ${MIGRATED_NAME}`));
    await fillSynthetic(urlOf(SHARED_NAME), SHARED);
  });
  return urlOf(SHARED_NAME);
}

/** A migrated database for one test that fills it. */
export async function ownSyntheticDatabase(): Promise<TestDatabase> {
  await ensureOnce(MIGRATED_NAME, () => Promise.resolve());
  const name = `synthetic_${randomUUID().replaceAll('-', '')}`;
  await onServer(client => client.query(`create database ${name} template ${MIGRATED_NAME}`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer(client => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** @returns what `generateData` returns, over a connection of its own */
export async function fillSynthetic(
  url: string,
  generation: Pick<Generation, 'scale' | 'seed'> & Partial<Generation>,
): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const progress = { begin: () => undefined, advance: () => undefined, end: () => undefined };
    return await generateData(client, { replace: false, recordFolder, progress, ...generation });
  } finally {
    await client.end();
  }
}

/** Two test files that come at the same time make it once. */
async function ensureOnce(name: string, make: () => Promise<void>): Promise<void> {
  await onServer(async client => {
    await client.query('select pg_advisory_lock($1)', [PREPARING_LOCK]);
    const exists = async (database: string) =>
      (await client.query('select from pg_database where datname = $1', [database])).rowCount !== 0;
    if (!(await exists(MIGRATED_NAME))) {
      await client.query(`create database ${MIGRATED_NAME} template template_record`);
      await emptyTables(urlOf(MIGRATED_NAME));
    }
    if (!(await exists(name))) await make();
  });
}

/** Leaves what the migrations made, which takes longer to make again. */
async function emptyTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and not relispartition and relname not in ('migration', 'data_revision')`,
    );
    await client.query(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity`);
  } finally {
    await client.end();
  }
}
