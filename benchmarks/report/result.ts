import { pairedRatio, type PairedRatio } from '../rounds/statistics.js';
import type { MeasuredRounds, Round } from '../rounds/rounds.js';

/** What the rounds of one operation on some data gave. */
export interface OperationResult {
  readonly operation: string;
  /** What an answer holds, on average. */
  readonly size?: { readonly objects: number; readonly bytes: number };
  readonly measured: MeasuredRounds;
}

/** How one contender's rate compares with another's, in the same rounds; undefined where one of them did not run. */
export function ratioOf({ measured }: OperationResult, one: string, other: string): PairedRatio | undefined {
  const [mine, its] = [measured.get(one), measured.get(other)];
  return mine && its && pairedRatio(ratesOf(mine), ratesOf(its));
}

/** The same of the processor time that an answer takes: how many times as much the other takes. */
export function thriftOf({ measured }: OperationResult, one: string, other: string): PairedRatio | undefined {
  const [mine, its] = [measured.get(one), measured.get(other)];
  return mine && its && pairedRatio(its.map(processorMs), mine.map(processorMs));
}

const processorMs = ({ serverMs, databaseMs }: Round): number => serverMs + databaseMs;

export const ratesOf = (rounds: readonly { readonly rate: number }[]): number[] =>
  rounds.map(({ rate }) => rate);
