import { pairedRatio, type PairedRatio } from '../rounds/statistics.js';
import type { MeasuredRounds } from '../rounds/rounds.js';

/** What the rounds of one operation on some data gave. */
export interface OperationResult {
  readonly operation: string;
  /** Objects in an answer, on average. */
  readonly objects: number;
  /** Bytes of the first contender's answer, on average. */
  readonly bytes: number;
  readonly measured: MeasuredRounds;
}

/** What the rounds on some data gave. */
export interface DataResult {
  /** What the data are, for people. */
  readonly title: string;
  readonly operations: readonly OperationResult[];
}

/** How one contender's rate compares with another's, in the same rounds; undefined where one of them did not run. */
export function ratioOf({ measured }: OperationResult, one: string, other: string): PairedRatio | undefined {
  const [mine, its] = [measured.get(one), measured.get(other)];
  return mine && its && pairedRatio(ratesOf(mine), ratesOf(its));
}

export const ratesOf = (rounds: readonly { readonly rate: number }[]): number[] =>
  rounds.map(({ rate }) => rate);
