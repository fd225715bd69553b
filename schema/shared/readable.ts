import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import { Extensions } from 'type-graphql';
import type { FilterDeclaration, FilterValue, NameTable } from './filter/declaration.js';
import { pointedFrom, type Related } from './filter/related.js';
import type { Listing } from './listing.js';
import type { PropertyOf, Reads } from './reads.js';

type Sql = RawBuilder<unknown>;

/** A row of a statement: the alias of its table, and the GraphQL type and natural key that it stands for. */
export interface RowInSql {
  readonly alias: string;
  readonly typeName: string;
  readonly key: Sql;
}

/** A value of a row, in SQL. */
export type ValueInSql = (reads: Reads, row: RowInSql, nameTable: NameTable) => Sql;

/** Rows that a query finds for a row of another table: see `listed-rows.ts`. */
export interface Listed {
  /** The table that they are rows of: the query gives their `pk`. Without it they are what the query selects. */
  readonly entity?: EntitySchemaWithMeta;
  /** A select in the statement of the owner, with the `place` by which the rows are ordered. */
  readonly rows: (reads: Reads, owner: RowInSql, nameTable: NameTable) => Sql;
}

/** How fields of a value are read, by their names: those that say nothing beside their own resolvers. */
export type ReadableFields = Readonly<Record<string, ReadableOfRow>>;

/** A select whose rows are values, and how their fields are read. */
export interface Asked {
  readonly rows: Sql;
  readonly fields: ReadableFields;
}

/**
 * How a field is read in SQL, beside its resolver, which stays the measure of what is right. Fields that are a
 * column or a foreign key of their name need nothing: the entity says it.
 */
export type Readable = ReadableOfQuery | ReadableOfRow;

/** How a root field is read. */
export type ReadableOfQuery =
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
  /** Any record by its global identifier, which is the argument `id`. */
  | { readonly kind: 'node' }
  /** Values that a query of the arguments makes, each row one, in the order of `place`; none: the resolver answers. */
  | {
      readonly kind: 'asked';
      readonly query: (reads: Reads, args: Readonly<Record<string, unknown>>, maxPageSize: number) => Asked;
    };

/** How a field of a row is read. */
export type ReadableOfRow =
  /** The records of a declared relation, with the arguments filter, orderBy and first. */
  | { readonly kind: 'related'; readonly owner: FilterDeclaration; readonly relation: string }
  /** Other rows that belong to a row, in the order of a property. */
  | {
      readonly kind: 'rows';
      readonly entity: EntitySchemaWithMeta;
      readonly orderBy: string;
      readonly of: (reads: Reads, owner: RowInSql, alias: string, nameTable: NameTable) => Related;
    }
  /** Rows in an order of their own, or of no table. */
  | { readonly kind: 'listed'; readonly listed: Listed; readonly fields?: ReadableFields }
  /** A value of a row that has fields of its own. */
  | {
      readonly kind: 'object';
      /** Whether there is one; without it there always is. */
      readonly exists?: (row: RowInSql) => Sql;
      readonly fields: ReadableFields;
    }
  /** The record of the field's type that has an internal key. */
  | { readonly kind: 'record'; readonly pk: ValueInSql }
  /** The record of one of several types that a row names. Where there is none, there is no such row. */
  | {
      readonly kind: 'named';
      readonly typeName: ValueInSql;
      readonly key: ValueInSql;
      readonly among: readonly string[];
    }
  /** One of several records, as one foreign key or another is set; or else a value of the row. */
  | {
      readonly kind: 'oneOf';
      readonly records: readonly { readonly property: string; readonly typeName: string }[];
      readonly otherwise: { readonly typeName: string; readonly fields: Readonly<Record<string, string>> };
    }
  /** A scalar: its value, of a code its name. */
  | { readonly kind: 'value'; readonly value: ValueInSql }
  /** A scalar as its JSON, where that is quicker than to print its value. */
  | { readonly kind: 'json'; readonly json: ValueInSql };

/** Says how the field is read in SQL. */
export const readable = (readable: Readable) => Extensions({ readable });

interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** How a root field of the schema is read, if that is said. */
export const queryReadable = ({ extensions }: Extended) =>
  extensions['readable'] as ReadableOfQuery | undefined;

/** How a field of a record or a value is read, if that is said. */
export const rowReadable = ({ extensions }: Extended) => extensions['readable'] as ReadableOfRow | undefined;

/** A scalar of a row. */
export const valueOf = (value: ValueInSql): ReadableOfRow => ({ kind: 'value', value });

/** A scalar that a row has as a column, by the name of the column. */
export const columnNamed = (column: string): ReadableOfRow =>
  valueOf((_reads, { alias }) => sql.ref(`${alias}.${column}`));

/** The rows whose foreign key points at a row, in the order of a property. */
export function pointingAt<E extends EntitySchemaWithMeta>(
  entity: E,
  property: PropertyOf<E>,
  orderBy: PropertyOf<E>,
): ReadableOfRow {
  return {
    kind: 'rows',
    entity,
    orderBy,
    of: (reads, owner, alias) =>
      pointedFrom(
        reads.table(entity),
        alias,
        reads.column(alias, entity, property),
        sql.ref(`${owner.alias}.pk`),
      ),
  };
}
