import type { Started } from './processes/started.js';
import type { Instruments } from './rounds/rounds.js';

/** What every part of a run works with. */
export interface BenchContext extends Instruments {
  readonly started: Started;
  /** The PostgreSQL of the benchmark. */
  readonly server: string;
  readonly log: (line: string) => void;
}
