import { DeferMode, defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { PoliceForceAreaEntity } from '../police-force-area/police-force-area.entity.js';
import { PccKind } from './pcc-kind.js';

export const PccEntity = defineEntity({
  name: 'Pcc',
  tableName: 'pcc',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    kind: code(PccKind).nullable(),
    area: () => p.manyToOne(PoliceForceAreaEntity),
    surveyRespondent: p.boolean(),
  },
  // Deferred: a load that gives an area to another office has two of them for a moment.
  uniques: [{ properties: ['area'], deferMode: DeferMode.INITIALLY_DEFERRED }],
});
