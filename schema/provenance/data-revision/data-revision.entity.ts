import { defineEntity, p } from '@mikro-orm/core';
import { pk } from '../../shared/columns.js';

/**
 * What the data is at this moment: one row, whose `revision` the first statement of every transaction that writes to
 * the record sets anew. It is seen together with what was written. A statement that finds no row to change moves it
 * too, so that two answers of one revision are of the same data, and not the other way round.
 *
 * Whoever writes waits for the row, so that there is one writer at a time and what is added up beside the record is
 * always exact. Whoever reads waits for nobody.
 */
export const DataRevisionEntity = defineEntity({
  name: 'DataRevision',
  tableName: 'data_revision',
  properties: {
    pk: pk().check('pk = 1'),
    revision: p.uuid(),
    /** The transaction that set it, by which its later statements know that it is done. */
    changedBy: p.string().columnType('xid8').nullable(),
    /** When it was set last, by the clock of the database. */
    changedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});
