import type { Column, ColumnType } from '../table.js';

/** The type of a column, with money apart from other numbers: it is exact. */
export function shownType({ type, unit }: Column): ColumnType | 'money' {
  return type === 'number' && unit === 'GBP' ? 'money' : type;
}
