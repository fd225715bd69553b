import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Reads } from './reads.js';

/** What every resolver may rely on. Each domain adds its loaders and services in a context type of its own. */
export interface RequestContext {
  readonly em: SqlEntityManager;
  readonly reads: Reads;
  /** How many records a page may have at most. */
  readonly maxPageSize: number;
}
