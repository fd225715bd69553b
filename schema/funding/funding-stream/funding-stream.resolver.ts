import { Arg, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../commissioning/index.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { FundingContext } from '../funding.context.js';
import { FundingPeriod, toPeriod } from '../period.type.js';
import type { FundingRuleEntity, FundingStreamEntity, StreamTotalEntity } from './funding-stream.entity.js';
import { fundingStreamFilter } from './funding-stream.filter.js';
import { FundingRule, FundingStream, StreamTotal } from './funding-stream.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof FundingStreamEntity>;
type TotalRow = RowOf<typeof StreamTotalEntity>;

export const FundingStreamsListResolver = listResolver({
  field: 'fundingStreams',
  type: FundingStream,
  listing: { declaration: fundingStreamFilter },
  description: 'The grants, budgets and other sources of money that the documents name.',
});

export const fundingStreamLists = relatedLists(fundingStreamFilter, {
  awards: 'The awards from it.',
});

@Resolver(() => FundingStream)
export class FundingStreamResolver {
  @Query(() => FundingStream, {
    nullable: true,
    description: 'One funding stream by its slug. Null when there is none of that slug.',
  })
  fundingStream(
    @Arg('slug', () => String, { description: 'Readable identifier, for example `moj-core-victims-grant`.' })
    slug: string,
    @Ctx() { loaders }: FundingContext,
  ) {
    return loaders.fundingStreamBySlug.load(slug);
  }

  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description: 'The financial years that it covers. Null when no source says.',
  })
  period(@Root() stream: Row) {
    return toPeriod(stream);
  }

  @FieldResolver(() => [StreamTotal], {
    description: 'The totals that were stated for it, each with who stated it.',
  })
  totals(@Root() stream: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.totalsByStream.load(stream.pk);
  }

  @FieldResolver(() => [FundingRule], { description: 'Its rules and conditions.' })
  rules(@Root() stream: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.rulesByStream.load(stream.pk);
  }
}

@Resolver(() => StreamTotal)
export class StreamTotalResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'Who stated it. Null when the organisation is not on record.',
  })
  statedBy(@Root() total: TotalRow, @Ctx() { loaders }: FundingContext) {
    return total.statedBy === null ? null : loaders.organisationByPk.load(total.statedBy);
  }

  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description: 'The financial years that it is stated for. Null when no source says.',
  })
  period(@Root() total: TotalRow) {
    return toPeriod(total);
  }
}

@Resolver(() => FundingRule)
export class FundingRuleResolver {
  // PostgreSQL's numeric arrives as text.
  @FieldResolver(() => Float, { nullable: true })
  value(@Root() rule: RowOf<typeof FundingRuleEntity>): number | null {
    return rule.value === null ? null : Number(rule.value);
  }
}
