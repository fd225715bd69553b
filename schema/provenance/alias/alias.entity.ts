import { defineEntity, p } from '@mikro-orm/core';
import { naturalKey, pk, text } from '../../shared/columns.js';
import { SourceEntity } from '../source/source.entity.js';

/** Another spelling that a source prints for a record; it names its record as a citation does. */
export const AliasEntity = defineEntity({
  name: 'Alias',
  tableName: 'alias',
  properties: {
    pk: pk(),
    key: naturalKey(),
    /** Its place among the aliases of its record. */
    position: p.integer(),
    recordType: text(),
    recordKey: text(),
    name: text(),
    source: () => p.manyToOne(SourceEntity),
    locator: text(),
  },
  indexes: [{ properties: ['recordType', 'recordKey'] }],
});
