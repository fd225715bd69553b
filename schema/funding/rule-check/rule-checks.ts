import { sql, type RawBuilder } from 'kysely';
import { columnNamed, type Listed, type Readable } from '../../shared/readable.js';
import { AwardEntity } from '../award/award.entity.js';
import { RuleCode } from '../funding.codelists.js';
import { FundingRuleEntity } from '../funding-stream/funding-stream.entity.js';
import { RuleOutcome, RuleReading } from './rule-check.codelists.js';

type Sql = RawBuilder<unknown>;

/** One reading of a rule, in SQL over `rule.value`, `award.amount` and `award.years`. Sums of money are exact. */
interface Check {
  readonly code: RuleCode;
  readonly reading: RuleReading;
  readonly outcome: Sql;
  readonly threshold: Sql;
  readonly value: Sql;
  readonly explanation: Sql;
  /** Whether it needs the years that the award pays for, which not every source prints. */
  readonly ofYears?: boolean;
}

const { PASS, FAIL, UNKNOWN } = RuleOutcome;
const unknown = sql.lit(UNKNOWN);
const nothing = sql`null::numeric`;
const outcome = (passes: Sql, otherwise: RuleOutcome, met = PASS): Sql =>
  sql`case when ${passes} then ${sql.lit(met)} else ${sql.lit(otherwise)} end`;

// In the order in which they are told.
const CHECKS: readonly Check[] = [
  {
    code: RuleCode.MINIMUM_BID,
    reading: RuleReading.MEAN_PER_YEAR,
    outcome: outcome(sql`award.amount >= rule.value * award.years`, FAIL),
    threshold: sql`rule.value`,
    value: sql`round(award.amount / award.years, 2)`,
    explanation: sql`'The award over ' || award.years || ' years, as a mean per year.'`,
    ofYears: true,
  },
  {
    code: RuleCode.MINIMUM_BID,
    reading: RuleReading.EACH_YEAR,
    // With less than the minimum a year in all, some year must fall short; with more, no year need.
    outcome: outcome(sql`award.amount < rule.value * award.years`, UNKNOWN, FAIL),
    threshold: sql`rule.value`,
    value: nothing,
    explanation: sql`'How the award is split over the years is not published.'`,
    ofYears: true,
  },
  {
    code: RuleCode.MINIMUM_BID,
    reading: RuleReading.WHOLE_PERIOD,
    outcome: outcome(sql`award.amount >= rule.value`, FAIL),
    threshold: sql`rule.value`,
    value: sql`award.amount`,
    explanation: sql`'The award for the whole period.'`,
    ofYears: true,
  },
  {
    code: RuleCode.MINIMUM_BID,
    reading: RuleReading.BID_AS_SUBMITTED,
    outcome: unknown,
    threshold: sql`rule.value`,
    value: nothing,
    explanation: sql`'The value of the bid is not published.'`,
  },
  {
    code: RuleCode.MATCH_SHARE,
    reading: RuleReading.SHARE_OF_AWARD,
    outcome: unknown,
    threshold: sql`round(award.amount * rule.value, 2)`,
    value: nothing,
    explanation: sql`'The least match if the share is taken of the award. What was matched, and by whom, is not published.'`,
  },
  {
    code: RuleCode.MATCH_SHARE,
    reading: RuleReading.SHARE_OF_TOTAL,
    outcome: unknown,
    threshold: sql`round(award.amount * rule.value / (1 - rule.value), 2)`,
    value: nothing,
    explanation: sql`'The least match if the share is taken of award and match together. What was matched, and by whom, is not published.'`,
  },
];

/** A rule held against an award, as a row tells it. */
export interface RuleCheckRow {
  /** The internal key of the rule. */
  readonly rule: number;
}

/** The rules that carry a figure, held against an award, once for each reading that their text allows. */
export const ruleChecks: Listed = {
  rows: (reads, { alias: award }) => {
    const rule = (property: string) => reads.column('funding_rule', FundingRuleEntity, property);
    const of = (property: string) => reads.column(award, AwardEntity, property);
    const first = (year: Sql) => sql`left(${year}, 4)::int`;
    const checks = CHECKS.map(
      (check, place) => sql`select ${sql.lit(place)} as part, ${sql.lit(check.reading)} as reading,
        ${check.outcome} as outcome, ${check.threshold} as threshold, ${check.value} as value, ${check.explanation} as explanation
      where rule.code = ${sql.lit(check.code)} ${check.ofYears ? sql`and award.years is not null` : sql``}`,
    );
    return sql`select rule.pk as rule, told.reading, told.outcome, told.threshold, told.value, told.explanation,
        row_number() over (order by rule.key, told.part) as place
      from (select ${rule('pk')} as pk, ${rule('key')} as key, ${rule('code')} as code, ${rule('value')} as value
        from ${reads.table(FundingRuleEntity)} funding_rule
        where ${rule('stream')} = ${of('stream')} and ${rule('value')} is not null) rule
      cross join (select ${of('amount')} as amount,
        ${first(of('periodTo'))} - ${first(of('periodFrom'))} + 1 as years) award
      cross join lateral (${sql.join(checks, sql` union all `)}) told`;
  },
};

/** How they are read in SQL. */
export const readableRuleChecks: Readable = {
  kind: 'listed',
  listed: ruleChecks,
  fields: {
    rule: { kind: 'record', pk: (_reads, { alias }) => sql.ref(`${alias}.rule`) },
    ...Object.fromEntries(
      ['reading', 'outcome', 'threshold', 'value', 'explanation'].map(name => [name, columnNamed(name)]),
    ),
  },
};
