import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import type { OnlyLinks, PropertyOf } from '../reads.js';

/** What a field holds decides which operators it has. */
export type FieldKind =
  'text' | 'integer' | 'pounds' | 'date' | 'financialYear' | 'boolean' | 'code' | 'codes';

export interface FilterField {
  readonly kind: FieldKind;
  readonly description: string;
  /** The codelist of a `code` or `codes` field. */
  readonly codelist?: { readonly name: string; readonly codes: Record<string, string> };
}

/** How the rows of a relation are found from the owner's row. */
export type Join =
  | { readonly kind: 'reference'; readonly property: string }
  | { readonly kind: 'inverse'; readonly property: string }
  | LinkJoin;

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

/**
 * What may be asked of a type, declared once: the GraphQL inputs and the SQL both come from it. A domain that
 * owns a foreign key adds the relation to the other side with `contributeRelations`.
 */
export interface FilterDeclaration {
  readonly typeName: string;
  readonly entity: EntitySchemaWithMeta;
  /** The natural key: lists are ordered and paged by it. */
  readonly key: string;
  readonly fields: Record<string, FilterField>;
  readonly relations: Record<string, FilterRelation>;
  /** The class of the GraphQL input, for `@Arg`. */
  readonly inputType: new () => FilterValue;
  /** The class of the input `some`, `every`, `none` that relations to this type take. */
  readonly relationInputType: new () => object;
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
  pounds: (description: string): FilterField => ({ kind: 'pounds', description }),
  date: (description: string): FilterField => ({ kind: 'date', description }),
  financialYear: (description: string): FilterField => ({ kind: 'financialYear', description }),
  boolean: (description: string): FilterField => ({ kind: 'boolean', description }),
  code: (name: string, codes: Record<string, string>, description: string): FilterField => ({
    kind: 'code',
    description,
    codelist: { name, codes },
  }),
  codes: (name: string, codes: Record<string, string>, description: string): FilterField => ({
    kind: 'codes',
    description,
    codelist: { name, codes },
  }),
};

/** The owner's own foreign key points at the one target. */
export function reference(
  property: string,
  target: () => FilterDeclaration,
  description: string,
): FilterRelation {
  return { target, join: { kind: 'reference', property }, description };
}

/** The targets' foreign key points back at the owner. */
export function inverse<E extends EntitySchemaWithMeta>(
  _target: E,
  property: PropertyOf<E>,
  target: () => FilterDeclaration,
  description: string,
): FilterRelation {
  return { target, join: { kind: 'inverse', property }, description };
}

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
