import type pg from 'pg';
import { RECORD_LOCK, readRecord } from '../loading/load-record.js';
import { bareTables } from './bare-tables.js';
import { copyRows } from './copy-rows.js';
import { GenerationError } from './generation-error.js';
import { refuseOtherData } from './held-data.js';
import { syntheticRevision } from './marks.js';
import { outlineOf, type Choice } from './outline.js';
import type { Progress } from './progress.js';
import { referenceOf } from './reference.js';
import { sizeOf } from './size.js';
import { syntheticTables } from './synthetic-tables.js';
import type { SyntheticTable } from './table.js';

export interface Generation extends Choice {
  /** Whether synthetic data that are there already are replaced. */
  readonly replace: boolean;
  /** The data files of the published record, for its areas, offices and indicators. */
  readonly recordFolder: string;
  readonly progress: Progress;
  /** Stops it; the database is left as it was. */
  readonly signal?: AbortSignal;
}

const LOCK_TIMEOUT = '10s';

/** The sums of the readings: the one table that is made of others. */
const ROLLUP = 'monitoring_rollup';

/**
 * Fills a migrated database with synthetic data, the same for the same scale and seed on every computer.
 *
 * It is one transaction, whose last step is the mark that the data are complete: whatever ends it before leaves the
 * database as it was.
 *
 * @param client a connection as the owner of the tables
 * @returns whether it was filled; false when it holds these very data and they are not to be replaced
 * @throws GenerationError when the database is not for synthetic data, or holds anything else
 */
export async function generateData(client: pg.Client, generation: Generation): Promise<boolean> {
  let tables: SyntheticTable[];
  await client.query('begin');
  try {
    await takeTurn(client);
    if (await refuseOtherData(client, generation)) {
      await client.query('rollback');
      return false;
    }
    tables = await makeTables(generation);
    await fill(client, tables, generation);
    await client.query('commit');
  } catch (error) {
    // A connection that is lost has rolled back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  await settle(client, tables, generation).catch((error: unknown) => {
    // The data are complete, and PostgreSQL comes to it by itself in time.
    if (!generation.signal?.aborted) throw error;
  });
  return true;
}

async function makeTables({ recordFolder, scale, seed }: Generation): Promise<SyntheticTable[]> {
  const reference = referenceOf(await readRecord(recordFolder));
  return syntheticTables(outlineOf({ scale, seed }, sizeOf(scale), reference));
}

async function takeTurn(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [
    RECORD_LOCK,
  ]);
  if (!rows[0]?.taken)
    throw new GenerationError('Another process is filling this database: wait until it has ended.');
}

async function fill(
  client: pg.Client,
  tables: readonly SyntheticTable[],
  { progress, signal, ...choice }: Generation,
): Promise<void> {
  const names = tables.map(({ name }) => client.escapeIdentifier(name));
  await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
  // For indexes, and for the one pass over the rows that checks a foreign key.
  await client.query("set local maintenance_work_mem = '256MB'");
  const large = tables.filter(({ expected }) => expected !== null);
  const restore = await bareTables(
    client,
    large.map(({ name }) => name),
  );
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')} restart identity`);
  for (const table of tables) await copyRows(client, table, { progress, signal });
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
  progress.begin('analyze', null);
  await client.query(`analyze ${names.join(', ')}`);
  await restore(progress);
  // Triggers keep it, which stood still while the rows came in.
  progress.begin(ROLLUP, null);
  await client.query('select rebuild_monitoring_rollup()');
  await client.query(`analyze ${ROLLUP}`);
  await client.query(
    `insert into record_revision (key, revision, loaded_at) values ('published', $1, current_timestamp)
      on conflict (key) do update set revision = excluded.revision, loaded_at = excluded.loaded_at`,
    [syntheticRevision(choice)],
  );
}

/** What no transaction can do: tells PostgreSQL that all rows are visible to all, so that an index can answer alone. */
async function settle(
  client: pg.Client,
  tables: readonly SyntheticTable[],
  { progress }: Generation,
): Promise<void> {
  progress.begin('vacuum', null);
  const names = [...tables.map(({ name }) => name), ROLLUP].map(name => client.escapeIdentifier(name));
  await client.query(`vacuum (freeze) ${names.join(', ')}`);
}
