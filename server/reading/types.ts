import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { domains } from '../domains.js';
import { Declined } from './declined.js';

/** The table behind a GraphQL type, with the property that holds its natural key. */
export interface Table {
  readonly typeName: string;
  readonly entity: EntitySchemaWithMeta;
  readonly key: string;
}

/** Rows that a query of the statement makes: each column under its name, and `pk`, which tells them apart. */
export interface Made {
  readonly typeName: string;
  /** The CTE that holds them. */
  readonly cte: string;
  readonly key: 'pk';
}

/** The tables of the types that are records, by the name of the type. */
export const tables: ReadonlyMap<string, Table> = new Map(
  domains
    .flatMap(domain => domain.nodes)
    .map(({ type, entity, key }) => [type.name, { typeName: type.name, entity, key }]),
);

export function tableOf(type: GraphQLObjectType): Table {
  const table = tables.get(type.name);
  if (!table) throw new Declined(`${type.name} is no record`);
  return table;
}

/** The type of the object, or of the objects, that a field holds. */
export function objectType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Declined(`${named.name} is no object type`);
  return named;
}
