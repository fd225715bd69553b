import type { EntityManager } from '@mikro-orm/postgresql';
import { makeCommissioningLoaders } from '../schema/commissioning/index.js';
import { MAX_PAGE_SIZE } from '../schema/shared/connection.js';
import { makeEvidenceLoaders } from '../schema/evidence/index.js';
import { makeFundingLoaders } from '../schema/funding/index.js';
import { makeProvenanceLoaders } from '../schema/provenance/index.js';
import { Reads } from '../schema/shared/reads.js';
import { ReadsUntil } from './database/reads-until.js';

export type GraphContext = ReturnType<typeof makeContext>;

interface RequestTerms {
  /** When it aborts, whatever still reads for the request fails with its reason. */
  readonly signal?: AbortSignal;
  /** How many records a page may have at most. */
  readonly maxPageSize?: number;
}

/**
 * The context of one request: made once, so that its loaders never answer from another request's rows. The operations
 * of a batch share it.
 */
export function makeContext(em: EntityManager, { signal, maxPageSize = MAX_PAGE_SIZE }: RequestTerms = {}) {
  const reads: Reads = signal ? new ReadsUntil(em, signal) : new Reads(em);
  return {
    em,
    reads,
    maxPageSize,
    /** What the operations of the request ask for together, as far as they have been let through. */
    granted: { operations: 0, cost: 0, introspection: 0 },
    loaders: {
      ...makeProvenanceLoaders(reads),
      ...makeCommissioningLoaders(reads),
      ...makeFundingLoaders(reads),
      ...makeEvidenceLoaders(reads),
    },
  };
}
