import type { RequestContext } from '../shared/context.js';
import type { ProvenanceLoaders } from './provenance.loaders.js';

export interface ProvenanceContext extends RequestContext {
  readonly loaders: ProvenanceLoaders;
}
