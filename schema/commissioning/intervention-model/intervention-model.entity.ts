import { defineEntity, p } from '@mikro-orm/core';
import {
  codes,
  listIndexes,
  naturalKey,
  pk,
  searchIndex,
  searchText,
  text,
  textIndexes,
} from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED } from '../../shared/search/search-field.js';
import { Focus } from '../../shared/focus.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

export const InterventionModelEntity = defineEntity({
  name: 'InterventionModel',
  tableName: 'intervention_model',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    focus: codes(Focus),
    description: text().nullable(),
    owner: () => p.manyToOne(OrganisationEntity).nullable().index(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...listIndexes('focus'), ...searchIndex()],
});
