import { fieldName, modelOf, relationOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import { compare, endOfPath, pathOf, placeIn, valueOf, type Comparable, type World } from './values.js';

/** One key of an order as a client sends it, with its defaults. */
export interface Term {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

/** The records in an order; those alike in every key in that of their identifiers. */
export function inOrder(world: World, type: string, rows: readonly Row[], terms: readonly Term[]): Row[] {
  const keys = terms.map(term => ({ term, place: placeBy(world, type, fieldName(term.field)) }));
  const { key } = modelOf(type);
  return rows.toSorted((one, other) => {
    for (const { term, place } of keys) {
      const order = compareBy(term, place(one), place(other));
      if (order !== 0) return order;
    }
    return compare(one[key] as Comparable, other[key] as Comparable);
  });
}

export function compareBy(
  { direction, nulls }: Omit<Term, 'field'>,
  one: Comparable | null,
  other: Comparable | null,
): number {
  if (one === null || other === null) {
    if (one === other) return 0;
    return (one === null) === (nulls === 'FIRST') ? -1 : 1;
  }
  return direction === 'ASC' ? compare(one, other) : compare(other, one);
}

/** What decides the place of a record by a field of it or at the end of a path. */
function placeBy(world: World, type: string, name: string): (row: Row) => Comparable | null {
  const path = pathOf(type, name);
  const end = endOfPath(type, path);
  const { field } = end;
  if (field === undefined) throw new Error(`${type} is not ordered by ${path}.`);
  return start => {
    let [at, row]: [string, Row | undefined] = [type, start];
    for (const step of path.split('.').slice(0, -1)) {
      const relation = relationOf(at, step);
      if (!relation || !row) return null;
      [row] = world.record.related(at, row, relation);
      at = relation.type;
    }
    const value = row ? valueOf(world, at, field, row) : null;
    return value === null ? null : placeIn(world, at, field, value as string | number | boolean);
  };
}
