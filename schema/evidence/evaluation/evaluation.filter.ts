import { interventionModelFilter, organisationFilter, programmeFilter } from '../../commissioning/index.js';
import { along, inverse, is, linked, reference } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { FindingEntity } from '../finding/finding.entity.js';
import { findingFilter } from '../finding/finding.filter.js';
import { EvaluationStatus, EvaluationType } from './evaluation.codelists.js';
import { EvaluationEntity, EvaluationSubjectEntity, STUDIES_PROGRAMME } from './evaluation.entity.js';
import { Evaluation } from './evaluation.type.js';

export const evaluationFilter = declareFilter({
  type: Evaluation,
  entity: EvaluationEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    title: is.text('Short description.'),
    type: is.code('EvaluationType', EvaluationType, 'By whom it is made.'),
    status: is.code('EvaluationStatus', EvaluationStatus, 'How far it had come.'),
  },
  relations: {
    evaluator: reference('evaluator', () => organisationFilter, 'The organisation that evaluates.'),
    findings: inverse(FindingEntity, 'evaluation', () => findingFilter, 'Its results.', 'position'),
    programmes: linked(
      EvaluationSubjectEntity,
      'evaluation',
      'programme',
      () => programmeFilter,
      'Programmes that it studies.',
      STUDIES_PROGRAMME,
    ),
    models: linked(
      EvaluationSubjectEntity,
      'evaluation',
      'model',
      () => interventionModelFilter,
      'Models that it studies.',
    ),
  },
  orders: {
    evaluatorName: along('evaluator.name', 'Name of the organisation that evaluates.'),
  },
  groups: {
    evaluator: along('evaluator', 'The organisation that evaluates.'),
    programme: along('programmes', 'A programme that it studies.'),
    model: along('models', 'A model that it studies.'),
    focus: along('programmes.focus', 'A behaviour that a programme addresses which it studies.'),
    area: along('programmes.areas', 'An area of a programme that it studies.'),
    region: along('programmes.areas.region', 'The region of such an area.'),
    findingKind: along('findings.kind', 'A kind of result that it reports.'),
  },
});
