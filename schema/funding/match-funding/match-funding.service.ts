import type { RowOf } from '../../shared/reads.js';
import { RuleCode } from '../funding.codelists.js';
import type { FundingRuleEntity } from '../funding-stream/funding-stream.entity.js';
import { MatchFundingStateCode, type MatchFundingState } from './match-funding.type.js';

/** What is known of the match of an award, with the rule that it rests on. */
export function matchFundingState(
  rules: readonly RowOf<typeof FundingRuleEntity>[],
): MatchFundingState & { rule: string | null } {
  const rule = rules.find(one => one.code === RuleCode.MATCH_SHARE);
  return rule
    ? {
        state: MatchFundingStateCode.REQUIRED_NOT_ITEMISED,
        explanation: `${rule.statement} What was matched for this award, and from which source, is not published.`,
        rule: rule.key,
      }
    : {
        state: MatchFundingStateCode.NO_RULE_STATED,
        explanation: 'No source says whether this round required match funding.',
        rule: null,
      };
}
