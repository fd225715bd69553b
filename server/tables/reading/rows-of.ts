import type { Row } from '../table.js';
import type { Levels, ReadCell } from './cells.js';
import { isFields, valueAt, type Fields } from './record-value.js';

/** What makes rows of records. */
export interface RowMaker {
  /** Of each list that is exploded, its path from the level above it. */
  readonly lists: readonly (readonly string[])[];
  /** Whether a record whose list is empty has a row all the same. */
  readonly keepsEmpty: boolean;
  readonly cells: readonly ReadCell[];
}

/** The rows of one record. */
export function rowsOf(record: Fields, { lists, keepsEmpty, cells }: RowMaker): Row[] {
  return levelsOf(record, lists, keepsEmpty).map(levels => cells.map(cell => cell(levels)));
}

function levelsOf(record: Fields, lists: RowMaker['lists'], keepsEmpty: boolean): readonly Levels[] {
  let all: readonly Levels[] = [[record]];
  for (const path of lists) {
    all = all.flatMap(levels => {
      const list = valueAt(levels.at(-1), path);
      const items = Array.isArray(list) ? list.filter(isFields) : [];
      if (items.length === 0) return keepsEmpty ? [[...levels, null]] : [];
      return items.map(item => [...levels, item]);
    });
  }
  return all;
}
