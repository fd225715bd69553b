import type { GraphQLInputType } from 'graphql';
import type { Term } from '../check/order.js';

/** A field with its arguments and what is selected under it. */
export interface Selected {
  readonly name: string;
  readonly alias: string | undefined;
  readonly args: readonly Argument[];
  readonly selections: readonly Selection[] | undefined;
}

/** A selected field as it stands in the document. */
export interface Selection {
  readonly field: Selected;
  readonly wrapped: Wrapping;
  /** The type that a fragment around it names. */
  readonly on: string;
  /** The type that a fragment around that one names: an interface, if the type has one. */
  readonly around: string;
  readonly directive: Directive | undefined;
}

/** How a field stands among others. The parts of one in two parts are put together again in its answer. */
export type Wrapping =
  'plainly' | 'in an inline fragment' | 'in a fragment' | 'in nested fragments' | 'in two parts';

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly value: boolean;
}

export interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What the field is asked with. Undefined: the variable is declared and not given. */
  readonly value: unknown;
  readonly given: Giving;
}

/** How an argument is given: itself, by a variable, by the default of one, or with variables for parts of it. */
export type Giving = 'as a literal' | 'by a variable' | 'by a default' | 'in parts by variables';

/** Stands where a cursor will be: that of the record at this share of the whole list. */
export class CursorAt {
  constructor(readonly share: number) {}
}

export interface Operation {
  readonly roots: readonly Selected[];
}

/** The order of a list as the API understands it. */
export function orderOf(list: Selected): Term[] {
  const terms = list.args.find(({ name }) => name === 'orderBy')?.value as Partial<Term>[] | null | undefined;
  return (terms ?? []).map(({ field = '', direction = 'ASC', nulls = 'LAST' }) => ({
    field,
    direction,
    nulls,
  }));
}
