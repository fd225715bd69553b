import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, OrderTerm, Statistic } from '../filter/declaration.js';
import { is } from '../filter/declaration.js';
import { sortValue } from '../filter/field-value.js';
import { tableNames } from '../filter/related.js';
import { fieldCondition, Where } from '../filter/where.js';
import { enumName } from '../order/enum-name.js';
import { keyOrder, orderSql, type SortKey } from '../order/sort-keys.js';
import type { Reads } from '../reads.js';
import { refused } from '../user-error.js';
import { measuredBy, statisticField, statisticsOf, withheldSum, type Having } from './aggregate-types.js';
import { endOf, groupKeys, isManifold, type GroupKey, type KeyEnd } from './group-key.js';
import { JoinedPaths } from './joined-paths.js';

type Sql = RawBuilder<unknown>;

interface Question {
  readonly scope?: FilterValue | undefined;
  readonly filter?: FilterValue | null | undefined;
  readonly groupBy: readonly string[];
  readonly having: Having;
  readonly orderBy: readonly OrderTerm[];
  readonly first: number;
  /** The keys of which distinct ones are to be counted. */
  readonly distinct: readonly string[];
}

/** A key that the records are grouped by, with its column in the groups. */
interface Grouped extends GroupKey {
  readonly column: string;
  readonly end: KeyEnd;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The groups of a type's records, in one statement. Each record counts once in each of its groups, however many
 * joins lead there, so that a sum over awards never counts an amount twice within a group.
 *
 * @throws GraphQLError BAD_USER_INPUT when groups are ordered by a key that they are not grouped by, or a condition is null
 */
export async function readGroups(reads: Reads, declaration: FilterDeclaration, question: Question) {
  const statement = new GroupStatement(reads, declaration, question);
  const rows = await reads.rows(statement.sql());
  const groups = rows.filter(row => row['count'] !== null);
  return { groupCount: rows[0]?.['groupCount'] ?? 0, groups: groups.map(row => statement.toGroup(row)) };
}

class GroupStatement {
  readonly #reads: Reads;
  readonly #declaration: FilterDeclaration;
  readonly #question: Question;
  readonly #nameTable = tableNames();
  readonly #keys: readonly GroupKey[];
  readonly #grouped: readonly Grouped[];
  readonly #distinct: readonly GroupKey[];

