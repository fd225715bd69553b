import type { CommissioningLoaders } from '../commissioning/index.js';
import type { ProvenanceLoaders } from '../provenance/index.js';
import type { RequestContext } from '../shared/context.js';
import type { FundingLoaders } from './funding.loaders.js';

export interface FundingContext extends RequestContext {
  readonly loaders: FundingLoaders & CommissioningLoaders & ProvenanceLoaders;
}
