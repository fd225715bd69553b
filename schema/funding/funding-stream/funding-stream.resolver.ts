import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../commissioning/index.js';
import { pointingAt, readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { FundingContext } from '../funding.context.js';
import { FundingPeriod, readablePeriod, toPeriod } from '../period.type.js';
import { FundingRuleEntity, FundingStreamEntity, StreamTotalEntity } from './funding-stream.entity.js';
import { fundingStreamFilter } from './funding-stream.filter.js';
import { FundingRule, FundingStream, StreamTotal } from './funding-stream.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';
import { numberResolver } from '../../shared/number.resolver.js';

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
  @readable({ kind: 'one', entity: FundingStreamEntity, property: 'slug' })
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

  @readable(readablePeriod)
  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description: 'The financial years that it covers. Null when no source says.',
  })
  period(@Root() stream: Row) {
    return toPeriod(stream);
  }

  @readable(pointingAt(StreamTotalEntity, 'stream', 'position'))
  @FieldResolver(() => [StreamTotal], {
    description: 'The totals that were stated for it, each with who stated it.',
  })
  totals(@Root() stream: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.totalsByStream.load(stream.pk);
  }

  @readable(pointingAt(FundingRuleEntity, 'stream', 'key'))
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

  @readable(readablePeriod)
  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description: 'The financial years that it is stated for. Null when no source says.',
  })
  period(@Root() total: TotalRow) {
    return toPeriod(total);
  }
}

export const FundingRuleValueResolver = numberResolver(FundingRule, 'value', { nullable: true });
