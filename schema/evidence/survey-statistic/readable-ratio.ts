import { sql } from 'kysely';
import { PccEntity } from '../../commissioning/index.js';
import { DenominatorBasis } from '../../shared/ratio.type.js';
import { columnNamed, valueOf, type Readable, type RowInSql } from '../../shared/readable.js';
import type { Reads } from '../../shared/reads.js';

const at = (row: RowInSql, column: string) => sql.ref(`${row.alias}.${column}`);

/** What the count is a part of: what is stated, or the offices that answered. */
const whole = (reads: Reads, row: RowInSql) => sql`coalesce(${at(row, 'denominator')},
  case when ${at(row, 'of_respondents')} then (select count(*)::int from ${reads.table(PccEntity)} where survey_respondent) end)`;

/** The counts that would round to the stated percentage; null when it cannot be told. */
const fitting = (reads: Reads, row: RowInSql) => sql`(select
    case when ${at(row, 'percentage')} is not null and frame.whole is not null then coalesce((
      select array_agg(count order by count) from generate_series(0, frame.whole) count
      where round(count * 100.0 / frame.whole) = ${at(row, 'percentage')}), '{}') end
  from (select ${whole(reads, row)} as whole) frame)`;

/** A stated ratio, in SQL: what `toRatio` makes of the row. */
export const readableRatio: Readable = {
  kind: 'object',
  fields: {
    unit: columnNamed('unit'),
    numerator: columnNamed('numerator'),
    statedPercentage: columnNamed('percentage'),
    denominator: valueOf(whole),
    denominatorBasis: valueOf(
      (reads, row) => sql`case
        when ${at(row, 'denominator')} is not null then ${DenominatorBasis.STATED}
        when ${whole(reads, row)} is not null then ${DenominatorBasis.SURVEY_FRAME} end`,
    ),
    recomputedPercentage: valueOf(
      (reads, row) => sql`round(${at(row, 'numerator')} * 100.0 / ${whole(reads, row)}, 1)`,
    ),
    countsThatFit: valueOf(fitting),
    consistent: valueOf(
      (reads, row) => sql`(select
        case when counts is null then null
          when ${at(row, 'numerator')} is null then cardinality(counts) > 0
          else ${at(row, 'numerator')} = any(counts) end
        from (select ${fitting(reads, row)} as counts) fit)`,
    ),
  },
};
