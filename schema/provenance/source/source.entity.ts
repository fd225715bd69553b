import { defineEntity, p } from '@mikro-orm/core';
import { naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';

export const SOURCE_SEARCH = [by.name('title'), by.key('slug')];

export const SourceEntity = defineEntity({
  name: 'Source',
  tableName: 'source',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    title: text(),
    publisher: text(),
    datePrinted: p.date().nullable().index(),
    licence: text(),
    note: text().nullable(),
    search: searchText(SOURCE_SEARCH),
  },
  indexes: [...textIndexes('slug', 'title', 'publisher'), ...searchIndex()],
});
