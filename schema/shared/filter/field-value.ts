import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../reads.js';
import type { FieldKind, FilterDeclaration, FilterField, NameTable } from './declaration.js';

/** The value of a declared field, in SQL, of the row that `alias` names. */
export function fieldValue(
  reads: Reads,
  { typeName, entity, fields }: FilterDeclaration,
  name: string,
  alias: string,
  nameTable: NameTable,
): RawBuilder<unknown> {
  const field = fields[name];
  if (!field) throw new Error(`${typeName} declares no field "${name}".`);
  return field.computed?.(reads, alias, nameTable) ?? reads.column(alias, entity, name);
}

/** The type of the value in PostgreSQL. */
export const SQL_TYPES: Record<FieldKind, string> = {
  text: 'text',
  integer: 'integer',
  number: 'numeric',
  pounds: 'numeric',
  date: 'date',
  financialYear: 'text',
  financialYears: 'text[]',
  boolean: 'boolean',
  code: 'text',
  codes: 'text[]',
};

export const isList = ({ kind }: FilterField): boolean => kind === 'codes' || kind === 'financialYears';

/** What decides the place of a value in an ordered list: text in either case, codes as their codelist has them. */
export function sortValue({ kind, codelist }: FilterField, value: RawBuilder<unknown>): RawBuilder<unknown> {
  if (kind === 'text') return sql`lower(${value}) collate "C"`;
  if (kind === 'financialYear') return sql`${value} collate "C"`;
  if (kind === 'code' && codelist)
    return sql`array_position(${Object.values(codelist.codes)}::text[], ${value})`;
  return value;
}
