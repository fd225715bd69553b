import type { CommissioningLoaders } from '../commissioning/index.js';
import type { FundingLoaders } from '../funding/index.js';
import type { ProvenanceLoaders } from '../provenance/index.js';
import type { RequestContext } from '../shared/context.js';
import type { EvidenceLoaders } from './evidence.loaders.js';

export interface EvidenceContext extends RequestContext {
  readonly loaders: EvidenceLoaders & FundingLoaders & CommissioningLoaders & ProvenanceLoaders;
}
