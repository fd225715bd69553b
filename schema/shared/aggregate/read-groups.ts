import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration } from '../filter/declaration.js';
import { sortValue } from '../filter/field-value.js';
import { tableNames } from '../filter/related.js';
import { Where } from '../filter/where.js';
import { enumName } from '../order/enum-name.js';
import { decisive, orderSql, type Ordering } from '../order/sort-keys.js';
import type { Reads } from '../reads.js';
import { refused } from '../user-error.js';
import { endOf, groupKeys, isManifold, type GroupKey, type KeyEnd } from './group-key.js';
import type { GroupQuestion } from './group-question.js';
import { havingSql } from './having.js';
import { JoinedPaths } from './joined-paths.js';
import { measuredBy, statisticColumns, statisticsOf } from './statistics.js';
import { withheldSum, withholding } from './withheld-sums.js';

type Sql = RawBuilder<unknown>;

/** A key that the records are grouped by, with its column in the groups. */
export interface Grouped extends GroupKey {
  readonly column: string;
  readonly end: KeyEnd;
}

type Row = Readonly<Record<string, unknown>>;

/** The keys of these names, in their order. */
export function groupedBy(declaration: FilterDeclaration, names: readonly string[]): Grouped[] {
  const keys = new Map(groupKeys(declaration).map(key => [key.name, key]));
  return names.map((name, index) => {
    const key = keys.get(name);
    if (!key) throw new Error(`${declaration.typeName} cannot be grouped by "${name}".`);
    return { ...key, column: `k${index}`, end: endOf(declaration, key) };
  });
}

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
 * joins lead there, so that a sum over awards never counts an amount twice within a group.
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
  readonly #nameTable = tableNames();
  readonly #grouped: readonly Grouped[];
  readonly #distinct: readonly GroupKey[];

  constructor(reads: Reads, declaration: FilterDeclaration, question: GroupQuestion) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#question = question;
    this.#grouped = groupedBy(declaration, question.groupBy);
    const inHaving = Object.keys(question.having.countDistinct ?? {});
    const inOrder = question.orderBy
      .map(({ field }) => field.split('.'))
      .filter(([of]) => of === 'countDistinct');
    const counted = new Set([...question.distinct, ...inHaving, ...inOrder.map(([, name]) => name ?? '')]);
    this.#distinct = groupKeys(declaration).filter(({ name }) => counted.has(name));
  }

  /** The groups with the records that are their keys. */
  sql(): RawBuilder<Row> {
    const records = this.#grouped.filter(({ end }) => end.kind === 'record');
    return sql<Row>`select page.* ${preceded(records.map(one => this.#recordOf(one)))}
      from (${this.groups()}) page order by page.place`;
  }

  groups(): Sql {
    const distinct = this.#distinct.map((key, index) => {
      const table = `d${index}`;
      return {
        table: sql`${sql.ref(table)} as (${this.#distinctCount(key)})`,
        column: sql`${sql.ref(`${table}.distinct_count`)} as ${sql.id(`countDistinct.${key.name}`)}`,
        join: sql`left join ${sql.ref(table)} on ${this.#sameKey('counted', table)}`,
      };
    });
    // The number of groups is wanted too where no group is on the page, so it stands on its own.
    return sql`
      with member as materialized (${this.#members()}),
        ${this.#counted()} ${preceded(distinct.map(one => one.table))},
        found as materialized (
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

  /** Each record with each of its keys, once. */
  #members(): Sql {
    const paths = new JoinedPaths(this.#reads, this.#declaration, 't', this.#nameTable);
    const keys = this.#keyColumns(paths);
    const shared = this.#grouped.some(key => isManifold(this.#declaration, key))
      ? sql`count(*) over (partition by pk) > 1`
      : sql`false`;
    return sql`select *, ${shared} as shared from (
      select distinct t.pk ${keys} from ${this.#reads.table(this.#declaration.entity)} t ${paths.joins}
      where ${this.#condition()}) once`;
  }

  #keyColumns(paths: JoinedPaths): Sql {
    return preceded(this.#grouped.map(({ path, column }) => sql`${paths.value(path)} as ${sql.ref(column)}`));
  }

  #condition(): Sql {
    const where = new Where(this.#reads, this.#nameTable);
    const { scope, filter } = this.#question;
    return sql`${where.condition(this.#declaration, scope, 't')} and ${where.condition(this.#declaration, filter, 't')}`;
  }

  /** The groups with their statistics, in a table `counted`; sums that could tell of a person are withheld. */
  #counted(): Sql {
    const withheld = withheldSum(this.#declaration);
    if (!withheld) return sql`counted as (${this.#whole()})`;
    const unit = this.#reads.column('t', this.#declaration.entity, withheld.within);
    const keys = this.#grouped.map(({ column }) => sql.ref(column));
    const columns = [sql`count`, sql`overlapping`, ...keys];
    return sql`whole as (${this.#whole(sql`, min(${unit}) as unit`)}), ${withholding(withheld, columns, keys)}`;
  }

  #whole(besides: Sql = sql``): Sql {
    const { entity } = this.#declaration;
    const statistics = statisticColumns(this.#reads, this.#declaration);
    return sql`select ${this.#columnsOf('member')} count(*)::int as count,
        coalesce(bool_or(member.shared), false) as overlapping ${preceded(statistics)} ${besides}
      from member join ${this.#reads.table(entity)} t on t.pk = member.pk
      ${this.#groupedBy('member')}`;
  }

  /** How many different ones of a key each group has. */
  #distinctCount({ path }: GroupKey): Sql {
    const paths = new JoinedPaths(this.#reads, this.#declaration, 't', this.#nameTable);
    const keys = this.#keyColumns(paths);
    const value = paths.value(path);
    return sql`select ${this.#columnsOf('one')} count(distinct one.value)::int as distinct_count
      from (select ${value} as value ${keys} from ${this.#reads.table(this.#declaration.entity)} t ${paths.joins}
        where t.pk in (select pk from member)) one
      ${this.#groupedBy('one')}`;
  }

  #columnsOf(table: string): Sql {
    return sql.join(
      this.#grouped.map(({ column }) => sql`${sql.ref(`${table}.${column}`)}, `),
      sql``,
    );
  }

  #groupedBy(table: string): Sql {
    if (this.#grouped.length === 0) return sql``;
    return sql`group by ${sql.join(this.#grouped.map(({ column }) => sql.ref(`${table}.${column}`)))}`;
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

/** What follows in a list that has begun. */
const preceded = (columns: readonly Sql[]): Sql =>
  sql.join(
    columns.map(one => sql`, ${one}`),
    sql``,
  );

function keyValue({ column, end }: Grouped, row: Row): unknown {
  return (end.kind === 'record' ? row[`record_${column}`] : row[column]) ?? null;
}
