import type { StatedReason } from './empty-reason.js';
import type { Condition } from './filter/conditions.js';
import type { FilterDeclaration, FilterValue } from './filter/declaration.js';
import type { NearMissQuestion } from './near-miss.js';
import type { Reads } from './reads.js';

/** A list that can be asked for: what may be asked of it, and what its domain knows about its being empty. */
export interface Listing {
  readonly declaration: FilterDeclaration;
  /** Holds for every record of the list, whatever the client asks. */
  readonly scope?: FilterValue | undefined;
  /** The reason that a source may give for no record's meeting all conditions; undefined where none can. */
  readonly explain?: (reads: Reads, conditions: readonly Condition[]) => StatedReason | undefined;
  /** Near misses that only the domain can see, beside those of dropping one condition. */
  readonly nearMisses?: (conditions: readonly Condition[]) => NearMissQuestion[];
}
