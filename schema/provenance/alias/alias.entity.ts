import { defineEntity, p } from '@mikro-orm/core';
import { keyOfRecord, naturalKey, pk, searchIndex, searchText, text } from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { SourceEntity } from '../source/source.entity.js';

export const ALIAS_SEARCH = [by.alias('name', 'aliases')];

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
    recordKey: keyOfRecord(),
    name: text(),
    source: () => p.manyToOne(SourceEntity).index(),
    locator: text(),
    search: searchText(ALIAS_SEARCH),
  },
  indexes: [{ properties: ['recordType', 'recordKey'] }, ...searchIndex()],
});
