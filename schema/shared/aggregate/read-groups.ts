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
import { preceded, type CommonTable, type GroupSource } from './group-source.js';
import { havingPaths, havingSql } from './having.js';
import { measuredBy, statisticsOf } from './statistics.js';
import { withheldSum, withholding } from './withheld-sums.js';

type Sql = RawBuilder<unknown>;

type Row = Readonly<Record<string, unknown>>;

/** The queries that find the groups of a type's records, each of which may name those before it. */
export interface GroupQueries {
  /** The last is the groups that meet the conditions: its name is `MET`. */
  readonly tables: readonly CommonTable[];
  /**
   * One row for each group on the page, with its `place`, its keys as columns of their own, and what is counted and
   * measured under its path, as `sum.amount`.
   */
  readonly page: Sql;
}

/** The table of all groups that meet the conditions. */
export const MET = 'met';

/** @throws GraphQLError BAD_USER_INPUT when groups are ordered by a key that they are not grouped by, or a condition is null */
export function groupQueries(
  reads: Reads,
  declaration: FilterDeclaration,
  question: GroupQuestion,
): GroupQueries {
  return new GroupStatement(reads, declaration, question);
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

class GroupStatement implements GroupQueries {
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

  /**
   * The groups on the page with the records that are their keys, and the number of all groups; where no group is on
   * the page, one row that has no `count`.
   */
  sql(): RawBuilder<Row> {
    const tables = this.tables.map(({ name, query }) => sql`${sql.ref(name)} as (${query})`);
    const records = this.#grouped.filter(({ end }) => end.kind === 'record');
    return sql<Row>`with ${sql.join(tables)}
      select total."groupCount", page.* ${preceded(records.map(one => this.#recordOf(one)))}
      from (select count(*)::int as "groupCount" from ${sql.ref(MET)}) total left join (${this.page}) page on true
      order by page.place`;
  }

  get tables(): CommonTable[] {
    const { countedAlong } = this.#source;
    const apart = this.#distinct.filter(key => !countedAlong.includes(key));
    const distinct = apart.map((key, index) => {
      const name = `d${index}`;
      return {
        table: { name, query: this.#source.distinctCount(key) },
        column: sql`${sql.ref(`${name}.distinct_count`)} as ${sql.id(`countDistinct.${key.name}`)}`,
        join: sql`left join ${sql.ref(name)} on ${this.#sameKey('counted', name)}`,
      };
    });
    const found = sql`select counted.* ${preceded(distinct.map(one => one.column))}
      from counted ${sql.join(
        distinct.map(one => one.join),
        sql` `,
      )}`;
    const met = sql`select * from found where ${havingSql(this.#declaration, this.#question.having, 'found')}`;
    return [
      ...this.#counted(),
      ...distinct.map(one => one.table),
      { name: 'found', query: found },
      { name: MET, query: met },
    ];
  }

  get page(): Sql {
    const records = this.#grouped.flatMap(({ column, end: { kind, declaration } }) =>
      kind === 'record'
        ? [
            sql`left join ${this.#reads.table(declaration.entity)} ${sql.ref(`of_${column}`)}
              on ${sql.ref(`of_${column}.pk`)} = ${sql.ref(`met.${column}`)}`,
          ]
        : [],
    );
    // Cut before it is numbered, so that not all groups are put into their order.
    return sql`select page.*, row_number() over () as place from (
      select met.* from met ${sql.join(records, sql` `)} ${this.#order()}
      limit ${sql.lit(this.#question.first)}) page`;
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
  #counted(): CommonTable[] {
    const withheld = withheldSum(this.#declaration);
    if (!withheld) return [{ name: 'counted', query: this.#source.counted() }];
    const keys = this.#grouped.map(({ column }) => sql.ref(column));
    const along = this.#source.countedAlong.map(({ name }) => sql.id(`countDistinct.${name}`));
    const columns = [sql`count`, sql`overlapping`, ...keys, ...along];
    const whole = { name: 'whole', query: this.#source.counted(withheld.within) };
    return [whole, ...withholding(withheld, columns, keys)];
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
    return keys.length > 0 ? sql`order by ${orderSql(keys)}` : sql``;
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
    if (end.kind === 'value') return sortValue(end.field, sql.ref(`met.${column}`));
    return this.#reads.column(`of_${column}`, end.declaration.entity, end.declaration.key);
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
