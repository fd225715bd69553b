import type { RowOf } from '../../shared/reads.js';
import { financialYears } from '../../shared/financial-year.js';
import type { AwardEntity } from '../award/award.entity.js';
import { RuleCode } from '../funding.codelists.js';
import type { FundingRuleEntity } from '../funding-stream/funding-stream.entity.js';
import { shareOf, toPence, toPounds } from '../pence.js';
import { RuleOutcome, RuleReading } from './rule-check.codelists.js';

type Award = RowOf<typeof AwardEntity>;
type Rule = RowOf<typeof FundingRuleEntity>;

interface Check {
  readonly reading: RuleReading;
  readonly outcome: RuleOutcome;
  readonly threshold: string;
  readonly value: string | null;
  readonly explanation: string;
}

/** Holds the rules that carry a figure against an award, once for each reading that their text allows. */
export function checkRules(award: Award, rules: readonly Rule[]): (Check & { rule: Rule })[] {
  return rules.flatMap(rule => checksOf(award, rule).map(check => ({ rule, ...check })));
}

function checksOf(award: Award, rule: Rule): Check[] {
  if (rule.value === null) return [];
  if (rule.code === RuleCode.MINIMUM_BID) return minimumBid(award, toPence(rule.value));
  if (rule.code === RuleCode.MATCH_SHARE) return matchShare(award, rule.value);
  return [];
}

function minimumBid(award: Award, minimum: bigint): Check[] {
  const total = toPence(award.amount);
  const threshold = toPounds(minimum);
  const asSubmitted: Check = {
    reading: RuleReading.BID_AS_SUBMITTED,
    outcome: RuleOutcome.UNKNOWN,
    threshold,
    value: null,
    explanation: 'The value of the bid is not published.',
  };
  if (award.periodFrom === null || award.periodTo === null) return [asSubmitted];

  const years = BigInt(financialYears(award.periodFrom, award.periodTo).length);
  const mean = shareOf(total, 1n, years);
  return [
    {
      reading: RuleReading.MEAN_PER_YEAR,
      outcome: total >= minimum * years ? RuleOutcome.PASS : RuleOutcome.FAIL,
      threshold,
      value: toPounds(mean),
      explanation: `The award over ${years} years, as a mean per year.`,
    },
    {
      reading: RuleReading.EACH_YEAR,
      // With less than the minimum a year in all, some year must fall short; with more, no year need.
      outcome: total < minimum * years ? RuleOutcome.FAIL : RuleOutcome.UNKNOWN,
      threshold,
      value: null,
      explanation: 'How the award is split over the years is not published.',
    },
    {
      reading: RuleReading.WHOLE_PERIOD,
      outcome: total >= minimum ? RuleOutcome.PASS : RuleOutcome.FAIL,
      threshold,
      value: toPounds(total),
      explanation: 'The award for the whole period.',
    },
    asSubmitted,
  ];
}

function matchShare(award: Award, share: string): Check[] {
  const total = toPence(award.amount);
  // The share has four decimals at most, so it is whole in ten-thousandths.
  const parts = BigInt(Math.round(Number(share) * 10_000));
  const unknown = { outcome: RuleOutcome.UNKNOWN, value: null } as const;
  return [
    {
      ...unknown,
      reading: RuleReading.SHARE_OF_AWARD,
      threshold: toPounds(shareOf(total, parts, 10_000n)),
      explanation:
        'The least match if the share is taken of the award. What was matched, and by whom, is not published.',
    },
    {
      ...unknown,
      reading: RuleReading.SHARE_OF_TOTAL,
      threshold: toPounds(shareOf(total, parts, 10_000n - parts)),
      explanation:
        'The least match if the share is taken of award and match together. What was matched, and by whom, is not published.',
    },
  ];
}
