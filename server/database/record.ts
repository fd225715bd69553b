import {
  isEmptyDatabase,
  loadRecord,
  recordRevision as readRevision,
  revisionOf,
} from '../../seeds/loading/load-record.js';
import type { Orm } from './orm.js';

interface RecordOptions {
  readonly folder: string;
  /** Whether the database is this code's alone, so that it may be brought up to date. */
  readonly embedded: boolean;
  readonly log: (line: string) => void;
}

/**
 * Loads the published record when the database is empty, or embedded and of other data files than these. Another
 * database that holds another record is left as it is, which the log says.
 *
 * @throws RecordError when a data file is faulty; the database stays as it is then
 */
export async function ensureRecord(orm: Orm, { folder, embedded, log }: RecordOptions): Promise<void> {
  const empty = await isEmptyDatabase(orm.em.fork());
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

/** Identifies the data that is served, null when none is loaded. */
export function recordRevision(orm: Orm): Promise<string | null> {
  return readRevision(orm.em.fork());
}
