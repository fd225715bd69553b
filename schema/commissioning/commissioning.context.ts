import type { ProvenanceLoaders } from '../provenance/index.js';
import type { RequestContext } from '../shared/context.js';
import type { CommissioningLoaders } from './commissioning.loaders.js';

export interface CommissioningContext extends RequestContext {
  readonly loaders: CommissioningLoaders & ProvenanceLoaders;
}
