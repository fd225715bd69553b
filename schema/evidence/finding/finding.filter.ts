import { along, is, reference } from '../../shared/filter/declaration.js';
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
    value: is.number('The figure, in its unit.'),
    kind: is.code('FindingKind', FindingKind, 'What kind of result it is.'),
    unit: is.code('FigureUnit', FigureUnit, 'What the figure counts.'),
    direction: is.code('Direction', Direction, 'Which way it moved.'),
    cohortSize: is.integer('How many people it rests on.'),
  },
  relations: { evaluation: reference('evaluation', () => evaluationFilter, 'The evaluation.') },
  orders: {
    evaluationTitle: along('evaluation.title', 'Short description of the evaluation.'),
  },
  groups: {
    evaluation: along('evaluation', 'The evaluation.'),
    evaluationType: along('evaluation.type', 'Who evaluates.'),
    programme: along('evaluation.programmes', 'A programme that the evaluation studies.'),
  },
  measures: {
    cohortSize: { statistics: ['min', 'max'] },
  },
});
