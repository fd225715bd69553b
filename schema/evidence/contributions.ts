import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Programme, programmeFilter, interventionModelFilter } from '../commissioning/index.js';
import type { ProgrammeEntity } from '../commissioning/index.js';
import { along, inverse, is, linked } from '../shared/filter/declaration.js';
import { readable } from '../shared/readable.js';
import { contribute } from '../shared/filter/declare-filter.js';
import type { RowOf } from '../shared/reads.js';
import { evaluationState } from './evaluation/evaluation-state.service.js';
import { EvaluationStateCode, EvidenceRelation } from './evaluation/evaluation.codelists.js';
import {
  accreditationState,
  evaluationState as evaluationStateSql,
  stateOf,
  victimsSupportState,
} from './typed-absence/programme-states.js';
import { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence/typed-absence.type.js';
import { EvaluationSubjectEntity, STUDIES_PROGRAMME } from './evaluation/evaluation.entity.js';
import { evaluationFilter } from './evaluation/evaluation.filter.js';
import { MonitoringFigureEntity } from './monitoring/monitoring.entity.js';
import { monitoringFigureFilter } from './monitoring/monitoring.filter.js';
import { EvaluationState, Evidence } from './evaluation/evaluation.type.js';
import type { EvidenceContext } from './evidence.context.js';
import { relatedLists } from '../shared/related-list.resolver.js';

// Evidence owns the links from evaluations, so it adds them to the other domain's types.

contribute(programmeFilter, {
  groups: {
    evaluation: along('evaluations', 'An evaluation of it.'),
    evaluationType: along('evaluations.type', 'Who evaluates it.'),
    evaluationStatus: along('evaluations.status', 'How far an evaluation of it had come.'),
    evaluator: along('evaluations.evaluator', 'An organisation that evaluates it.'),
  },
  fields: {
    evaluationState: is.code(
      'EvaluationStateCode',
      EvaluationStateCode,
      'What is known of its evaluation.',
      evaluationStateSql,
    ),
    accreditationState: is.code(
      'AccreditationStateCode',
      AccreditationStateCode,
      'What is known of its accreditation.',
      accreditationState,
    ),
    victimsSupportState: is.code(
      'VictimsSupportStateCode',
      VictimsSupportStateCode,
      'What is known of the support of victims alongside it.',
      victimsSupportState,
    ),
  },
  relations: {
    evaluations: linked(
      EvaluationSubjectEntity,
      'programme',
      'evaluation',
      () => evaluationFilter,
      'Evaluations of the programme itself, neither of its model elsewhere nor read as evidence only.',
      STUDIES_PROGRAMME,
    ),
    monitoringFigures: inverse(
      MonitoringFigureEntity,
      'programme',
      () => monitoringFigureFilter,
      'Counts of monitoring and targets published for it.',
      'position',
    ),
  },
});
contribute(interventionModelFilter, {
  relations: {
    evaluations: linked(
      EvaluationSubjectEntity,
      'model',
      'evaluation',
      () => evaluationFilter,
      'Evaluations of the model.',
    ),
  },
});

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;

export const programmeEvidenceLists = relatedLists(programmeFilter, {
  evaluations:
    'Evaluations that study this programme itself. For those of its model, and those only read as evidence, see `evidence`.',
  monitoringFigures:
    'Counts of monitoring and targets published for it. They are neither outcomes nor evaluations.',
});

@Resolver(() => Programme)
export class ProgrammeEvidenceResolver {
  @FieldResolver(() => [Evidence], {
    description:
      'Evaluations of this programme, of the model that it follows, and those only read as evidence for it, each with its relation.',
  })
  async evidence(@Root() programme: ProgrammeRow, @Ctx() { loaders }: EvidenceContext) {
    const own = await loaders.evaluationsByProgramme.load(programme.pk);
    const ofModel = programme.model === null ? [] : await loaders.evaluationsByModel.load(programme.model);
    return [
      ...own.map(evaluation => ({ evaluation, relation: evaluation.relation })),
      ...ofModel.map(evaluation => ({ evaluation, relation: EvidenceRelation.SAME_MODEL_OTHER_SITE })),
    ];
  }

  @readable(stateOf(evaluationStateSql))
  @FieldResolver(() => EvaluationState, {
    description: 'What is known of its evaluation, with the basis. Never a bare yes or no.',
  })
  evaluationState(@Root() programme: ProgrammeRow, @Ctx() { loaders }: EvidenceContext) {
    return evaluationState(programme, loaders);
  }
}

export const interventionModelEvidenceLists = relatedLists(interventionModelFilter, {
  evaluations: 'Evaluations of the model, wherever it was studied.',
});
