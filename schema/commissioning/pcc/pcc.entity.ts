import { DeferMode, defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED } from '../../shared/search/search-field.js';
import { PoliceForceAreaEntity } from '../police-force-area/police-force-area.entity.js';
import { PccKind } from './pcc-kind.js';

export const PccEntity = defineEntity({
  name: 'Pcc',
  tableName: 'pcc',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    kind: code(PccKind).nullable().index(),
    area: () => p.manyToOne(PoliceForceAreaEntity),
    surveyRespondent: p.boolean().index(),
    search: searchText(NAMED),
  },
  // Deferred: a load that gives an area to another office has two of them for a moment.
  uniques: [{ properties: ['area'], deferMode: DeferMode.INITIALLY_DEFERRED }],
  indexes: [...textIndexes('slug', 'name'), ...searchIndex()],
});
