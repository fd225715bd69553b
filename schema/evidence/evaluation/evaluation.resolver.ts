import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { InterventionModel, Organisation, Programme } from '../../commissioning/index.js';
import { connectionTypes, PageArgs } from '../../shared/connection.js';
import type { FilterValue } from '../../shared/filter/declaration.js';
import type { Listing } from '../../shared/listing.js';
import { Page } from '../../shared/page.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { EvaluationEntity } from './evaluation.entity.js';
import { evaluationFilter } from './evaluation.filter.js';
import { Evaluation } from './evaluation.type.js';

type Row = RowOf<typeof EvaluationEntity>;

const { Connection } = connectionTypes('Evaluation', () => Evaluation);
const listing: Listing = { declaration: evaluationFilter };

@Resolver(() => Evaluation)
export class EvaluationResolver {
  @Query(() => Connection, {
    description: 'The evaluations that the documents mention, of programmes and of models.',
  })
  evaluations(
    @Ctx() { reads }: EvidenceContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => evaluationFilter.inputType, { nullable: true, description: 'Which evaluations.' })
    filter?: FilterValue,
  ) {
    return new Page(reads, listing, page, filter);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who evaluates. Null when no source names them.',
  })
  evaluator(@Root() evaluation: Row, @Ctx() { loaders }: EvidenceContext) {
    return evaluation.evaluator === null ? null : loaders.organisationByPk.load(evaluation.evaluator);
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
