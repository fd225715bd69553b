import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Programme, programmeFilter, interventionModelFilter } from '../commissioning/index.js';
import type { ProgrammeEntity } from '../commissioning/index.js';
import { along, inverse, is, linked } from '../shared/filter/declaration.js';
import { listedRows } from '../shared/listed-rows.js';
import { readable, valueOf } from '../shared/readable.js';
import { contribute } from '../shared/filter/declare-filter.js';
import type { RowOf } from '../shared/reads.js';
import { EvaluationStateCode, EvidenceRelation } from './evaluation/evaluation.codelists.js';
import { evaluationState } from './evaluation/evaluation-state.js';
import { accreditationState } from './typed-absence/accreditation-state.js';
import { victimsSupportState } from './typed-absence/victims-support-state.js';
import { readableState, resolveState } from '../provenance/index.js';
import { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence/typed-absence.type.js';
import { EvaluationSubjectEntity, STUDIES_PROGRAMME } from './evaluation/evaluation.entity.js';
import { evaluationFilter } from './evaluation/evaluation.filter.js';
import { MonitoringFigureEntity } from './monitoring/monitoring.entity.js';
import { monitoringFigureFilter } from './monitoring/monitoring.filter.js';
import { Evaluation, EvaluationState, Evidence } from './evaluation/evaluation.type.js';
import { evidenceOfProgramme } from './evaluation/evidence.js';
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
      evaluationState.state,
    ),
    accreditationState: is.code(
      'AccreditationStateCode',
      AccreditationStateCode,
      'What is known of its accreditation.',
      accreditationState.state,
    ),
    victimsSupportState: is.code(
      'VictimsSupportStateCode',
      VictimsSupportStateCode,
      'What is known of the support of victims alongside it.',
      victimsSupportState.state,
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
  @readable({ kind: 'listed', listed: evidenceOfProgramme })
  @FieldResolver(() => [Evidence], {
    description:
      'Evaluations of this programme, of the model that it follows, and those only read as evidence for it, each with its relation.',
  })
  evidence(@Root() programme: ProgrammeRow, @Ctx() { reads }: EvidenceContext) {
    return listedRows(reads, programmeFilter, evidenceOfProgramme).load(programme.pk);
  }

  @readable(readableState(evaluationState))
  @FieldResolver(() => EvaluationState, {
    description: 'What is known of its evaluation, with the basis. Never a bare yes or no.',
  })
  evaluationState(@Root() programme: ProgrammeRow, @Ctx() { reads }: EvidenceContext) {
    return resolveState(reads, programmeFilter, evaluationState, programme);
  }
}

type SubjectRow = RowOf<typeof EvaluationSubjectEntity>;

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Evaluation)
  evaluation(@Root() subject: SubjectRow, @Ctx() { loaders }: EvidenceContext) {
    return loaders.evaluationByPk.load(subject.evaluation);
  }

  // A study of a model has no relation of its own to the programmes that follow it.
  @readable(
    valueOf(
      (reads, { alias }) =>
        sql`coalesce(${reads.column(alias, EvaluationSubjectEntity, 'relation')}, ${EvidenceRelation.SAME_MODEL_OTHER_SITE})`,
    ),
  )
  @FieldResolver(() => EvidenceRelation)
  relation(@Root() { relation }: SubjectRow) {
    return relation ?? EvidenceRelation.SAME_MODEL_OTHER_SITE;
  }
}

export const interventionModelEvidenceLists = relatedLists(interventionModelFilter, {
  evaluations: 'Evaluations of the model, wherever it was studied.',
});
