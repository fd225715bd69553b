import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, naturalKey, pk, text } from '../../shared/columns.js';
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
    nature: code(SchemeNature),
    scope: codes(HolderKind),
    focus: codes(Focus).nullable(),
    operator: () => p.manyToOne(OrganisationEntity).nullable(),
    description: text().nullable(),
  },
});
