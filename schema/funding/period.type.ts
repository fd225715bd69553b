import { Field } from 'type-graphql';
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
