import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../commissioning/index.js';
import { FundingStream } from '../../funding/index.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { CommitmentEntity } from './commitment.entity.js';
import { commitmentFilter } from './commitment.filter.js';
import { Commitment } from './commitment.type.js';

type Row = RowOf<typeof CommitmentEntity>;

export const CommitmentsListResolver = listResolver({
  field: 'commitments',
  type: Commitment,
  listing: { declaration: commitmentFilter },
  description: 'What somebody said would happen, with its condition.',
});

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => Organisation, {
    description: 'Who said it; a collective body where many offices did.',
  })
  by(@Root() commitment: Row, @Ctx() { loaders }: EvidenceContext) {
    return loaders.organisationByPk.load(commitment.by);
  }

  @FieldResolver(() => FundingStream, {
    nullable: true,
    description: 'The funding stream that it is about. Null when it is about none.',
  })
  stream(@Root() commitment: Row, @Ctx() { loaders }: EvidenceContext) {
    return commitment.stream === null ? null : loaders.fundingStreamByPk.load(commitment.stream);
  }
}
