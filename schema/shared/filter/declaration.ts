import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import type { RawBuilder } from 'kysely';
import type { OnlyLinks, PropertyOf, Reads } from '../reads.js';

/** What a field holds decides which operators it has. */
export type FieldKind =
  | 'text'
  | 'integer'
  | 'number'
  | 'pounds'
  | 'date'
  | 'financialYear'
  | 'financialYears'
  | 'boolean'
  | 'code'
  | 'codes';

/** The value of a field that no column holds, in SQL, from the row that `alias` names. */
export type Computed = (reads: Reads, alias: string, nameTable: NameTable) => RawBuilder<unknown>;

/** Gives a name to a table that no other table of the statement has. */
export type NameTable = () => string;

export interface FilterField {
  readonly kind: FieldKind;
  readonly description: string;
  /** The codelist of a `code` or `codes` field. */
  readonly codelist?: { readonly name: string; readonly codes: Record<string, string> };
  /** Without it, the field is the column of its name. */
  readonly computed?: Computed;
  /** It is measured and not asked for: a filter by it would tell what a sum withholds. */
  readonly measuredOnly?: boolean;
}

/** How the rows of a relation are found from the owner's row. */
export type Join =
  | { readonly kind: 'reference'; readonly property: string; readonly repeated?: string | undefined }
  | { readonly kind: 'inverse'; readonly property: string; readonly orderBy?: string | undefined }
  | LinkJoin
  | { readonly kind: 'path'; readonly path: string };

export interface LinkJoin {
  readonly kind: 'link';
  readonly link: EntitySchemaWithMeta;
  readonly own: string;
  readonly other: string;
  readonly only?: OnlyLinks | undefined;
}

export interface FilterRelation {
  readonly target: () => FilterDeclaration;
  readonly join: Join;
  readonly description: string;
}

/** A value that a path of relations leads to: `pcc.area.name`. */
export interface Along {
  readonly path: string;
  readonly description: string;
}

/** What may be computed of the values of a group, where the computation means something. */
export type Statistic = 'sum' | 'min' | 'max' | 'avg';

export interface Measure {
  readonly statistics: readonly Statistic[];
  /** Values of different groups of this name have nothing in common, and are never put together. */
  readonly within?: string;
  /** What a reader must know of these statistics. */
  readonly note?: string;
  /** The values count people: a sum below this could tell of one of them, and is withheld. */
  readonly withheldBelow?: number;
}

/** Sums of a type's records that are kept beside them: rows of a table, one for each of what they tell apart. */
export interface Rollup {
  readonly entity: EntitySchemaWithMeta;
  /** Which rows of the table are of this rollup: those with this code. */
  readonly only: { readonly property: string; readonly code: string };
  /**
   * The keys of groups that its rows tell apart, each held by the property of its name, of a record by its internal
   * key. A record is in a row for each value that it has of them, and has several of one at most.
   */
  readonly keys: readonly string[];
  /** The property with how many records there are. */
  readonly count: string;
  /** The property with how many of them are in another row too. */
  readonly shared: string;
  /** The properties with the sum of each measured field, and with how many of its values are known. */
  readonly sums: Readonly<Record<string, { readonly sum: string; readonly known: string }>>;
}

/**
 * What may be asked of a type, declared once: the GraphQL inputs and the SQL both come from it. A domain that
 * owns a foreign key adds what it knows to the other side with `contribute`.
 */
export interface FilterDeclaration {
  /** The class of the GraphQL type. */
  readonly type: new () => object;
  readonly typeName: string;
  readonly entity: EntitySchemaWithMeta;
  /** The natural key: lists are ordered and paged by it. */
  readonly key: string;
  readonly fields: Record<string, FilterField>;
  readonly relations: Record<string, FilterRelation>;
  /** Values of to-one relations by which lists may be ordered besides the fields. */
  readonly orders: Record<string, Along>;
  /** What records may be grouped by besides the fields: values of relations, or the related records themselves. */
  readonly groups: Record<string, Along>;
  /** The fields of which groups have statistics. */
  readonly measures: Record<string, Measure>;
  /** What is read instead of the records where it answers, the fewest rows first. */
  readonly rollups: readonly Rollup[];
  /** The class of the GraphQL input, for `@Arg`. */
  readonly inputType: new () => FilterValue;
  /** The class of the input `some`, `every`, `none` that relations to this type take. */
  readonly relationInputType: new () => object;
  /** The class of the input by which lists of the type are ordered. */
  readonly orderType: new () => OrderTerm;
}

/** One key of an order as a client sends it. */
export interface OrderTerm {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** A filter as a client sends it; its shape is the declaration's. */
export interface FilterValue {
  [field: string]: unknown;
  and?: FilterValue[];
  or?: FilterValue[];
  not?: FilterValue;
}

export const is = {
  text: (description: string): FilterField => ({ kind: 'text', description }),
  integer: (description: string): FilterField => ({ kind: 'integer', description }),
  number: (description: string): FilterField => ({ kind: 'number', description }),
  pounds: (description: string): FilterField => ({ kind: 'pounds', description }),
  date: (description: string): FilterField => ({ kind: 'date', description }),
  financialYear: (description: string): FilterField => ({ kind: 'financialYear', description }),
  financialYears: (computed: Computed, description: string): FilterField => ({
    kind: 'financialYears',
    description,
    computed,
  }),
  boolean: (description: string): FilterField => ({ kind: 'boolean', description }),
  code: (
    name: string,
    codes: Record<string, string>,
    description: string,
    computed?: Computed,
  ): FilterField => ({ kind: 'code', description, codelist: { name, codes }, ...(computed && { computed }) }),
  codes: (name: string, codes: Record<string, string>, description: string): FilterField => ({
    kind: 'codes',
    description,
    codelist: { name, codes },
  }),
};

/**
 * The owner's own foreign key points at the one target.
 *
 * @param repeated a property of the target that the owner has too, always equal: where the owner's table is
 *   partitioned by it, a condition on the target's leads to few partitions
 */
export function reference(
  property: string,
  target: () => FilterDeclaration,
  description: string,
  repeated?: string,
): FilterRelation {
  return { target, join: { kind: 'reference', property, repeated }, description };
}

/**
 * The targets' foreign key points back at the owner.
 *
 * @param orderBy in which order they are listed unless asked otherwise; without it, that of their keys
 */
export function inverse<E extends EntitySchemaWithMeta>(
  _target: E,
  property: PropertyOf<E>,
  target: () => FilterDeclaration,
  description: string,
  orderBy?: PropertyOf<E>,
): FilterRelation {
  return { target, join: { kind: 'inverse', property, orderBy }, description };
}

/** A chain of relations leads from the owner to its targets, each of which counts once: `strands.award`. */
export function through(path: string, target: () => FilterDeclaration, description: string): FilterRelation {
  return { target, join: { kind: 'path', path }, description };
}

export const along = (path: string, description: string): Along => ({ path, description });

/**
 * A link table joins the owner with its targets.
 *
 * @param only the links that count; without it all do
 */
export function linked<L extends EntitySchemaWithMeta>(
  link: L,
  own: PropertyOf<L>,
  other: PropertyOf<L>,
  target: () => FilterDeclaration,
  description: string,
  only?: OnlyLinks<PropertyOf<L>>,
): FilterRelation {
  return { target, join: { kind: 'link', link, own, other, only }, description };
}
