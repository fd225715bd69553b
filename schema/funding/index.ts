import { recordResolvers } from '../provenance/index.js';
import type { Domain, NodeType } from '../shared/domain.js';
import { AwardEntity, AwardStrandEntity, StrandProgrammeEntity } from './award/award.entity.js';
import {
  awardLists,
  AwardsListResolver,
  AwardResolver,
  awardStrandLists,
  AwardStrandResolver,
  MatchFundingStateResolver,
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
  FundingRuleResolver,
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

const nodes: NodeType[] = [
  { type: FundingStream, entity: FundingStreamEntity, key: 'slug' },
  { type: StreamTotal, entity: StreamTotalEntity, key: 'key' },
  { type: FundingRule, entity: FundingRuleEntity, key: 'key' },
  { type: Award, entity: AwardEntity, key: 'key' },
  { type: AwardStrand, entity: AwardStrandEntity, key: 'key' },
];

/** Which money, from whom, to whom, for what, under which rules. */
export const funding: Domain = {
  name: 'funding',
  entities: [...nodes.map(node => node.entity), StrandProgrammeEntity],
  resolvers: [
    FundingStreamResolver,
    ...fundingStreamLists,
    FundingStreamsListResolver,
    StreamTotalResolver,
    FundingRuleResolver,
    AwardResolver,
    ...awardLists,
    AwardsListResolver,
    AwardStrandResolver,
    ...awardStrandLists,
    MatchFundingStateResolver,
    SpendResolver,
    StrandsListResolver,
    ...policeForceAreaFundingLists,
    ...pccFundingLists,
    ...programmeFundingLists,
    ...nodes.flatMap(node => recordResolvers(node.type, node.key)),
  ],
  nodes,
};
