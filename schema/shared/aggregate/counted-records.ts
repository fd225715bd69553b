import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, NameTable } from '../filter/declaration.js';
import { Where } from '../filter/where.js';
import type { Reads } from '../reads.js';
import { isManifold, type Grouped, type GroupKey } from './group-key.js';
import { byKeysOf, keysOf, preceded, type GroupSource } from './group-source.js';
import { JoinedPaths } from './joined-paths.js';
import { statisticColumns } from './statistics.js';

type Sql = RawBuilder<unknown>;

/** Groups counted from the records themselves. Each counts once in each of its groups, however many joins lead there. */
export class CountedRecords implements GroupSource {
  readonly #reads: Reads;
  readonly #declaration: FilterDeclaration;
  readonly #grouped: readonly Grouped[];
  readonly #filter: FilterValue;
  readonly #nameTable: NameTable;

  constructor(
    reads: Reads,
    declaration: FilterDeclaration,
    grouped: readonly Grouped[],
    filter: FilterValue,
    nameTable: NameTable,
  ) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#grouped = grouped;
    this.#filter = filter;
    this.#nameTable = nameTable;
  }

  get tables(): Sql[] {
    return [sql`member as materialized (${this.#members()})`];
  }

  counted(unit?: string): Sql {
    const column = (property: string) => sql.ref(`member.${measuredColumn(property)}`);
    const statistics = statisticColumns(
      this.#declaration,
      (statistic, name) => sql`${sql.raw(statistic)}(${column(name)})`,
      column,
    );
    return sql`select ${keysOf(this.#grouped, 'member')} count(*)::int as count,
        coalesce(bool_or(member.shared), false) as overlapping ${preceded(statistics)}
        ${unit === undefined ? sql`` : sql`, min(${column(unit)}) as unit`}
      from member ${byKeysOf(this.#grouped, 'member')}`;
  }

  distinctCount({ path }: GroupKey): Sql {
    const paths = new JoinedPaths(this.#reads, this.#declaration, 't', this.#nameTable);
    const keys = this.#keyColumns(paths);
    const value = paths.value(path);
    return sql`select ${keysOf(this.#grouped, 'one')} count(distinct one.value)::int as distinct_count
      from (select ${value} as value ${keys} from ${this.#reads.table(this.#declaration.entity)} t ${paths.joins}
        where t.pk in (select pk from member)) one
      ${byKeysOf(this.#grouped, 'one')}`;
  }

  /** Each record with each of its keys, once, and with what is measured of it. */
  #members(): Sql {
    const { entity, measures } = this.#declaration;
    const paths = new JoinedPaths(this.#reads, this.#declaration, 't', this.#nameTable);
    const keys = this.#keyColumns(paths);
    const where = new Where(this.#reads, this.#nameTable);
    const properties = new Set(
      Object.entries(measures).flatMap(([name, { within = name }]) => [name, within]),
    );
    const measured = [...properties].map(
      one => sql`${this.#reads.column('t', entity, one)} as ${sql.ref(measuredColumn(one))}`,
    );
    const records = (distinct: Sql) => sql`select ${distinct} t.pk ${keys} ${preceded(measured)}
      from ${this.#reads.table(entity)} t ${paths.joins} where ${where.condition(this.#declaration, this.#filter, 't')}`;
    // Joins that lead to one record at most make no record several.
    if (!this.#grouped.some(key => isManifold(this.#declaration, key)))
      return sql`select *, false as shared from (${records(sql``)}) once`;
    return sql`select *, count(*) over (partition by pk) > 1 as shared from (${records(sql`distinct`)}) once`;
  }

  #keyColumns(paths: JoinedPaths): Sql {
    return preceded(this.#grouped.map(({ path, column }) => sql`${paths.value(path)} as ${sql.ref(column)}`));
  }
}

const measuredColumn = (property: string): string => `measured_${property}`;
