import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { NAMED_AND_DESCRIBED } from '../../shared/search/search-field.js';
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
    search: searchText(NAMED_AND_DESCRIBED),
  },
  indexes: [...textIndexes('slug', 'name'), ...searchIndex()],
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
