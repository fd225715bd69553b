import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { columnOf, modelOf, relationOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import type { PlainRecord } from '../record/plain-record.js';
import { isState, stateOf } from './states.js';
import { codesOf, kindOf, type ValueKind } from './value-kind.js';

/** The record together with the schema that says what its values mean. */
export interface World {
  readonly schema: GraphQLSchema;
  readonly record: PlainRecord;
}

/** A value of the record that conditions and orders compare; null where the sources are silent. */
export type Value = string | number | boolean | readonly string[] | null;

export function kindOfField({ schema }: World, type: string, field: string): ValueKind {
  const filter = schema.getType(`${type}Filter`);
  const input = isInputObjectType(filter) ? filter.getFields()[field]?.type : undefined;
  const kind = isInputObjectType(input) ? kindOf(input) : undefined;
  if (!kind) throw new Error(`${type} has no field ${field} that a filter asks for.`);
  return kind;
}

export function valueOf({ record }: World, type: string, field: string, row: Row): Value {
  if (isState(type, field)) return stateOf(record, type, field, row);
  if (type === 'Award' && field === 'financialYears') return yearsOf(row);
  const column = columnOf(field);
  if (!(column in row))
    throw new Error(`The check knows no ${type}.${field}: add it to tests/differential/model/.`);
  return row[column] as Value;
}

/** Every financial year from the first to the last; null where a source prints none. */
export function yearsOf(row: Row): string[] | null {
  const [from, to] = [row['period_from'], row['period_to']] as (string | null)[];
  if (from == null || to == null) return null;
  const years: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    years.push(`${year}-${String(year + 1).slice(-2)}`);
  }
  return years;
}

/** What decides whether a value is equal to another or less. */
export type Comparable = string | number | bigint;

export function comparable(kind: ValueKind, value: string | number | boolean): Comparable {
  if (kind === 'pounds') return toPence(value as string | number);
  return kind === 'number' || kind === 'boolean' ? Number(value) : (value as string | number);
}

/** What decides the place in an order: text in either case, codes as their codelist has them. */
export function placeIn(
  world: World,
  type: string,
  field: string,
  value: string | number | boolean,
): Comparable {
  const kind = kindOfField(world, type, field);
  if (kind === 'text') return (value as string).toLowerCase();
  return kind === 'code' ? codelistOf(world, type, field).indexOf(value as string) : comparable(kind, value);
}

export function compare(one: Comparable, other: Comparable): number {
  if (typeof one === 'string' && typeof other === 'string')
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : Number(one > other);
}

export function toPence(pounds: string | number): bigint {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(String(pounds)) ?? [];
  return BigInt(`${sign}${whole}${decimals.padEnd(2, '0').slice(0, 2)}`);
}

export function toPounds(pence: bigint): number {
  const sign = pence < 0n ? '-' : '';
  const digits = String(pence).replace('-', '').padStart(3, '0');
  return Number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** Where a path leads from a type: to the field at its end, or to records. */
export function endOfPath(type: string, path: string): { type: string; field: string | undefined } {
  let at = type;
  for (const name of path.split('.')) {
    const relation = relationOf(at, name);
    if (!relation) return { type: at, field: name };
    at = relation.type;
  }
  return { type: at, field: undefined };
}

/** The path that a name of an order or a group stands for. */
export const pathOf = (type: string, name: string): string => modelOf(type).paths?.[name] ?? name;

function codelistOf({ schema }: World, type: string, field: string): readonly string[] {
  const filter = schema.getType(`${type}Filter`);
  const input = isInputObjectType(filter) ? filter.getFields()[field]?.type : undefined;
  const operand = isInputObjectType(input) ? input.getFields()['eq']?.type : undefined;
  return operand ? codesOf(schema, String(operand)) : [];
}
