import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Pcc } from '../../commissioning/index.js';
import { readableState, resolveState } from '../../provenance/index.js';
import { listedRows } from '../../shared/listed-rows.js';
import { readable } from '../../shared/readable.js';
import { listResolver } from '../../shared/list.resolver.js';
import type { RowOf } from '../../shared/reads.js';
import type { FundingContext } from '../funding.context.js';
import { FundingRule, FundingStream } from '../funding-stream/funding-stream.type.js';
import { MatchFundingState } from '../match-funding/match-funding.type.js';
import { matchFundingState } from '../match-funding/match-funding-state.js';
import { readableRuleChecks, ruleChecks, type RuleCheckRow } from '../rule-check/rule-checks.js';
import { RuleCheck } from '../rule-check/rule-check.type.js';
import { FundingPeriod, readablePeriod, toPeriod } from '../period.type.js';
import type { AwardEntity, AwardStrandEntity } from './award.entity.js';
import { awardFilter, awardStrandFilter } from './award.filter.js';
import { Award, AwardStrand } from './award.type.js';
import { relatedLists } from '../../shared/related-list.resolver.js';

type Row = RowOf<typeof AwardEntity>;
type StrandRow = RowOf<typeof AwardStrandEntity>;

export const AwardsListResolver = listResolver({
  field: 'awards',
  type: Award,
  listing: { declaration: awardFilter },
  description: 'The published awards.',
});

export const StrandsListResolver = listResolver({
  field: 'strands',
  type: AwardStrand,
  listing: { declaration: awardStrandFilter },
  description: 'The strands of all awards: what the published awards pay for.',
});

export const awardLists = relatedLists(awardFilter, {
  strands: 'What it is published as paying for, in the order of print.',
});

@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => FundingStream, { description: 'The funding stream.' })
  stream(@Root() award: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.fundingStreamByPk.load(award.stream);
  }

  @FieldResolver(() => Pcc, {
    description: 'The office that received it. Its area is not always the area served: see the programmes.',
  })
  pcc(@Root() award: Row, @Ctx() { loaders }: FundingContext) {
    return loaders.pccByPk.load(award.pcc);
  }

  @readable(readablePeriod)
  @FieldResolver(() => FundingPeriod, {
    nullable: true,
    description:
      'The financial years that it pays for. Null when the source prints none, as for the 2021 round.',
  })
  period(@Root() award: Row) {
    return toPeriod(award);
  }

  @readable(readableRuleChecks)
  @FieldResolver(() => [RuleCheck], {
    description:
      'The rules of the funding stream that carry a figure, held against this award under each reading that their text allows.',
  })
  ruleChecks(@Root() award: Row, @Ctx() { reads }: FundingContext) {
    return listedRows(reads, awardFilter, ruleChecks).load(award.pk);
  }

  @readable(readableState(matchFundingState))
  @FieldResolver(() => MatchFundingState, {
    description: 'What is known of its match funding. Silence has codes of its own.',
  })
  matchFundingState(@Root() award: Row, @Ctx() { reads }: FundingContext) {
    return resolveState(reads, awardFilter, matchFundingState, award);
  }
}

export const awardStrandLists = relatedLists(awardStrandFilter, {
  programmes: 'The programmes that it pays for. Empty for training, staff, equipment and the like.',
});

@Resolver(() => AwardStrand)
export class AwardStrandResolver {
  @FieldResolver(() => Award, { description: 'The award.' })
  award(@Root() strand: StrandRow, @Ctx() { loaders }: FundingContext) {
    return loaders.awardByPk.load(strand.award);
  }
}

@Resolver(() => RuleCheck)
export class RuleCheckResolver {
  @FieldResolver(() => FundingRule)
  rule(@Root() check: RuleCheckRow, @Ctx() { loaders }: FundingContext) {
    return loaders.fundingRuleByPk.load(check.rule);
  }
}
