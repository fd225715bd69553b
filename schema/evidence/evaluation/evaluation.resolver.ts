import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { InterventionModel, Organisation, Programme } from '../../commissioning/index.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { Finding } from '../finding/finding.type.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { EvaluationEntity } from './evaluation.entity.js';
import { evaluationFilter } from './evaluation.filter.js';
import { Evaluation } from './evaluation.type.js';

type Row = RowOf<typeof EvaluationEntity>;

export const EvaluationsListResolver = listResolver({
  field: 'evaluations',
  type: Evaluation,
  listing: { declaration: evaluationFilter },
  description: 'The evaluations that the documents mention, of programmes and of models.',
});

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who evaluates. Null when no source names them.',
  })
  evaluator(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return evaluation.evaluator === null ? null : loaders.organisationByPk.load(evaluation.evaluator);
  }

  @FieldResolver(() => [Finding], {
    description: 'Its results, one by one. Empty when no source reports any.',
  })
  findings(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.findingsByEvaluation.load(evaluation.pk);
  }

  @FieldResolver(() => [Programme], {
    description: 'Programmes that it studies. Empty for a study of a model.',
  })
  programmes(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.programmesByEvaluation.load(evaluation.pk);
  }

  @FieldResolver(() => [InterventionModel], { description: 'Models that it studies.' })
  models(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.modelsByEvaluation.load(evaluation.pk);
  }
}
