import { modelOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import type { PlainRecord } from '../record/plain-record.js';
import { compare } from './values.js';

const keyOf = (type: string, row: Row): string => String(row[modelOf(type).key]);

export const globalId = (type: string, row: Row): string => idOf(type, keyOf(type, row));

const idOf = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString('base64url');

export const citationsOf = (record: PlainRecord, type: string, row: Row) =>
  named(record, 'citation', 'record_key', type, row).toSorted(byPosition);

export const aliasesOf = (record: PlainRecord, type: string, row: Row) =>
  named(record, 'alias', 'record_key', type, row).toSorted(byPosition);

/** The discrepancies that touch a record, each once. */
export function discrepanciesOf(record: PlainRecord, type: string, row: Row): Row[] {
  const touched = named(record, 'discrepancy_record', 'record', type, row);
  const found = new Set(touched.map(link => record.one('discrepancy', link['discrepancy_pk'])));
  return [...found].toSorted((one, other) => compare(one['slug'] as string, other['slug'] as string));
}

/** A record that a row names by its type and key, as `node(id:)` takes it. */
export const reference = (type: string, key: string) => ({ type, key, id: idOf(type, key) });

function named(record: PlainRecord, table: string, column: string, type: string, row: Row): Row[] {
  return record.where(table, column, keyOf(type, row)).filter(({ record_type }) => record_type === type);
}

const byPosition = (one: Row, other: Row): number =>
  (one['position'] as number) - (other['position'] as number);
