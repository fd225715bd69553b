import type { CellValue } from './columns.js';
import type { Entry } from './read-record.js';
import { citationColumns, keyOf, type RecordTable } from './table.js';

/** A row as the entity names its properties; a relation holds the `pk` that it points at. */
export type StoredRow = Record<string, CellValue | Date>;

/** The `pk` of every record that is stored already, by type and natural key. */
export type Keys = Map<string, ReadonlyMap<string, number>>;

/** A line of a data file as its table in the database takes it. */
export function storedRow(table: RecordTable, { key, row }: Entry, keys: Keys): StoredRow {
  const elsewhere = new Set([
    ...table.references.flatMap(reference => reference.columns),
    ...(table.cited ? Object.keys(citationColumns) : []),
  ]);
  const stored: StoredRow = {};
  for (const column of table.header) {
    if (!elsewhere.has(column)) stored[toProperty(column)] = row[column] ?? null;
  }
  for (const { property, columns, to } of table.references) {
    if (property !== null) stored[property] = keys.get(to)?.get(keyOf(columns, row)) ?? null;
  }
  stored[keyProperty(table)] = key;
  return stored;
}

/** The property with the natural key. One of several columns is joined into a column of its own. */
export const keyProperty = ({ key: [first = 'key', ...others] }: RecordTable): string =>
  others.length === 0 ? first : 'key';

const toProperty = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
