import { defineEntity, p } from '@mikro-orm/core';
import {
  code,
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
import { HolderKind, SchemeNature } from '../accreditation/accreditation.codelists.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

export const AccreditationSchemeEntity = defineEntity({
  name: 'AccreditationScheme',
  tableName: 'accreditation_scheme',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    nature: code(SchemeNature).index(),
    scope: codes(HolderKind),
    focus: codes(Focus).nullable(),
    operator: () => p.manyToOne(OrganisationEntity).nullable().index(),
    description: text().nullable(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...listIndexes('scope', 'focus'), ...searchIndex()],
});
