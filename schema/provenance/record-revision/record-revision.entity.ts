import { defineEntity, p } from '@mikro-orm/core';
import { naturalKey, pk, text } from '../../shared/columns.js';

/** Which published record the database holds: one row, written by the transaction that loads the record. */
export const RecordRevisionEntity = defineEntity({
  name: 'RecordRevision',
  tableName: 'record_revision',
  properties: {
    pk: pk(),
    key: naturalKey(),
    revision: text(),
    loadedAt: p.datetime(),
  },
});
