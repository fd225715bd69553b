import { defineEntity, p } from '@mikro-orm/core';
import { code, codes, naturalKey, pk, text, texts } from '../../shared/columns.js';
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
    nameIsDescriptive: p.boolean(),
    description: text(),
    kind: code(ProgrammeKind),
    focus: codes(Focus).nullable(),
    stalkingProvision: code(StalkingProvision).nullable(),
    model: () => p.manyToOne(InterventionModelEntity).nullable().index(),
    ageGroups: codes(AgeGroup).nullable(),
    tailoredTo: codes(TailoredGroup).nullable(),
    riskLevels: codes(RiskLevel).nullable(),
    referralRoutes: codes(ReferralRoute).nullable(),
    victimsSupport: codes(VictimsSupportApproach).nullable(),
    compulsion: codes(Compulsion).nullable(),
    consentConditions: texts().nullable(),
  },
  indexes: [{ name: 'programme_focus_index', properties: ['focus'], type: 'gin' }],
});
