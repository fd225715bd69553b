import { sql } from 'kysely';
import type { Computed } from '../../shared/filter/declaration.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { RuleCode } from '../funding.codelists.js';
import { FundingRuleEntity } from '../funding-stream/funding-stream.entity.js';
import { MatchFundingStateCode } from './match-funding.type.js';

/** What is known of the match of an award, in SQL. */
export const matchFundingState: Computed = (reads, award, nameTable) => {
  const rule = nameTable();
  const required = sql`exists (select 1 from ${reads.table(FundingRuleEntity)} ${sql.ref(rule)}
    where ${reads.column(rule, FundingRuleEntity, 'stream')} = ${sql.ref(`${award}.stream_pk`)}
      and ${reads.column(rule, FundingRuleEntity, 'code')} = ${RuleCode.MATCH_SHARE})`;
  return firstCase(
    [[MatchFundingStateCode.REQUIRED_NOT_ITEMISED, required]],
    MatchFundingStateCode.NO_RULE_STATED,
  );
};
