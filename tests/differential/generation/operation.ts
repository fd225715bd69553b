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
  readonly wrapped: 'plainly' | 'in an inline fragment' | 'in a fragment';
  /** The type that a fragment around it names. */
  readonly on: string;
  readonly directive: Directive | undefined;
}

export interface Directive {
  readonly name: 'include' | 'skip';
  readonly value: boolean;
}

export interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Undefined: the variable is declared and not given. */
  readonly value: unknown;
  readonly asVariable: boolean;
}

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
