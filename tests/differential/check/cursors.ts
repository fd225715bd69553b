import type { Row } from '../model/type-model.js';
import type { Term } from './order.js';

/** The cursors of one list in one order. */
export interface CursorsOfList {
  cursor(row: Row): string;
  row(cursor: string): Row;
  /** The cursor at a share of the whole list, from 0 to 1. */
  at(share: number): string;
}

/**
 * The cursors that the API has returned. What they say is its own affair: the check holds it to giving a record the
 * same one on every page, and to knowing the place again.
 */
export class Cursors {
  readonly #known = new Map<string, CursorsOfList>();

  /** Whether the cursors of this list in this order have been learnt. */
  knows(list: string, terms: readonly Term[]): boolean {
    return this.#known.has(nameOf(list, terms));
  }

  learn(list: string, terms: readonly Term[], pairs: readonly (readonly [Row, string])[]): void {
    const byRow = new Map(pairs);
    const byCursor = new Map(pairs.map(([row, cursor]) => [cursor, row]));
    this.#known.set(nameOf(list, terms), {
      cursor: row => found(byRow.get(row)),
      row: cursor => found(byCursor.get(cursor)),
      at: share => found(pairs[Math.min(Math.floor(share * pairs.length), pairs.length - 1)]?.[1]),
    });
  }

  of(list: string, terms: readonly Term[]): CursorsOfList {
    return found(this.#known.get(nameOf(list, terms)));
  }
}

const nameOf = (list: string, terms: readonly Term[]): string =>
  JSON.stringify([list, terms.map(({ field, direction, nulls }) => [field, direction, nulls])]);

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The API has not returned this cursor.');
  return value;
}
