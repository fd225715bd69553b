import type { Cell, Column, Row } from '../table.js';
import { shownNumber } from './shown-number.js';

/** What writes a row of these columns as a JSON object on one line, its keys in the order of the columns. */
export function jsonObjectWriter(columns: readonly Column[]): (row: Row) => string {
  const keys = columns.map(column => JSON.stringify(column.name));
  return row => {
    const members = columns.map((column, place) => `${keys[place]}:${valueOf(row[place] ?? null, column)}`);
    return `{${members.join(',')}}`;
  };
}

/** `JSON.stringify` would print money without its decimals. */
function valueOf(cell: Cell, column: Column): string {
  return typeof cell === 'number' ? shownNumber(cell, column) : JSON.stringify(cell);
}
