import { defineEntity } from '@mikro-orm/core';
import { naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED } from '../../shared/search/search-field.js';

export const OrganisationEntity = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    description: text().nullable(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...searchIndex()],
});
