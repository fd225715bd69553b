import type { SchemaElement } from 'hyparquet-writer';
import type { Cell, Column } from '../table.js';
import { daysOf } from './iso-date.js';
import { isMoney, penceOf } from './money.js';

/** A value as `hyparquet-writer` takes it. */
export type ParquetValue = string | number | bigint | boolean | null;

/** The schema of a file with these columns: its root, then each column. */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(schemaElement)];
}

function schemaElement(column: Column): SchemaElement {
  return {
    name: column.name,
    repetition_type: column.nullable ? 'OPTIONAL' : 'REQUIRED',
    ...typeOf(column),
  };
}

/** Types are told twice, since older readers know the converted type only. */
function typeOf(column: Column): Omit<SchemaElement, 'name'> {
  switch (column.type) {
    case 'string':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
    case 'integer':
      return { type: 'INT64' };
    case 'number':
      return isMoney(column) ? MONEY : { type: 'DOUBLE' };
    case 'boolean':
      return { type: 'BOOLEAN' };
    case 'date':
      return { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
  }
}

const MONEY: Omit<SchemaElement, 'name'> = {
  type: 'INT64',
  converted_type: 'DECIMAL',
  precision: 18,
  scale: 2,
  logical_type: { type: 'DECIMAL', precision: 18, scale: 2 },
};

/**
 * A cell as the schema has it.
 *
 * @throws Error where a column that is never empty has none: the library would write 0, false or 1970.
 */
export function parquetValue(cell: Cell, column: Column): ParquetValue {
  if (cell === null) {
    if (!column.nullable)
      throw new Error(`The column ${column.name} is not nullable, but a row has null in it.`);
    return null;
  }
  if (typeof cell === 'number' && column.type === 'integer') return BigInt(cell);
  if (typeof cell === 'number' && isMoney(column)) return penceOf(cell);
  if (typeof cell === 'string' && column.type === 'date') return daysOf(cell);
  return cell;
}
