/** A row of a table as PostgreSQL gives it: exact numbers and dates as text. */
export type Row = Readonly<Record<string, unknown>> & { readonly pk: number };

/** How the records that belong to a record are found. Columns are those of the tables. */
export type Relation = ToOne | Inverse | Linked | Chain;

export interface ToOne {
  readonly kind: 'toOne';
  readonly type: string;
  readonly column: string;
}

export interface Inverse {
  readonly kind: 'inverse';
  readonly type: string;
  readonly column: string;
  /** In which order they are listed unless asked otherwise; without it, that of their keys. */
  readonly orderBy: string | undefined;
}

export interface Linked {
  readonly kind: 'linked';
  readonly type: string;
  readonly table: string;
  readonly own: string;
  readonly other: string;
  /** The links that count: those whose column has one of these codes. */
  readonly only: { readonly column: string; readonly codes: readonly string[] } | undefined;
}

export interface Chain {
  readonly kind: 'chain';
  readonly type: string;
  readonly path: string;
}

export type Statistic = 'sum' | 'min' | 'max' | 'avg';

/**
 * What the check knows of a GraphQL type: worked out from the tables and from the descriptions of the schema, so that
 * a wrong mapping in the product is found. A field without a word here is the column of its name.
 */
export interface TypeModel {
  readonly table: string;
  /** The natural key: its column. */
  readonly key: string;
  /** What filters, orders and groups reach from here; the field of the same name lists the same records. */
  readonly relations?: Readonly<Record<string, Relation>>;
  /** Fields that list records which no filter reaches by their name. */
  readonly lists?: Readonly<Record<string, Relation>>;
  /** What lists are ordered by and groups are made of besides the fields. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Of a statistic of values that have nothing in common across groups: the column that must be one. */
  readonly within?: Readonly<Record<string, string>>;
}

export const toOne = (type: string, column: string): ToOne => ({ kind: 'toOne', type, column });

export const inverse = (type: string, column: string, orderBy?: string): Inverse => ({
  kind: 'inverse',
  type,
  column,
  orderBy,
});

export const linked = (
  type: string,
  table: string,
  own: string,
  other: string,
  only?: Linked['only'],
): Linked => ({ kind: 'linked', type, table, own, other, only });

export const chain = (type: string, path: string): Chain => ({ kind: 'chain', type, path });
