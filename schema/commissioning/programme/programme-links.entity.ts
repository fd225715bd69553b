import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { PccEntity } from '../pcc/pcc.entity.js';
import { PoliceForceAreaEntity } from '../police-force-area/police-force-area.entity.js';
import { CommissioningBasis, CoverageBasis, OrganisationRole } from './organisation-role.js';
import { ProgrammeEntity } from './programme.entity.js';

// Each link is a statement of a source and is cited like any other record, hence entities and not bare join tables.

export const ProgrammeAreaEntity = defineEntity({
  name: 'ProgrammeArea',
  tableName: 'programme_area',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
    area: () => p.manyToOne(PoliceForceAreaEntity).index(),
    basis: code(CoverageBasis),
    note: text().nullable(),
  },
});

export const ProgrammeCommissionerEntity = defineEntity({
  name: 'ProgrammeCommissioner',
  tableName: 'programme_commissioner',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
    pcc: () => p.manyToOne(PccEntity).index(),
    basis: code(CommissioningBasis),
  },
});

export const ProgrammeOrganisationEntity = defineEntity({
  name: 'ProgrammeOrganisation',
  tableName: 'programme_organisation',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
    organisation: () => p.manyToOne(OrganisationEntity).index(),
    role: code(OrganisationRole).index(),
  },
});
