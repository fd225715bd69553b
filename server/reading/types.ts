import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { domains } from '../domains.js';

/** The table behind a GraphQL type, with the property that holds its natural key. */
export interface Table {
  readonly typeName: string;
  readonly entity: EntitySchemaWithMeta;
  readonly key: string;
}

/** The tables of the types that are records, by the name of the type. */
export const tables: ReadonlyMap<string, Table> = new Map(
  domains
    .flatMap(domain => domain.nodes)
    .map(({ type, entity, key }) => [type.name, { typeName: type.name, entity, key }]),
);
