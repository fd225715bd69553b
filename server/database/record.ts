import {
  isEmptyDatabase,
  loadRecord,
  recordRevision as readRevision,
  revisionOf,
} from '../../seeds/loading/load-record.js';
import { isSyntheticName, isSyntheticRevision } from '../../seeds/synthetic/marks.js';
import { StartupError } from '../startup-error.js';
import type { Orm } from './orm.js';

interface RecordOptions {
  readonly folder: string;
  /** Whether the database is this code's alone, so that it may be brought up to date. */
  readonly embedded: boolean;
  readonly log: (line: string) => void;
}

/**
 * Loads the published record when the database is empty, or embedded and of other data files than these. Another
 * database that holds another record is left as it is, which the log says; so are synthetic data.
 *
 * @throws RecordError when a data file is faulty; the database stays as it is then
 * @throws StartupError when the database is for synthetic data and holds none
 */
export async function ensureRecord(orm: Orm, { folder, embedded, log }: RecordOptions): Promise<void> {
  const empty = await isEmptyDatabase(orm.em.fork());
  const { database, synthetic } = await syntheticDataIn(orm);
  if (synthetic !== null) {
    log(`The database ${database} holds synthetic data and nothing that is published: ${synthetic}.`);
    return;
  }
  // They come into a database all at once, so that one whose filling was broken off is as good as empty.
  if (empty && isSyntheticName(database)) {
    throw new StartupError(
      `The database ${database} is for synthetic data and holds none that are complete: "npm run generate:data" fills it.`,
    );
  }
  if (!empty) {
    if ((await revisionOf(folder)) === (await recordRevision(orm))) return;
    if (!embedded) {
      log(
        'The database holds another record than the data files: "npm run load:record" replaces it by theirs.',
      );
      return;
    }
  }
  const { rows } = await loadRecord(orm.em.fork(), folder);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  log(
    empty
      ? `Loaded the published record: ${total} rows.`
      : `The data files have changed: loaded the published record again, ${total} rows.`,
  );
}

/**
 * Keeps the published record out of a database that has synthetic data or is meant for them.
 *
 * @throws StartupError when it is one
 */
export async function refuseSyntheticDatabase(orm: Orm): Promise<void> {
  const { database, synthetic } = await syntheticDataIn(orm);
  if (synthetic === null && !isSyntheticName(database)) return;
  throw new StartupError(
    `The database ${database} is for synthetic data, which the published record does not mix with: choose another.`,
  );
}

async function syntheticDataIn(orm: Orm): Promise<{ database: string; synthetic: string | null }> {
  const [row] = await orm.em.fork().execute<{ database: string }[]>('select current_database() as database');
  const revision = await recordRevision(orm);
  return { database: row?.database ?? '', synthetic: isSyntheticRevision(revision) ? revision : null };
}

/** Identifies the data that is served, null when none is loaded. */
export function recordRevision(orm: Orm): Promise<string | null> {
  return readRevision(orm.em.fork());
}
