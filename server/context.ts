import type { EntityManager } from '@mikro-orm/postgresql';
import { makeCommissioningLoaders } from '../schema/commissioning/index.js';
import { MAX_PAGE_SIZE } from '../schema/shared/connection.js';
import { makeEvidenceLoaders } from '../schema/evidence/index.js';
import { makeFundingLoaders } from '../schema/funding/index.js';
import { makeProvenanceLoaders } from '../schema/provenance/index.js';
import { Reads } from '../schema/shared/reads.js';
import { ReadsUntil } from './database/reads-until.js';
import { Reading, type LeftToApollo } from './reading/reading.js';

export type GraphContext = ReturnType<typeof makeContext>;

export interface RequestTerms {
  /** When it aborts, whatever still reads for the request fails with its reason. */
  readonly signal?: AbortSignal;
  /** How many records a page may have at most. */
  readonly maxPageSize?: number;
  /** What has come of its operation before. */
  readonly left?: LeftToApollo | undefined;
  /** What it reads with, where that is not made for it. */
  readonly reads?: Reads;
  /** The revision of the data as of now, where somebody wants to know that of the answer. */
  readonly latestRevision?: (() => Promise<string | undefined>) | undefined;
}

/**
 * The context of one request: made once, so that its loaders never answer from another request's rows. The operations
 * of a batch share it.
 */
export function makeContext(
  em: EntityManager,
  { signal, reads: given, maxPageSize = MAX_PAGE_SIZE, left, latestRevision }: RequestTerms = {},
) {
  const reads: Reads = given ?? (signal ? new ReadsUntil(em, signal) : new Reads(em));
  let loaders: ReturnType<typeof makeLoaders> | undefined;
  return {
    em,
    reads,
    reading: new Reading(left, latestRevision),
    maxPageSize,
    /** What the operations of the request ask for together, as far as they have been let through. */
    granted: { operations: 0, cost: 0, introspection: 0 },
    /** There are dozens of them, and an operation that is compiled needs none. */
    get loaders() {
      return (loaders ??= makeLoaders(reads));
    },
  };
}

function makeLoaders(reads: Reads) {
  return {
    ...makeProvenanceLoaders(reads),
    ...makeCommissioningLoaders(reads),
    ...makeFundingLoaders(reads),
    ...makeEvidenceLoaders(reads),
  };
}
