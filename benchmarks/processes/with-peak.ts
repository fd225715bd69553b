import type { RunningContender } from '../contenders/contender.js';

const SAMPLE_MS = 100;

/** Looks at the memory of a process all the time while something runs, and gives the most that was seen. */
export async function withPeak(running: RunningContender, work: () => Promise<void>): Promise<number> {
  let peak = 0;
  const working = work();
  const isDone = working.then(() => true);
  const pause = () => new Promise<false>(resolve => setTimeout(() => resolve(false), SAMPLE_MS));
  do {
    peak = Math.max(peak, (await running.usage()).residentBytes);
  } while (!(await Promise.race([isDone, pause()])));
  return peak;
}
