import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { Extensions } from 'type-graphql';
import type { FilterDeclaration, FilterValue, NameTable } from './filter/declaration.js';
import type { Related } from './filter/related.js';
import type { Listing } from './listing.js';
import type { PropertyOf, Reads } from './reads.js';

type Sql = RawBuilder<unknown>;

/** A row of a statement: the alias of its table, and the GraphQL type and natural key that it stands for. */
export interface RowInSql {
  readonly alias: string;
  readonly typeName: string;
  readonly key: Sql;
}

/**
 * How a field is read in SQL, beside its resolver, which stays the measure of what is right. Fields that are a
 * column or a foreign key of their name need nothing: the entity says it.
 */
export type Readable =
  /** A page of records: the connection of a root field. */
  | { readonly kind: 'page'; readonly listing: Listing }
  /** The groups of a type's records: the root field of an aggregate. */
  | {
      readonly kind: 'groups';
      readonly declaration: FilterDeclaration;
      /** Holds for every record, whatever the client asks. */
      readonly scope?: FilterValue | undefined;
    }
  /** One record by a unique property, which is the name of the argument too. */
  | { readonly kind: 'one'; readonly entity: EntitySchemaWithMeta; readonly property: string }
  /** The records of a declared relation, with the arguments filter, orderBy and first. */
  | { readonly kind: 'related'; readonly owner: FilterDeclaration; readonly relation: string }
  /** Other rows that belong to a row, in the order of a property. */
  | {
      readonly kind: 'rows';
      readonly entity: EntitySchemaWithMeta;
      readonly orderBy: string;
      readonly of: (reads: Reads, owner: RowInSql, alias: string, nameTable: NameTable) => Related;
    }
  /** A value of a row that has fields of its own: the JSON of each. What is not among them is left to the resolver. */
  | {
      readonly kind: 'object';
      /** Whether there is one; without it there always is. */
      readonly exists?: (row: RowInSql) => Sql;
      readonly fields: Readonly<Record<string, (reads: Reads, row: RowInSql, nameTable: NameTable) => Sql>>;
    }
  /** One of several records, as one foreign key or another is set; or else a value of the row. */
  | {
      readonly kind: 'oneOf';
      readonly records: readonly { readonly property: string; readonly typeName: string }[];
      readonly otherwise: { readonly typeName: string; readonly fields: Readonly<Record<string, string>> };
    }
  /** The JSON of a scalar. */
  | { readonly kind: 'json'; readonly json: (reads: Reads, row: RowInSql) => Sql };

/** Says how the field is read in SQL. */
export const readable = (readable: Readable) => Extensions({ readable });

/** How a field of the schema is read, if that is said. */
export const readableOf = ({ extensions }: { extensions: Readonly<Record<string, unknown>> }) =>
  extensions['readable'] as Readable | undefined;

/** The rows whose foreign key points at a row, in the order of a property. */
export function pointingAt<E extends EntitySchemaWithMeta>(
  entity: E,
  property: PropertyOf<E>,
  orderBy: PropertyOf<E>,
): Readable {
  return {
    kind: 'rows',
    entity,
    orderBy,
    of: (reads, owner, alias) => ({
      from: sql`${reads.table(entity)} ${sql.ref(alias)}`,
      on: sql`${reads.column(alias, entity, property)} = ${sql.ref(`${owner.alias}.pk`)}`,
    }),
  };
}
