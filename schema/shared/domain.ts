import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import type { Searchable } from './search/searchable.js';

type Class = new () => object;

/** A type whose records have a global identifier, with the table and the natural key that it is made from. */
export interface NodeType {
  readonly type: Class;
  readonly entity: EntitySchemaWithMeta;
  readonly key: string;
}

/** What a domain brings to the graph. The server joins domains into one schema, or serves one as a subgraph. */
export interface Domain {
  readonly name: string;
  readonly entities: readonly EntitySchemaWithMeta[];
  readonly resolvers: readonly (new () => object)[];
  readonly nodes: readonly NodeType[];
  /** By which texts its records are found. Of equal matches, those of an earlier type come first. */
  readonly searchable: readonly Searchable[];
}
