import type { Reads } from '../shared/reads.js';
import { AwardEntity } from './award/award.entity.js';
import {
  FundingRuleEntity,
  FundingStreamEntity,
  StreamTotalEntity,
} from './funding-stream/funding-stream.entity.js';

export type FundingLoaders = ReturnType<typeof makeFundingLoaders>;

export function makeFundingLoaders(reads: Reads) {
  return {
    fundingStreamByPk: reads.one(FundingStreamEntity, 'pk'),
    fundingStreamBySlug: reads.one(FundingStreamEntity, 'slug'),
    totalsByStream: reads.many(StreamTotalEntity, 'stream', 'position'),
    fundingRuleByPk: reads.one(FundingRuleEntity, 'pk'),
    rulesByStream: reads.many(FundingRuleEntity, 'stream', 'key'),

    awardByPk: reads.one(AwardEntity, 'pk'),
  };
}
