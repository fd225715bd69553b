import { IsolationLevel } from '@mikro-orm/core';
import type { EntitySchemaWithMeta, SqlEntityManager } from '@mikro-orm/postgresql';
import {
  AliasEntity,
  CitationEntity,
  RecordRevisionEntity,
  SourceEntity,
} from '../../schema/provenance/index.js';
import { aliasRows, citationRows } from './provenance-rows.js';
import { readRecord, type PublishedRecord } from './read-record.js';
import { deleteOthers, insertOrUpdate } from './replace-rows.js';
import { keyProperty, storedRow, type Keys, type StoredRow } from './stored-row.js';
import { recordTables } from './tables/provenance.tables.js';

export { RecordError, type Fault } from './fault.js';
export { readRecord, revisionOf, type Entry, type PublishedRecord } from './read-record.js';

/** What has been loaded. */
export interface RecordSummary {
  /** A SHA-256 over the data files. */
  readonly revision: string;
  /** How many rows each type of the graph has. */
  readonly rows: Record<string, number>;
}

/** Whoever fills the tables holds this lock. Any number that nothing else in the database locks. */
export const RECORD_LOCK = 4_320_252;
const REVISION_KEY = 'published';

/**
 * Replaces the published record in the database by the data files of a folder.
 *
 * It is one transaction: other connections go on reading the old record until it commits, and a failure changes
 * nothing. Loads that run at the same time wait for each other. A record that stays keeps its `pk`, so that a request
 * that reads on both sides of the commit finds its way.
 *
 * @throws RecordError when a file is faulty; the database is not touched then
 */
export async function loadRecord(em: SqlEntityManager, folder: string): Promise<RecordSummary> {
  const record = await readRecord(folder);
  // The lock is awaited before the snapshot is taken only where each statement takes its own.
  return em.transactional(transaction => replaceRecord(transaction, record), {
    isolationLevel: IsolationLevel.READ_COMMITTED,
  });
}

export async function isEmptyDatabase(em: SqlEntityManager): Promise<boolean> {
  return (await em.count(SourceEntity)) === 0;
}

/** @returns the revision of the record that the database holds, null when none has been loaded */
export async function recordRevision(em: SqlEntityManager): Promise<string | null> {
  const row = await em.findOne(RecordRevisionEntity, { key: REVISION_KEY }, { disableIdentityMap: true });
  return row?.revision ?? null;
}

async function replaceRecord(em: SqlEntityManager, record: PublishedRecord): Promise<RecordSummary> {
  await em.execute('select pg_advisory_xact_lock(?)', [RECORD_LOCK]);
  const keys: Keys = new Map();
  const rows: Record<string, number> = {};
  const deletions: (() => Promise<void>)[] = [];
  const store = async (type: string, entity: EntitySchemaWithMeta, stored: StoredRow[], key = 'key') => {
    const pks = await insertOrUpdate(em, entity, stored, key);
    keys.set(type, pks);
    rows[type] = stored.length;
    deletions.unshift(() => deleteOthers(em, entity, [...pks.values()]));
  };
  for (const table of recordTables) {
    const stored = (record.entries.get(table.type) ?? []).map(entry => storedRow(table, entry, keys));
    await store(table.type, table.entity, stored, keyProperty(table));
  }
  await store('Citation', CitationEntity, citationRows(record, keys));
  await store('Alias', AliasEntity, aliasRows(record, keys));
  // What has vanished goes when nothing points at it any more: those that pointed are updated, or gone before it.
  for (const remove of deletions) await remove();
  const { revision } = record;
  await insertOrUpdate(
    em,
    RecordRevisionEntity,
    [{ key: REVISION_KEY, revision, loadedAt: new Date() }],
    'key',
  );
  return { revision, rows };
}
