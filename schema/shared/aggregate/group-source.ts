import { sql, type RawBuilder } from 'kysely';
import type { Grouped, GroupKey } from './group-key.js';

type Sql = RawBuilder<unknown>;

/** What of the groups is wanted besides their keys and how many records they have. */
export interface Wanted {
  /** The paths of what is selected, asked for by a condition or decides the order: `overlapping`, `sum.amount`. */
  readonly paths: ReadonlySet<string>;
  /** The keys of which different ones are counted. */
  readonly distinct: readonly GroupKey[];
}

/** A query that others of the statement name. */
export interface CommonTable {
  readonly name: string;
  readonly query: Sql;
}

/** Where the groups of a type's records are counted: the records, or sums of them that are kept. */
export interface GroupSource {
  /** The keys whose different ones are counted with the groups; the others are counted on their own. */
  readonly countedAlong: readonly GroupKey[];
  /**
   * One row for each group: the columns of its keys, `count`, `overlapping`, and each statistic and distinct count
   * that is wanted under its path.
   *
   * @param unit the property by which values are kept apart, whose least value is a column `unit`
   */
  counted(unit?: string): Sql;
  /** One row for each group: the columns of its keys, and in `distinct_count` how many different ones it has of another key. */
  distinctCount(key: GroupKey): Sql;
}

/** What follows in a list that has begun. */
export const preceded = (columns: readonly Sql[]): Sql =>
  sql.join(
    columns.map(one => sql`, ${one}`),
    sql``,
  );

/** The columns of the keys, where others follow. */
export const keysOf = (grouped: readonly Grouped[], table: string): Sql =>
  sql.join(
    grouped.map(({ column }) => sql`${sql.ref(`${table}.${column}`)}, `),
    sql``,
  );

/** The end of a select that has a row for each group. */
export function byKeysOf(grouped: readonly Grouped[], table: string): Sql {
  if (grouped.length === 0) return sql``;
  return sql`group by ${sql.join(grouped.map(({ column }) => sql.ref(`${table}.${column}`)))}`;
}
