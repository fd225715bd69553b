import { recordResolvers } from '../provenance/index.js';
import type { Domain, NodeType } from '../shared/domain.js';
import { NAMED_AND_DESCRIBED, STATED } from '../shared/search/search-field.js';
import { foundBy } from '../shared/search/searchable.js';
import {
  AWARD_SEARCH,
  AwardEntity,
  AwardStrandEntity,
  STRAND_SEARCH,
  StrandProgrammeEntity,
} from './award/award.entity.js';
import {
  awardLists,
  AwardsListResolver,
  AwardResolver,
  awardStrandLists,
  AwardStrandResolver,
  RuleCheckResolver,
  StrandsListResolver,
} from './award/award.resolver.js';
import { Award, AwardStrand } from './award/award.type.js';
import { SpendResolver } from './spend/spend.resolver.js';
import { pccFundingLists, policeForceAreaFundingLists, programmeFundingLists } from './contributions.js';
import {
  FundingRuleEntity,
  FundingStreamEntity,
  StreamTotalEntity,
} from './funding-stream/funding-stream.entity.js';
import {
  fundingStreamLists,
  FundingStreamsListResolver,
  FundingRuleValueResolver,
  FundingStreamResolver,
  StreamTotalResolver,
} from './funding-stream/funding-stream.resolver.js';
import { FundingRule, FundingStream, StreamTotal } from './funding-stream/funding-stream.type.js';

export { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award/award.entity.js';
export {
  FundingRuleEntity,
  FundingStreamEntity,
  StreamTotalEntity,
} from './funding-stream/funding-stream.entity.js';
export { AmountKind, Funder, RuleCode, RulePeriod, RuleUnit, StrandKind } from './funding.codelists.js';
export { fundingStreamFilter } from './funding-stream/funding-stream.filter.js';
export { FundingStream } from './funding-stream/funding-stream.type.js';
export { makeFundingLoaders, type FundingLoaders } from './funding.loaders.js';

const fundingStream: NodeType = { type: FundingStream, entity: FundingStreamEntity, key: 'slug' };
const streamTotal: NodeType = { type: StreamTotal, entity: StreamTotalEntity, key: 'key' };
const fundingRule: NodeType = { type: FundingRule, entity: FundingRuleEntity, key: 'key' };
const award: NodeType = { type: Award, entity: AwardEntity, key: 'key' };
const awardStrand: NodeType = { type: AwardStrand, entity: AwardStrandEntity, key: 'key' };

const nodes: NodeType[] = [fundingStream, streamTotal, fundingRule, award, awardStrand];

/** Which money, from whom, to whom, for what, under which rules. */
export const funding: Domain = {
  name: 'funding',
  entities: [...nodes.map(node => node.entity), StrandProgrammeEntity],
  resolvers: [
    FundingStreamResolver,
    ...fundingStreamLists,
    FundingStreamsListResolver,
    StreamTotalResolver,
    FundingRuleValueResolver,
    AwardResolver,
    ...awardLists,
    AwardsListResolver,
    AwardStrandResolver,
    ...awardStrandLists,
    RuleCheckResolver,
    SpendResolver,
    StrandsListResolver,
    ...policeForceAreaFundingLists,
    ...pccFundingLists,
    ...programmeFundingLists,
    ...nodes.flatMap(node => recordResolvers(node.type, node.key)),
  ],
  nodes,
  searchable: [
    foundBy(fundingStream, NAMED_AND_DESCRIBED),
    foundBy(award, AWARD_SEARCH),
    foundBy(awardStrand, STRAND_SEARCH),
    foundBy(streamTotal, STATED),
    foundBy(fundingRule, STATED),
  ],
};
