import { sql, type RawBuilder } from 'kysely';
import { Field } from 'type-graphql';
import { columnNamed, valueOf, type Readable, type RowInSql } from '../shared/readable.js';
import { FinancialYear, financialYears } from '../shared/financial-year.js';
import { ValueType } from '../shared/object-types.js';

@ValueType({
  description: 'A run of financial years, from 1 April of the first to 31 March at the end of the last.',
})
export class FundingPeriod {
  @Field(() => FinancialYear, { description: 'The first financial year.' })
  from!: string;

  @Field(() => FinancialYear, { description: 'The last financial year.' })
  to!: string;

  @Field(() => [FinancialYear], { description: 'Every financial year of the period.' })
  years!: string[];
}

const at = (row: RowInSql, column: string) => sql.ref(`${row.alias}.${column}`);

/** The same in SQL. */
export const readablePeriod: Readable = {
  kind: 'object',
  exists: row => sql`(${at(row, 'period_from')} is not null and ${at(row, 'period_to')} is not null)`,
  fields: {
    from: columnNamed('period_from'),
    to: columnNamed('period_to'),
    years: valueOf((_reads, row) => financialYearsSql(row.alias)),
  },
};

/** Every financial year of a row with a period, in SQL; null where its source prints none. */
export function financialYearsSql(alias: string): RawBuilder<unknown> {
  const first = (column: string) => sql`left(${sql.ref(`${alias}.${column}`)}, 4)::int`;
  return sql`(select array_agg(year || '-' || lpad(((year + 1) % 100)::text, 2, '0') order by year)
    from generate_series(${first('period_from')}, ${first('period_to')}) year)`;
}

/** @returns the period of a row, null when its source prints none */
export function toPeriod({
  periodFrom: from,
  periodTo: to,
}: {
  periodFrom: string | null;
  periodTo: string | null;
}): FundingPeriod | null {
  return from !== null && to !== null ? { from, to, years: financialYears(from, to) } : null;
}
