import type { Cell, Column } from '../table.js';
import type { Format } from './format.js';
import { guarded } from './formula-guard.js';
import { textInPieces } from './pieces.js';
import { shownNumber } from './shown-number.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Comma-separated values as RFC 4180 has them, in UTF-8. What is not there is empty; an empty text is `""`. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  write: ({ columns, batches }, { forExcel }) =>
    textInPieces(batches, {
      start: (forExcel ? BYTE_ORDER_MARK : '') + lineOf(columns.map(column => quoted(column.name))),
      row: row => lineOf(columns.map((column, place) => fieldOf(row[place] ?? null, column))),
      end: () => '',
    }),
};

function lineOf(fields: readonly string[]): string {
  return `${fields.join(',')}\r\n`;
}

function fieldOf(cell: Cell, column: Column): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return shownNumber(cell, column);
  if (typeof cell === 'boolean') return String(cell);
  return quoted(column.type === 'string' ? guarded(cell) : cell);
}

function quoted(text: string): string {
  // Where Excel takes a semicolon for what parts the cells, it would take what follows for one, and for a formula.
  const needsQuotes = text === '' || /[",;\r\n]|^\s|\s$/u.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
