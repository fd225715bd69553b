import type { Cell } from './copy-text.js';

/** The values of a row, without its `pk`: that is its place in the table, from 1. */
export type Row = readonly Cell[];

/** A table of synthetic data. */
export interface SyntheticTable {
  readonly name: string;
  /** The columns of a row besides `pk`. The first is the natural key where `type` is given. */
  readonly columns: readonly string[];
  /** The type of the graph whose records are cited; null where they are not. */
  readonly type: string | null;
  /** What the source would have printed of a row. */
  readonly printed?: (row: Row) => string | null;
  /** About how many rows there will be, where their number grows with that of programmes or readings; null elsewhere. */
  readonly expected: number | null;
  /** The rows, the same each time. They are not kept: the largest tables have more than memory holds. */
  readonly rows: () => Iterable<Row>;
}

interface Definition extends Pick<SyntheticTable, 'name' | 'columns' | 'rows'> {
  readonly printed?: (row: Row) => string | null;
  readonly expected?: number;
}

/** A table whose records are cited, and the type that they have in the graph. */
export const citedTable = (type: string, definition: Definition): SyntheticTable => ({
  expected: null,
  ...definition,
  type,
});

/** A table whose rows no citation names. */
export const plainTable = (definition: Definition): SyntheticTable => ({
  expected: null,
  ...definition,
  type: null,
});

/** The `pk` of the row at a place that is counted from 0; null stays null. */
export function pkAt(place: number): number;
export function pkAt(place: number | null): number | null;
export function pkAt(place: number | null): number | null {
  return place === null ? null : place + 1;
}
