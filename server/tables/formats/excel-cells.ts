import type { CellObject } from 'write-excel-file/node';
import type { Cell, Column } from '../table.js';
import { cutForExcel, escapedForExcel } from './excel-text.js';
import { dateOf } from './iso-date.js';
import { isMoney } from './money.js';

/** What `write-excel-file` takes as a cell. */
export type ExcelCell = CellObject | null;

/** Excel's calendar has a 29 February 1900 that never was; the dates before it are not the same everywhere. */
const FIRST_DATE = '1900-03-01';

/** A text as a cell. Its format is Text, so that one like `=1+1` or `007` remains what it is when somebody edits it. */
export function textCell(text: string): CellObject {
  return { value: escapedForExcel(cutForExcel(text)), type: String, format: '@' };
}

/** A text as a bold cell: the heading of what is below or beside it. */
export function headingCell(text: string): CellObject {
  return { ...textCell(text), fontWeight: 'bold' };
}

/** A cell of a table, with a type that Excel calculates with. */
export function dataCell(cell: Cell, column: Column): ExcelCell {
  if (cell === null) return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'number') return { value: cell, type: Number, format: numberFormat(column) };
  if (column.type !== 'date' || cell < FIRST_DATE) return textCell(cell);
  return { value: dateOf(cell), type: Date, format: 'yyyy-mm-dd' };
}

function numberFormat(column: Column): string | undefined {
  if (isMoney(column)) return '#,##0.00';
  return column.type === 'integer' ? '0' : undefined;
}
