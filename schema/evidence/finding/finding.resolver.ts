import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import { Evaluation } from '../evaluation/evaluation.type.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { FindingEntity } from './finding.entity.js';
import { findingFilter } from './finding.filter.js';
import { Finding } from './finding.type.js';
import { numberResolver } from '../../shared/number.resolver.js';

type Row = RowOf<typeof FindingEntity>;

export const FindingsListResolver = listResolver({
  field: 'findings',
  type: Finding,
  listing: { declaration: findingFilter },
  description: 'Every outcome figure and result that the documents state, each with its cohort.',
});

@Resolver(() => Finding)
export class FindingResolver {
  @FieldResolver(() => Evaluation, { description: 'The evaluation that it comes from.' })
  evaluation(@Root() finding: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.evaluationByPk.load(finding.evaluation);
  }
}

export const FindingValueResolver = numberResolver(Finding, 'value', { nullable: true });
