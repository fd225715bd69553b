import { is, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { evaluationFilter } from '../evaluation/evaluation.filter.js';
import { Direction, FindingKind } from '../evidence.codelists.js';
import { FindingEntity } from './finding.entity.js';
import { Finding } from './finding.type.js';

export const findingFilter = declareFilter({
  type: Finding,
  entity: FindingEntity,
  key: 'key',
  fields: {
    kind: is.code('FindingKind', FindingKind, 'What kind of result it is.'),
    unit: is.code('FigureUnit', FigureUnit, 'What the figure counts.'),
    direction: is.code('Direction', Direction, 'Which way it moved.'),
    cohortSize: is.integer('How many people it rests on.'),
  },
  relations: { evaluation: reference('evaluation', () => evaluationFilter, 'The evaluation.') },
});
