import { sql } from 'kysely';
import { knownState, nameOf } from '../../provenance/index.js';
import type { Computed } from '../../shared/filter/declaration.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { RuleCode } from '../funding.codelists.js';
import { FundingRuleEntity } from '../funding-stream/funding-stream.entity.js';
import { MatchFundingStateCode } from './match-funding.type.js';

const { REQUIRED_NOT_ITEMISED, NO_RULE_STATED } = MatchFundingStateCode;

/** A select of one property of the first rule by which the award's stream requires match. */
const rule =
  (property: 'key' | 'statement'): Computed =>
  (reads, award, nameTable) => {
    const alias = nameTable();
    const column = (name: string) => reads.column(alias, FundingRuleEntity, name);
    return sql`select ${column(property)} from ${reads.table(FundingRuleEntity)} ${sql.ref(alias)}
      where ${column('stream')} = ${sql.ref(`${award}.stream_pk`)} and ${column('code')} = ${RuleCode.MATCH_SHARE}
      order by ${column('key')} limit 1`;
  };

/** What is known of the match of an award, with the rule that it rests on. */
export const matchFundingState = knownState(
  (reads, award, nameTable) =>
    firstCase(
      [[REQUIRED_NOT_ITEMISED, sql`exists (${rule('key')(reads, award, nameTable)})`]],
      NO_RULE_STATED,
    ),
  [
    {
      codes: [REQUIRED_NOT_ITEMISED],
      explanation: (reads, award, nameTable) => sql`(${rule('statement')(reads, award, nameTable)})
        || ' What was matched for this award, and from which source, is not published.'`,
      names: (reads, award, nameTable) =>
        nameOf('FundingRule', sql`(${rule('key')(reads, award, nameTable)})`),
    },
    {
      codes: [NO_RULE_STATED],
      explanation: () => sql`'No source says whether this round required match funding.'`,
    },
  ],
);
