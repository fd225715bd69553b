import { isMoney } from '../formats/money.js';
import type { Column, ColumnType } from '../table.js';

/** The type of a column, with money apart from other numbers: it is exact. */
export function shownType(column: Column): ColumnType | 'money' {
  return isMoney(column) ? 'money' : column.type;
}
