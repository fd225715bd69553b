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
  texts,
} from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED } from '../../shared/search/search-field.js';
import { Focus } from '../../shared/focus.js';
import { InterventionModelEntity } from '../intervention-model/intervention-model.entity.js';
import {
  AgeGroup,
  Compulsion,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from './programme.codelists.js';

export const ProgrammeEntity = defineEntity({
  name: 'Programme',
  tableName: 'programme',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    nameIsDescriptive: p.boolean().index(),
    description: text(),
    kind: code(ProgrammeKind).index(),
    focus: codes(Focus).nullable(),
    stalkingProvision: code(StalkingProvision).nullable().index(),
    model: () => p.manyToOne(InterventionModelEntity).nullable().index(),
    ageGroups: codes(AgeGroup).nullable(),
    tailoredTo: codes(TailoredGroup).nullable(),
    riskLevels: codes(RiskLevel).nullable(),
    referralRoutes: codes(ReferralRoute).nullable(),
    victimsSupport: codes(VictimsSupportApproach).nullable(),
    compulsion: codes(Compulsion).nullable(),
    consentConditions: texts().nullable(),
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [
    ...textIndexes('slug', 'name'),
    ...listIndexes(
      'compulsion',
      'focus',
      'ageGroups',
      'tailoredTo',
      'riskLevels',
      'referralRoutes',
      'victimsSupport',
    ),
    ...searchIndex(),
  ],
});
