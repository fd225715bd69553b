import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DataRevisionEntity } from '../../schema/provenance/index.js';

/**
 * Identifies what the data is at this moment: another one says that something may have been written since.
 *
 * @throws Error when the database has lost the row that holds it
 */
export async function dataRevision(em: SqlEntityManager): Promise<string> {
  const row = await em.findOne(DataRevisionEntity, { pk: 1 }, { disableIdentityMap: true });
  if (!row) throw new Error('The table data_revision has no row: insert one with pk 1 and any revision.');
  return row.revision;
}
