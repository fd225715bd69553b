import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { AccreditationSchemeEntity } from '../accreditation-scheme/accreditation-scheme.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { ProgrammeEntity } from '../programme/programme.entity.js';
import { AccreditationStatus, HolderKind } from './accreditation.codelists.js';

export const AccreditationEntity = defineEntity({
  name: 'Accreditation',
  tableName: 'accreditation',
  properties: {
    pk: pk(),
    key: naturalKey(),
    holderKind: code(HolderKind).index(),
    programme: () => p.manyToOne(ProgrammeEntity).nullable().index(),
    organisation: () => p.manyToOne(OrganisationEntity).nullable().index(),
    holderDescription: text().nullable(),
    scheme: () => p.manyToOne(AccreditationSchemeEntity).index(),
    status: code(AccreditationStatus).index(),
    scopeNote: text().nullable(),
    validFrom: p.date().nullable().index(),
    validTo: p.date().nullable().index(),
  },
  checks: [
    {
      name: 'accreditation_one_holder_check',
      expression: columns =>
        `num_nonnulls(${columns.programme}, ${columns.organisation}, ${columns.holderDescription}) = 1`,
    },
  ],
});
