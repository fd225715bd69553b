import type { Column, Row } from '../table.js';
import { MOST_IN_A_CELL } from './excel-text.js';

/** How many cells of a column were too long for Excel. */
export interface CutCells {
  readonly column: string;
  readonly count: number;
}

/** The columns that have cells which Excel cannot hold whole, in their order. */
export function cutCells(columns: readonly Column[], rows: readonly Row[]): CutCells[] {
  return columns
    .map((column, place) => ({
      column: column.name,
      count: rows.filter(row => isTooLong(row, place)).length,
    }))
    .filter(({ count }) => count > 0);
}

function isTooLong(row: Row, place: number): boolean {
  const cell = row[place];
  return typeof cell === 'string' && cell.length > MOST_IN_A_CELL;
}
