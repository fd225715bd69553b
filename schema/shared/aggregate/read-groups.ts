import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration } from '../filter/declaration.js';
import { sortValue } from '../filter/field-value.js';
import { tableNames } from '../filter/related.js';
import { enumName } from '../order/enum-name.js';
import { decisive, orderSql, type Ordering } from '../order/sort-keys.js';
import type { Reads } from '../reads.js';
import { refused } from '../user-error.js';
import { CountedRecords } from './counted-records.js';
import { countedRollup } from './counted-rollup.js';
import { groupedBy, groupKeys, type Grouped, type GroupKey } from './group-key.js';
import type { GroupQuestion } from './group-question.js';
import { preceded, type GroupSource } from './group-source.js';
import { havingPaths, havingSql } from './having.js';
import { measuredBy, statisticsOf } from './statistics.js';
import { withheldSum, withholding } from './withheld-sums.js';

type Sql = RawBuilder<unknown>;

type Row = Readonly<Record<string, unknown>>;

/**
 * The groups of a type's records as a select: one row for each on the page, with its `place`, the number of all in
 * `groupCount`, its keys as columns of their own, and what is counted and measured under its path, as `sum.amount`.
 * Where no group is on the page, one row that has no `count`.
 *
 * @throws GraphQLError BAD_USER_INPUT when groups are ordered by a key that they are not grouped by, or a condition is null
 */
export function groupsSql(reads: Reads, declaration: FilterDeclaration, question: GroupQuestion): Sql {
  return new GroupStatement(reads, declaration, question).groups();
}

/**
 * The groups of a type's records, in one statement. Each record counts once in each of its groups, however many
 * joins lead there, so that a sum over awards never counts an amount twice within a group. Where a rollup answers, it
 * is read instead of the records, with the same answer.
 *
 * @throws GraphQLError BAD_USER_INPUT when groups are ordered by a key that they are not grouped by, or a condition is null
 */
export async function readGroups(reads: Reads, declaration: FilterDeclaration, question: GroupQuestion) {
  const statement = new GroupStatement(reads, declaration, question);
  const rows = await reads.rows(statement.sql());
  const groups = rows.filter(row => row['count'] !== null);
  return { groupCount: rows[0]?.['groupCount'] ?? 0, groups: groups.map(row => statement.toGroup(row)) };
}

class GroupStatement {
  readonly #reads: Reads;
  readonly #declaration: FilterDeclaration;
  readonly #question: GroupQuestion;
  readonly #source: GroupSource;
  readonly #grouped: readonly Grouped[];
  readonly #distinct: readonly GroupKey[];

