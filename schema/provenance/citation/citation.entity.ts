import { defineEntity, p } from '@mikro-orm/core';
import { keyOfRecord, naturalKey, pk, text, textIndexes } from '../../shared/columns.js';
import { SourceEntity } from '../source/source.entity.js';

/**
 * A citation names its record by type and natural key instead of by a foreign key, so that every domain can be
 * cited and provenance imports none of them. The loader of the record checks that the record exists.
 */
export const CitationEntity = defineEntity({
  name: 'Citation',
  tableName: 'citation',
  properties: {
    pk: pk(),
    key: naturalKey(),
    /** Its place among the citations of its record. */
    position: p.integer(),
    recordType: text(),
    recordKey: keyOfRecord(),
    field: text().nullable(),
    source: () => p.manyToOne(SourceEntity).index(),
    locator: text(),
    printed: text().nullable(),
  },
  indexes: [
    { properties: ['recordType', 'recordKey'] },
    ...textIndexes('recordType', 'recordKey', 'field', 'locator'),
  ],
});
