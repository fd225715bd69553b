import { commissioning } from '../schema/commissioning/index.js';
import { evidence } from '../schema/evidence/index.js';
import { funding } from '../schema/funding/index.js';
import { provenance } from '../schema/provenance/index.js';
import type { Domain } from '../schema/shared/domain.js';

/** The domains that can run as subgraphs. Provenance belongs to each of them. */
export const subgraphDomains: readonly Domain[] = [commissioning, funding, evidence];

export const domains: readonly Domain[] = [provenance, ...subgraphDomains];

export const entities = domains.flatMap(domain => domain.entities);

export { provenance };
