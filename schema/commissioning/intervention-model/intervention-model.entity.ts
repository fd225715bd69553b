import { defineEntity, p } from '@mikro-orm/core';
import { codes, naturalKey, pk, text } from '../../shared/columns.js';
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
    owner: () => p.manyToOne(OrganisationEntity).nullable(),
  },
});
