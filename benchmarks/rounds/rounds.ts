import { rawRequestFor } from '../comparison/ask.js';
import type { Lengths } from '../comparison/verify.js';
import type { RunningContender } from '../contenders/contender.js';
import { processorTimes, takenSince } from '../data/processor-time.js';
import type { LoadGenerator } from '../load/load-generator.js';
import type { Measured, Slice } from '../load/slice.js';
import type { Operation } from '../operations/operation.js';

/** Requests under way at the same time. */
export const CONCURRENCY = 16;
// A process just started is still being compiled, and PostgreSQL plans a prepared statement anew five times.
const FIRST_WARMING = 5_000;
// Connections that were idle while the others had their turns may have been closed.
const WARMING = 300;
// The rate of fewer answers would be a matter of luck.
const LEAST_ANSWERS = 32;
const LONGEST = 15_000;

export interface RoundsOptions {
  readonly rounds: number;
  /** Of load in each round. */
  readonly seconds: number;
}

/** What one round of a contender gave. */
export interface Round extends Measured {
  /** Milliseconds of processor time that the server took for an answer. */
  readonly serverMs: number;
  /** Milliseconds of processor time that PostgreSQL took for an answer; 0 where the system does not tell. */
  readonly databaseMs: number;
}

/** What was measured of each contender, one entry for each round. */
export type MeasuredRounds = ReadonlyMap<string, readonly Round[]>;

/** What measuring needs besides the contenders. */
export interface Instruments {
  readonly load: LoadGenerator;
  /** The process that all processes of PostgreSQL are children of, where the system tells. */
  readonly postmaster: number | undefined;
}

/**
 * Loads one contender after the other, in an order that moves on by one in each round, so that what disturbs the
 * machine disturbs all of them alike.
 */
export async function runRounds(
  instruments: Instruments,
  running: readonly RunningContender[],
  operation: Operation,
  lengths: Lengths,
  { rounds, seconds }: RoundsOptions,
): Promise<MeasuredRounds> {
  const slices = new Map(running.map(one => [one, sliceOf(one, operation, lengths)]));
  const run = (one: RunningContender, changes: Partial<Slice>) =>
    runRound(instruments, one, { ...(slices.get(one) as Slice), ...changes });
  for (const one of running) await run(one, { warming: FIRST_WARMING, measuring: 0, leastAnswers: 0 });
  const measured = new Map(running.map(one => [one.contender.name, [] as Round[]]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % running.length;
    for (const one of [...running.slice(first), ...running.slice(0, first)])
      measured.get(one.contender.name)?.push(await run(one, { measuring: seconds * 1000 }));
  }
  return measured;
}

function sliceOf(one: RunningContender, operation: Operation, lengths: Lengths): Slice {
  return {
    url: one.url,
    requests: operation.variants.map(variables => rawRequestFor(one, operation, variables)),
    lengths: lengths.get(one) ?? [],
    connections: CONCURRENCY,
    warming: WARMING,
    measuring: 0,
    leastAnswers: LEAST_ANSWERS,
    longest: LONGEST,
  };
}

async function runRound(
  { load, postmaster }: Instruments,
  one: RunningContender,
  slice: Slice,
): Promise<Round> {
  const [before, databaseBefore] = [await one.usage(), await processorTimes(postmaster)];
  const measured = await load.run(slice);
  const [after, databaseAfter] = [await one.usage(), await processorTimes(postmaster)];
  return {
    ...measured,
    serverMs: (after.processorMs - before.processorMs) / measured.answers,
    databaseMs: takenSince(databaseBefore, databaseAfter) / measured.answers,
  };
}
