import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { makeCommissioningLoaders } from '../schema/commissioning/index.js';
import { makeEvidenceLoaders } from '../schema/evidence/index.js';
import { makeFundingLoaders } from '../schema/funding/index.js';
import { makeProvenanceLoaders } from '../schema/provenance/index.js';
import { Reads } from '../schema/shared/reads.js';

export type GraphContext = ReturnType<typeof makeContext>;

/** The context of one request: made once, so that its loaders never answer from another request's rows. */
export function makeContext(em: SqlEntityManager) {
  const reads = new Reads(em);
  return {
    em,
    reads,
    loaders: {
      ...makeProvenanceLoaders(reads),
      ...makeCommissioningLoaders(reads),
      ...makeFundingLoaders(reads),
      ...makeEvidenceLoaders(reads),
    },
  };
}
