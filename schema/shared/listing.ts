import type { EmptyReasonRow } from './empty-reason.js';
import type { Condition } from './filter/conditions.js';
import type { FilterDeclaration, FilterValue } from './filter/declaration.js';
import type { NearMissRow } from './near-miss.js';
import type { Reads } from './reads.js';

/** A list that can be asked for: what may be asked of it, and what its domain knows about its being empty. */
export interface Listing {
  readonly declaration: FilterDeclaration;
  /** Holds for every record of the list, whatever the client asks. */
  readonly scope?: FilterValue;
  /** The reason that a source gives for no record's meeting all conditions, null where none does. */
  readonly explain?: (reads: Reads, conditions: readonly Condition[]) => Promise<EmptyReasonRow | null>;
  /** Near misses that only the domain can see, beside those of dropping one condition. */
  readonly nearMisses?: (reads: Reads, conditions: readonly Condition[]) => Promise<NearMissRow[]>;
}
