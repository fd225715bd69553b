import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, OrderTerm } from '../filter/declaration.js';
import { fieldValue, sortValue, SQL_TYPES } from '../filter/field-value.js';
import { chained, tableNames, walk } from '../filter/related.js';
import type { Reads } from '../reads.js';
import { enumName } from './enum-name.js';

type Sql = RawBuilder<unknown>;

/** One value that decides a place. */
export interface Ordering {
  readonly value: Sql;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** One value that decides the place of a record in a list. */
export interface SortKey extends Ordering {
  /** Its type in PostgreSQL: cursors carry values as text. */
  readonly type: string;
  /** Whether it may be unknown. PostgreSQL jumps to a place in its index only where nothing is said of null. */
  readonly nullable: boolean;
}

/** The place of a record: its values of the sort keys as text. */
export type Place = readonly (string | null)[];

/** The keys of an order, with the natural key at the end, so that no two records have one place. */
export function sortKeys(
  reads: Reads,
  declaration: FilterDeclaration,
  orderBy: readonly OrderTerm[],
  alias: string,
): SortKey[] {
  const asked = decisive(orderBy).map(term => ({
    ...sorted(reads, declaration, term.field, alias),
    descending: term.direction === 'DESC',
    nullsFirst: term.nulls === 'FIRST',
    nullable: true,
  }));
  return [...asked, keyOrder(reads, declaration, declaration.key, alias)];
}

/** The terms that decide: once a field has come, a second term of it has nothing left to tell apart. */
export function decisive(orderBy: readonly OrderTerm[]): OrderTerm[] {
  const first = new Map(orderBy.toReversed().map(term => [term.field, term]));
  return orderBy.filter(term => first.get(term.field) === term);
}

/** A column that is never null, ascending. */
export function keyOrder(
  reads: Reads,
  { entity }: Pick<FilterDeclaration, 'entity'>,
  property: string,
  alias: string,
): SortKey {
  return {
    value: reads.column(alias, entity, property),
    type: reads.columnType(entity, property),
    descending: false,
    nullsFirst: false,
    nullable: false,
  };
}

function sorted(
  reads: Reads,
  declaration: FilterDeclaration,
  name: string,
  alias: string,
): Pick<SortKey, 'value' | 'type'> {
  const own = Object.keys(declaration.fields).find(field => enumName(field) === name);
  const nameTable = tableNames();
  if (own !== undefined)
    return ofField(declaration, own, fieldValue(reads, declaration, own, alias, nameTable));

  const [, order] = Object.entries(declaration.orders).find(([one]) => enumName(one) === name) ?? [];
  if (!order) throw new Error(`${declaration.typeName} declares no order "${name}".`);
  const { steps, end, field } = walk(declaration, order.path);
  if (field === undefined)
    throw new Error(`"${order.path}" leads to a record, which has no place in an order.`);
  const target = nameTable();
  const { from, on } = chained(reads, steps, alias, target, nameTable);
  const { value, type } = ofField(end, field, fieldValue(reads, end, field, target, nameTable));
  return { value: sql`(select ${value} from ${from} where ${on})`, type };
}

function ofField({ fields }: FilterDeclaration, name: string, value: Sql): Pick<SortKey, 'value' | 'type'> {
  const field = fields[name];
  if (!field) throw new Error(`There is no field "${name}".`);
  return { value: sortValue(field, value), type: field.kind === 'code' ? 'integer' : SQL_TYPES[field.kind] };
}

/** What stands after `order by`. */
export function orderSql(keys: readonly Ordering[], backwards = false): Sql {
  return sql.join(
    keys.map(({ value, descending, nullsFirst }) => {
      const direction = descending === backwards ? sql`asc` : sql`desc`;
      const nulls = nullsFirst === backwards ? sql`nulls last` : sql`nulls first`;
      return sql`${value} ${direction} ${nulls}`;
    }),
  );
}

/** The values that make up a record's place, as columns of a select: `place0`, `place1`, … */
export function placeColumns(keys: readonly SortKey[]): Sql {
  return sql.join(keys.map(({ value }, index) => sql`(${value})::text as ${sql.ref(`place${index}`)}`));
}

export function placeOf(row: object, keys: readonly SortKey[]): Place {
  return keys.map((_, index) => (row as Record<string, string | null>)[`place${index}`] ?? null);
}

/** Whether a record stands behind a place, or, `backwards`, before it. */
export function isBeyond(keys: readonly SortKey[], place: Place, backwards: boolean): Sql {
  const alternatives = keys.map((key, index) => {
    const alikeSoFar = keys.slice(0, index).map((one, before) => isAlike(one, place[before] ?? null));
    return sql`(${sql.join([...alikeSoFar, isBehind(key, place[index] ?? null, backwards)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** Whether a record stands at a place. */
export function isAt(keys: readonly SortKey[], place: Place): Sql {
  return sql`(${sql.join(
    keys.map((key, index) => isAlike(key, place[index] ?? null)),
    sql` and `,
  )})`;
}

function isAlike({ value, type }: SortKey, at: string | null): Sql {
  return at === null ? sql`${value} is null` : sql`${value} = ${at}::${sql.raw(type)}`;
}

function isBehind(
  { value, type, descending, nullsFirst, nullable }: SortKey,
  at: string | null,
  backwards: boolean,
): Sql {
  const nullsBehind = nullable && nullsFirst === backwards;
  if (at === null) return nullsBehind ? sql`false` : sql`${value} is not null`;
  const than = sql.raw(descending === backwards ? '>' : '<');
  const behind = sql`${value} ${than} ${at}::${sql.raw(type)}`;
  return nullsBehind ? sql`(${behind} or ${value} is null)` : behind;
}
