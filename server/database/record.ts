import {
  isEmptyDatabase,
  loadRecord,
  recordRevision as readRevision,
} from '../../seeds/loading/load-record.js';
import type { Orm } from './orm.js';

/**
 * Loads the published record when the database is empty.
 *
 * @throws RecordError when a data file is faulty; the database stays empty then
 */
export async function ensureRecord(orm: Orm, folder: string, log: (line: string) => void): Promise<void> {
  if (!(await isEmptyDatabase(orm.em.fork()))) return;
  const { rows } = await loadRecord(orm.em.fork(), folder);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  log(`Loaded the published record: ${total} rows.`);
}

/** Identifies the data that is served, null when none is loaded. */
export function recordRevision(orm: Orm): Promise<string | null> {
  return readRevision(orm.em.fork());
}