  constructor(reads: Reads, declaration: FilterDeclaration, question: GroupQuestion) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#question = question;
    this.#grouped = groupedBy(declaration, question.groupBy);
    const wanted = new Set([
      ...question.selected,
      ...havingPaths(question.having),
      ...question.orderBy.map(({ field }) => field),
    ]);
    const withheld = withheldSum(declaration);
    if (withheld) wanted.add('overlapping').add(`sum.${withheld.name}`);
    this.#distinct = groupKeys(declaration).filter(({ name }) => wanted.has(`countDistinct.${name}`));
    const besides = { paths: wanted, distinct: this.#distinct };
    const filter = { and: [question.scope ?? {}, question.filter ?? {}] };
    const nameTable = tableNames();
    this.#source =
      countedRollup(reads, declaration, this.#grouped, besides, filter, nameTable) ??
      new CountedRecords(reads, declaration, this.#grouped, besides, filter, nameTable);
  }

  /** The groups with the records that are their keys. */
  sql(): RawBuilder<Row> {
    const records = this.#grouped.filter(({ end }) => end.kind === 'record');
    return sql<Row>`select page.* ${preceded(records.map(one => this.#recordOf(one)))}
      from (${this.groups()}) page order by page.place`;
  }

  groups(): Sql {
    const { countedAlong } = this.#source;
    const apart = this.#distinct.filter(key => !countedAlong.includes(key));
    const distinct = apart.map((key, index) => {
      const table = `d${index}`;
      return {
        table: sql`${sql.ref(table)} as (${this.#source.distinctCount(key)})`,
        column: sql`${sql.ref(`${table}.distinct_count`)} as ${sql.id(`countDistinct.${key.name}`)}`,
        join: sql`left join ${sql.ref(table)} on ${this.#sameKey('counted', table)}`,
      };
    });
    // The number of groups is wanted too where no group is on the page, so it stands on its own.
    return sql`
      with ${sql.join([this.#counted(), ...distinct.map(one => one.table)])},
        found as (
          select counted.* ${preceded(distinct.map(one => one.column))}
          from counted ${sql.join(
            distinct.map(one => one.join),
            sql` `,
          )}),
        met as materialized (
          select * from found where ${havingSql(this.#declaration, this.#question.having, 'found')})
      select total."groupCount", page.*
      from (select count(*)::int as "groupCount" from met) total
      left join lateral (
        select met.*, row_number() over (order by ${this.#order()}) as place
        from met order by place limit ${this.#question.first}
      ) page on true`;
  }

  toGroup(row: Row): object {
    const key = Object.fromEntries(this.#grouped.map(one => [one.name, keyValue(one, row)]));
    const nested = (prefix: string, names: readonly string[]) =>
      Object.fromEntries(names.map(name => [name, row[`${prefix}.${name}`] ?? null]));
    const statistics = statisticsOf(this.#declaration).map(
      one => [one, nested(one, measuredBy(this.#declaration, one))] as const,
    );
    return {
      key,
      count: row['count'],
      overlapping: row['overlapping'],
      withheld: row['withheld'],
      countDistinct: nested(
        'countDistinct',
        this.#distinct.map(({ name }) => name),
      ),
      ...Object.fromEntries(statistics),
    };
  }

  /** The groups with their statistics, in a table `counted`; sums that could tell of a person are withheld. */
  #counted(): Sql {
    const withheld = withheldSum(this.#declaration);
    if (!withheld) return sql`counted as (${this.#source.counted()})`;
    const keys = this.#grouped.map(({ column }) => sql.ref(column));
    const along = this.#source.countedAlong.map(({ name }) => sql.id(`countDistinct.${name}`));
    const columns = [sql`count`, sql`overlapping`, ...keys, ...along];
    return sql`whole as (${this.#source.counted(withheld.within)}), ${withholding(withheld, columns, keys)}`;
  }

  /** Whether two tables tell of one group. Unknown keys are alike in arrays, which PostgreSQL can hash. */
  #sameKey(left: string, right: string): Sql {
    return sql`${this.#keyArray(left)} = ${this.#keyArray(right)}`;
  }

  #keyArray(table: string): Sql {
    const keys = this.#grouped.map(({ column }) => sql`${sql.ref(`${table}.${column}`)}::text`);
    return sql`array[${sql.join(keys)}]::text[]`;
  }

  #order(): Sql {
    const asked = decisive(this.#question.orderBy).map(({ field, direction, nulls }): Ordering => ({
      value: field.startsWith('key.') ? this.#keyOrder(field.slice('key.'.length)) : sql.id('met', field),
      descending: direction === 'DESC',
      nullsFirst: nulls === 'FIRST',
    }));
    // Two texts may differ in case alone, and groups always stand in the same order.
    const byKeys = [
      ...this.#grouped.map(key => this.#placeOf(key)),
      ...this.#grouped
        .filter(({ end }) => end.kind === 'value' && end.field.kind === 'text')
        .map(({ column }) => sql`${sql.ref(`met.${column}`)} collate "C"`),
    ];
    const keys = [...asked, ...byKeys.map(value => ({ value, descending: false, nullsFirst: false }))];
    return keys.length > 0 ? orderSql(keys) : sql`true`;
  }

  #keyOrder(name: string): Sql {
    const key = this.#grouped.find(one => one.name === name);
    if (!key) {
      throw refused(
        `The groups are ordered by KEY_${enumName(name)} and not grouped by it: add ${enumName(name)} to groupBy.`,
      );
    }
    return this.#placeOf(key);
  }

  #placeOf({ column, end }: Grouped): Sql {
    const value = sql.ref(`met.${column}`);
    if (end.kind === 'value') return sortValue(end.field, value);
    const { entity, key } = end.declaration;
    return sql`(select ${this.#reads.column('one', entity, key)} from ${this.#reads.table(entity)} one where one.pk = ${value})`;
  }

  /** The record that a group has as its key, under a name of its own. */
  #recordOf({ column, end }: Grouped): Sql {
    const { entity } = end.declaration;
    return sql`(select to_jsonb(record) from (
        select ${this.#reads.columns('one', entity)} from ${this.#reads.table(entity)} one
        where one.pk = ${sql.ref(`page.${column}`)}) record)
      as ${sql.ref(`record_${column}`)}`;
  }
}

function keyValue({ column, end }: Grouped, row: Row): unknown {
  return (end.kind === 'record' ? row[`record_${column}`] : row[column]) ?? null;
}
