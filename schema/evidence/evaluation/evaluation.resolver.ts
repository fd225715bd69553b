import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../commissioning/index.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { EvaluationEntity } from './evaluation.entity.js';
import { evaluationFilter } from './evaluation.filter.js';
import { Evaluation } from './evaluation.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof EvaluationEntity>;

export const EvaluationsListResolver = listResolver({
  field: 'evaluations',
  type: Evaluation,
  listing: { declaration: evaluationFilter },
  description: 'The evaluations that the documents mention, of programmes and of models.',
});

export const evaluationLists = relatedLists(evaluationFilter, {
  findings: 'Its results, one by one. Empty when no source reports any.',
  programmes: 'Programmes that it studies. Empty for a study of a model.',
  models: 'Models that it studies.',
});

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that evaluates. Null when no source names them.',
  })
  evaluator(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return evaluation.evaluator === null ? null : loaders.organisationByPk.load(evaluation.evaluator);
  }
}
