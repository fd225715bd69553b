import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { ProgrammeEntity } from '../programme/programme.entity.js';
import { Assessed } from './assessed.js';

export const RiskAssessmentToolEntity = defineEntity({
  name: 'RiskAssessmentTool',
  tableName: 'risk_assessment_tool',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    name: text(),
    description: text().nullable(),
  },
});

export const ProgrammeToolEntity = defineEntity({
  name: 'ProgrammeTool',
  tableName: 'programme_tool',
  properties: {
    pk: pk(),
    key: naturalKey(),
    programme: () => p.manyToOne(ProgrammeEntity).index(),
    tool: () => p.manyToOne(RiskAssessmentToolEntity).index(),
    assesses: code(Assessed),
  },
});
