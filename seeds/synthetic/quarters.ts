import { financialYears } from '../../schema/shared/financial-year.js';
import type { Size } from './size.js';

/** A quarter of a financial year. */
interface Quarter {
  readonly financialYear: string;
  /** 1 to 4; 1 is April to June. */
  readonly quarter: number;
}

const NOT_OVER_YET = 2;

/** Every quarter for which there can be a return, oldest first: of the years that the table has partitions for. */
const QUARTERS: readonly Quarter[] = financialYears('2019-20', '2026-27')
  .flatMap(financialYear => [1, 2, 3, 4].map(quarter => ({ financialYear, quarter })))
  .slice(0, -NOT_OVER_YET);

const FEWEST_QUARTERS = 12;
const READINGS_OF_A_RETURN = 8;

/** For how many quarters, up to the newest, returns of a programme can reach back: more where there is more to report. */
export function quartersFor({ readings, programmes }: Size): number {
  const returnsOfOne = readings / READINGS_OF_A_RETURN / programmes;
  return Math.min(Math.max(Math.ceil(returnsOfOne * 1.5), FEWEST_QUARTERS), QUARTERS.length);
}

/** @param age 0 for the newest quarter */
export function quarterOfAge(age: number): Quarter {
  const quarter = QUARTERS[QUARTERS.length - 1 - age];
  if (!quarter) throw new Error(`There is no quarter of age ${age}.`);
  return quarter;
}
