import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import { makeCommissioningLoaders } from '../schema/commissioning/index.js';
import { MAX_PAGE_SIZE } from '../schema/shared/connection.js';
import { makeEvidenceLoaders } from '../schema/evidence/index.js';
import { makeFundingLoaders } from '../schema/funding/index.js';
import { makeProvenanceLoaders } from '../schema/provenance/index.js';
import { Reads } from '../schema/shared/reads.js';

export type GraphContext = ReturnType<typeof makeContext>;

/**
 * The context of one request: made once, so that its loaders never answer from another request's rows.
 *
 * @param signal - when it aborts, whatever still reads for the request fails with its reason
 */
export function makeContext(em: SqlEntityManager, signal?: AbortSignal) {
  const reads: Reads = signal ? new ReadsUntil(em, signal) : new Reads(em);
  return {
    em,
    reads,
    maxPageSize: MAX_PAGE_SIZE,
    loaders: {
      ...makeProvenanceLoaders(reads),
      ...makeCommissioningLoaders(reads),
      ...makeFundingLoaders(reads),
      ...makeEvidenceLoaders(reads),
    },
  };
}

// GraphQL cannot be stopped, so a request that has been given up would go on reading for nobody.
class ReadsUntil extends Reads {
  readonly #signal: AbortSignal;

  constructor(em: SqlEntityManager, signal: AbortSignal) {
    super(em);
    this.#signal = signal;
  }

  override async rows<T>(query: RawBuilder<T>): Promise<T[]> {
    this.#signal.throwIfAborted();
    return super.rows(query);
  }
}
