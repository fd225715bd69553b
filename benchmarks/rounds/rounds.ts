import { rawRequestFor } from '../comparison/ask.js';
import type { Lengths } from '../comparison/verify.js';
import type { RunningContender } from '../contenders/contender.js';
import type { LoadGenerator } from '../load/load-generator.js';
import type { Measured } from '../load/slice.js';
import type { Operation } from '../operations/operation.js';

/** Requests under way at the same time. */
export const CONCURRENCY = 16;
// A process just started is still being compiled, and PostgreSQL plans a prepared statement anew five times.
const FIRST_WARMING = 1_500;
// Connections that were idle while the others had their turns may have been closed.
const WARMING = 300;
// The rate of fewer answers would be a matter of luck.
const LEAST_ANSWERS = 32;

export interface RoundsOptions {
  readonly rounds: number;
  /** Of load in each round. */
  readonly seconds: number;
}

/** What was measured of each contender, one entry for each round. */
export type MeasuredRounds = ReadonlyMap<string, readonly Measured[]>;

/**
 * Loads one contender after the other, in an order that moves on by one in each round, so that what disturbs the
 * machine disturbs all of them alike.
 */
export async function runRounds(
  load: LoadGenerator,
  running: readonly RunningContender[],
  operation: Operation,
  lengths: Lengths,
  { rounds, seconds }: RoundsOptions,
): Promise<MeasuredRounds> {
  const slice = (one: RunningContender, warming: number, measuring: number, leastAnswers: number) =>
    load.run({
      url: one.url,
      requests: operation.variants.map(variables => rawRequestFor(one, operation, variables)),
      lengths: lengths.get(one) ?? [],
      connections: CONCURRENCY,
      warming,
      measuring,
      leastAnswers,
    });
  for (const one of running) await slice(one, FIRST_WARMING, 0, 0);
  const measured = new Map(running.map(one => [one.contender.name, [] as Measured[]]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % running.length;
    for (const one of [...running.slice(first), ...running.slice(0, first)]) {
      const result = await slice(one, WARMING, seconds * 1000, LEAST_ANSWERS);
      measured.get(one.contender.name)?.push(result);
    }
  }
  return measured;
}