  constructor(reads: Reads, declaration: FilterDeclaration, question: Question) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#question = question;
    this.#keys = groupKeys(declaration);
    this.#grouped = [...new Set(question.groupBy)].map((name, index) => {
      const key = this.#key(name);
      return { ...key, column: `k${index}`, end: endOf(declaration, key) };
    });
    const inHaving = Object.keys(question.having.countDistinct ?? {});
    const inOrder = question.orderBy
      .map(({ field }) => field.split('.'))
      .filter(([of]) => of === 'countDistinct');
    const counted = new Set([...question.distinct, ...inHaving, ...inOrder.map(([, name]) => name ?? '')]);
    this.#distinct = this.#keys.filter(({ name }) => counted.has(name));
  }

  sql(): RawBuilder<Row> {
    const counts = this.#distinct.map((key, index) => ({ key, table: `d${index}` }));
    const records = this.#grouped.filter(({ end }) => end.kind === 'record');
    // The number of groups is wanted too where no group is on the page, so it stands on its own.
    return sql<Row>`
      with member as materialized (${this.#members()}),
        ${this.#countedCtes()}
        ${sql.join(
          counts.map(({ key, table }) => sql`, ${sql.ref(table)} as (${this.#distinctCount(key)})`),
          sql``,
        )},
        found as materialized (
          select counted.* ${sql.join(
            counts.map(
              ({ key, table }) =>
                sql`, ${sql.ref(`${table}.distinct_count`)} as ${sql.id(`countDistinct.${key.name}`)}`,
            ),
            sql``,
          )}
          from counted ${sql.join(
            counts.map(({ table }) => sql`left join ${sql.ref(table)} on ${this.#sameKey('counted', table)}`),
            sql` `,
          )}),
        met as materialized (select * from found where ${this.#having()})
      select total."groupCount", page.* from (select count(*)::int as "groupCount" from met) total
      left join lateral (
        select met.* ${sql.join(
          records.map(one => sql`, ${this.#recordOf(one)}`),
          sql``,
        )}, row_number() over (order by ${this.#order()}) as place
        from met ${sql.join(
          records.map(one => this.#joinRecord(one)),
          sql` `,
        )}
        order by place limit ${this.#question.first}
      ) page on true
      order by page.place`;
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

  #key(name: string): GroupKey {
    const key = this.#keys.find(one => one.name === name);
    if (!key) throw new Error(`${this.#declaration.typeName} cannot be grouped by "${name}".`);
    return key;
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
    const columns = this.#grouped.map(
      ({ path, column }) => sql`, ${paths.value(path)} as ${sql.ref(column)}`,
    );
    return sql.join(columns, sql``);
  }

  #condition(): Sql {
    const where = new Where(this.#reads, this.#nameTable);
    const { scope, filter } = this.#question;
    return sql`${where.condition(this.#declaration, scope, 't')} and ${where.condition(this.#declaration, filter, 't')}`;
  }

  /** The groups with their statistics, those withheld that could tell of a person. */
  #countedCtes(): Sql {
    const withheld = withheldSum(this.#declaration);
    if (!withheld) return sql`counted as (${this.#counted(sql``)})`;
    const unit = this.#reads.column('t', this.#declaration.entity, withheld.within);
    const sum = sql.id(`sum.${withheld.name}`);
    const others = [sql`count`, sql`overlapping`, ...this.#grouped.map(({ column }) => sql.ref(column))];
    // Where one sum alone is small, the whole less the others would tell it: the next greater one goes with it, and
    // all that are equal to it, because two answers that hid one each would tell both.
    return sql`whole as (${this.#counted(sql`, min(${unit}) as unit`)}),
      small as (select *, coalesce(${sum} > 0 and ${sum} < ${withheld.below}, false) as is_small from whole),
      ranked as (
        select *, count(*) filter (where is_small) over (partition by unit) as smalls,
          rank() over (partition by unit, is_small order by nullif(${sum}, 0) nulls last) as rank
        from small),
      judged as (select *, is_small or (smalls = 1 and rank = 1 and ${sum} > 0) as withheld from ranked),
      counted as (
        select ${sql.join(others)}, coalesce(withheld, false) as withheld,
          case when withheld then null else ${sum} end as ${sum}
        from judged)`;
  }

  #counted(besides: Sql): Sql {
    const measured = statisticsOf(this.#declaration).flatMap(statistic =>
      measuredBy(this.#declaration, statistic).map(name => this.#statistic(statistic, name)),
    );
    return sql`select ${this.#columnsOf('member')} count(*)::int as count,
        coalesce(bool_or(member.shared), false) as overlapping
        ${sql.join(
          measured.map(one => sql`, ${one}`),
          sql``,
        )}
      ${besides}
      from member join ${this.#reads.table(this.#declaration.entity)} t on t.pk = member.pk
      ${this.#groupedBy('member')}`;
  }

  #statistic(statistic: Statistic, name: string): Sql {
    const value = this.#reads.column('t', this.#declaration.entity, name);
    const field = statisticField(this.#declaration, name, statistic);
    const plain = sql`${sql.raw(statistic)}(${value})`;
    const { within } = this.#declaration.measures[name] ?? {};
    const type = field.kind === 'number' ? sql`::float8` : sql``;
    const rounded =
      field.kind === 'pounds' && statistic === 'avg' ? sql`round(${plain}, 2)` : sql`(${plain})${type}`;
    const column = sql.id(`${statistic}.${name}`);
    if (within === undefined) return sql`${rounded} as ${column}`;
    const unit = this.#reads.column('t', this.#declaration.entity, within);
    return sql`case when min(${unit}) = max(${unit}) then ${rounded} end as ${column}`;
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

  #sameKey(left: string, right: string): Sql {
    if (this.#grouped.length === 0) return sql`true`;
    const same = this.#grouped.map(
      ({ column }) =>
        sql`${sql.ref(`${left}.${column}`)} is not distinct from ${sql.ref(`${right}.${column}`)}`,
    );
    return sql.join(same, sql` and `);
  }

  #having(): Sql {
    const { having } = this.#question;
    const conditions: Sql[] = [];
    const add = (path: string, field: Parameters<typeof fieldCondition>[0], operators: unknown) => {
      if (operators === undefined) return;
      if (operators === null) throw refused(`"having.${path}" is null: leave it out.`);
      conditions.push(fieldCondition(field, sql.id('found', path), `having.${path}`, operators));
    };
    add('count', is.integer(''), having.count);
    for (const part of ['countDistinct', ...statisticsOf(this.#declaration)] as const) {
      const ofPart = having[part];
      if (ofPart === null) throw refused(`"having.${part}" is null: leave it out.`);
      for (const [name, operators] of Object.entries(ofPart ?? {})) {
        const field =
          part === 'countDistinct' ? is.integer('') : statisticField(this.#declaration, name, part);
        add(`${part}.${name}`, field, operators);
      }
    }
    return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
  }

  #order(): Sql {
    const asked = this.#question.orderBy.map(({ field, direction, nulls }): SortKey => ({
      value: field.startsWith('key.') ? this.#keyOrder(field.slice('key.'.length)) : sql.id('met', field),
      type: 'text',
      descending: direction === 'DESC',
      nullsFirst: nulls === 'FIRST',
    }));
    const byKeys = this.#grouped.map((key): SortKey => ({
      value: this.#placeOf(key),
      type: 'text',
      descending: false,
      nullsFirst: false,
    }));
    // Names that differ in case only have one place, and groups always stand in the same order.
    const exactly = this.#grouped.filter(({ end }) => end.kind === 'value' && end.field.kind === 'text');
    const byText = exactly.map(({ column }): SortKey => ({
      value: sql`${sql.ref(`met.${column}`)} collate "C"`,
      type: 'text',
      descending: false,
      nullsFirst: false,
    }));
    const keys = [...asked, ...byKeys, ...byText];
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
    if (end.kind === 'record')
      return keyOrder(this.#reads, end.declaration, end.declaration.key, `record_${column}`).value;
    return sortValue(end.field, sql.ref(`met.${column}`));
  }

  /** The row of the record that a group has as its key, each column under a name of its own. */
  #recordOf({ column, end }: Grouped): Sql {
    return sql`case when ${sql.ref(`record_${column}.pk`)} is not null
      then (select to_jsonb(one) from (select ${this.#reads.columns(`record_${column}`, end.declaration.entity)}) one) end
      as ${sql.ref(`record_${column}`)}`;
  }

  #joinRecord({ column, end }: Grouped): Sql {
    return sql`left join ${this.#reads.table(end.declaration.entity)} ${sql.ref(`record_${column}`)}
      on ${sql.ref(`record_${column}.pk`)} = ${sql.ref(`met.${column}`)}`;
  }
}

function keyValue({ column, end }: Grouped, row: Row): unknown {
  return (end.kind === 'record' ? row[`record_${column}`] : row[column]) ?? null;
}
