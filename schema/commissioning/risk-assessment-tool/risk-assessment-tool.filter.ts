import { along, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { programmeFilter } from '../programme/programme.filter.js';
import { ProgrammeToolEntity, RiskAssessmentToolEntity } from './risk-assessment-tool.entity.js';
import { RiskAssessmentTool } from './risk-assessment-tool.type.js';

export const riskAssessmentToolFilter = declareFilter({
  type: RiskAssessmentTool,
  entity: RiskAssessmentToolEntity,
  key: 'slug',
  fields: { slug: is.text('Readable identifier.'), name: is.text('Name as printed.') },
  relations: {
    programmes: linked(
      ProgrammeToolEntity,
      'tool',
      'programme',
      () => programmeFilter,
      'Programmes that use it.',
    ),
  },
  groups: {
    programme: along('programmes', 'A programme that uses it.'),
  },
});
