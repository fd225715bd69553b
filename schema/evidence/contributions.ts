import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  InterventionModel,
  Programme,
  programmeFilter,
  interventionModelFilter,
} from '../commissioning/index.js';
import type { InterventionModelEntity, ProgrammeEntity } from '../commissioning/index.js';
import { linked } from '../shared/filter/declaration.js';
import { contributeRelations } from '../shared/filter/declare-filter.js';
import type { RowOf } from '../shared/reads.js';
import { evaluationState } from './evaluation/evaluation-state.service.js';
import { EvidenceRelation } from './evaluation/evaluation.codelists.js';
import { EvaluationSubjectEntity, STUDIES_PROGRAMME } from './evaluation/evaluation.entity.js';
import { evaluationFilter } from './evaluation/evaluation.filter.js';
import { MonitoringFigure } from './monitoring/monitoring.type.js';
import { Evaluation, EvaluationState, Evidence } from './evaluation/evaluation.type.js';
import type { EvidenceContext } from './evidence.context.js';

// Evidence owns the links from evaluations, so it adds them to the other domain's types.

contributeRelations(programmeFilter, {
  evaluations: linked(
    EvaluationSubjectEntity,
    'programme',
    'evaluation',
    () => evaluationFilter,
    'Evaluations of the programme itself, neither of its model elsewhere nor read as evidence only.',
    STUDIES_PROGRAMME,
  ),
});
contributeRelations(interventionModelFilter, {
  evaluations: linked(
    EvaluationSubjectEntity,
    'model',
    'evaluation',
    () => evaluationFilter,
    'Evaluations of the model.',
  ),
});

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;

@Resolver(() => Programme)
export class ProgrammeEvidenceResolver {
  @FieldResolver(() => [Evaluation], {
    description:
      'Evaluations that study this programme itself. For those of its model, and those only read as evidence, see `evidence`.',
  })
  async evaluations(@Root() programme: ProgrammeRow, @Ctx() { loaders }: EvidenceContext) {
    const related = await loaders.evaluationsByProgramme.load(programme.pk);
    return related.filter(evaluation => evaluation.relation === EvidenceRelation.SAME_SITE);
  }

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

  @FieldResolver(() => [MonitoringFigure], {
    description:
      'Counts of monitoring and targets published for it. They are neither outcomes nor evaluations.',
  })
  monitoringFigures(@Root() programme: ProgrammeRow, @Ctx() { loaders }: EvidenceContext) {
    return loaders.figuresByProgramme.load(programme.pk);
  }

  @FieldResolver(() => EvaluationState, {
    description: 'What is known of its evaluation, with the basis. Never a bare yes or no.',
  })
  evaluationState(@Root() programme: ProgrammeRow, @Ctx() { loaders }: EvidenceContext) {
    return evaluationState(programme, loaders);
  }
}

@Resolver(() => InterventionModel)
export class InterventionModelEvidenceResolver {
  @FieldResolver(() => [Evaluation], { description: 'Evaluations of the model, wherever it was studied.' })
  evaluations(@Root() model: RowOf<typeof InterventionModelEntity>, @Ctx() { loaders }: EvidenceContext) {
    return loaders.evaluationsByModel.load(model.pk);
  }
}
