import { sql, type RawBuilder } from 'kysely';
import type { Grouped, GroupKey } from './group-key.js';

type Sql = RawBuilder<unknown>;

/** Where the groups of a type's records are counted: the records, or sums of them that are kept. */
export interface GroupSource {
  /** The tables that the others begin with. */
  readonly tables: readonly Sql[];
  /**
   * One row for each group: the columns of its keys, `count`, `overlapping`, and each statistic under its path.
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
