import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, NameTable } from '../filter/declaration.js';
import { Where } from '../filter/where.js';
import type { Reads } from '../reads.js';
import { isManifold, type Grouped, type GroupKey } from './group-key.js';
import { byKeysOf, keysOf, preceded, type GroupSource, type Wanted } from './group-source.js';
import { JoinedPaths } from './joined-paths.js';
import { statisticColumns } from './statistics.js';

type Sql = RawBuilder<unknown>;

/** Groups counted from the records themselves. Each counts once in each of its groups, however many joins lead there. */
export class CountedRecords implements GroupSource {
  readonly countedAlong: readonly GroupKey[];
  readonly #reads: Reads;
  readonly #declaration: FilterDeclaration;
  readonly #grouped: readonly Grouped[];
  readonly #wanted: Wanted;
  readonly #filter: FilterValue;
  readonly #nameTable: NameTable;
  /** Whether a record may be in several groups. */
  readonly #isManifold: boolean;

  constructor(
    reads: Reads,
    declaration: FilterDeclaration,
    grouped: readonly Grouped[],
    wanted: Wanted,
    filter: FilterValue,
    nameTable: NameTable,
  ) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#grouped = grouped;
    this.#wanted = wanted;
    this.#filter = filter;
    this.#nameTable = nameTable;
    this.#isManifold = grouped.some(key => isManifold(declaration, key));
    // What a record has one of is known where the record is counted.
    this.countedAlong = wanted.distinct.filter(key => !isManifold(declaration, key));
  }

  counted(unit?: string): Sql {
    const measured = new Set(unit === undefined ? [] : [unit]);
    const column = (property: string) => {
      measured.add(property);
      return this.#reads.column('one', this.#declaration.entity, property);
    };
    const statistics = statisticColumns(
      this.#declaration,
      this.#wanted.paths,
      (statistic, name) => sql`${sql.raw(statistic)}(${column(name)})`,
      column,
    );
    const distinct = this.countedAlong.map(
      ({ name }, index) =>
        sql`count(distinct ${sql.ref(`one.v${index}`)})::int as ${sql.id(`countDistinct.${name}`)}`,
    );
    const overlapping = this.#tellsOverlap ? sql`bool_or(one.shared)` : sql`false`;
    return sql`select ${keysOf(this.#grouped, 'one')} count(*)::int as count,
        ${overlapping} as overlapping ${preceded([...statistics, ...distinct])}
        ${unit === undefined ? sql`` : sql`, min(${column(unit)}) as unit`}
      from (${this.#members([...measured])}) one ${byKeysOf(this.#grouped, 'one')}`;
  }

  distinctCount({ path }: GroupKey): Sql {
    const paths = this.#paths();
    const [keys, value] = [this.#keyColumns(paths), paths.value(path)];
    return sql`select ${keysOf(this.#grouped, 'one')} count(distinct one.value)::int as distinct_count
      from (select ${value} as value ${preceded(keys)} ${this.#from(paths)}) one ${byKeysOf(this.#grouped, 'one')}`;
  }

  /** Each record with each of its keys, once, and what is counted and measured of it. */
  #members(measured: readonly string[]): Sql {
    const paths = this.#paths();
    const columns = [
      ...this.#keyColumns(paths),
      ...this.countedAlong.map(({ path }, index) => sql`${paths.value(path)} as ${sql.ref(`v${index}`)}`),
      ...measured.map(property => this.#reads.column('t', this.#declaration.entity, property)),
    ];
    if (!this.#isManifold) return sql`select t.pk ${preceded(columns)} ${this.#from(paths)}`;
    const once = sql`select distinct t.pk ${preceded(columns)} ${this.#from(paths)}`;
    if (!this.#tellsOverlap) return once;
    return sql`select *, count(*) over (partition by pk) > 1 as shared from (${once}) once`;
  }

  get #tellsOverlap(): boolean {
    return this.#isManifold && this.#wanted.paths.has('overlapping');
  }

  #paths(): JoinedPaths {
    return new JoinedPaths(this.#reads, this.#declaration, 't', this.#nameTable);
  }

  #keyColumns(paths: JoinedPaths): Sql[] {
    return this.#grouped.map(({ path, column }) => sql`${paths.value(path)} as ${sql.ref(column)}`);
  }

  /** The records that are asked for, with what the paths lead to. To be made when these have been walked. */
  #from(paths: JoinedPaths): Sql {
    const condition = new Where(this.#reads, this.#nameTable).condition(this.#declaration, this.#filter, 't');
    return sql`from ${this.#reads.table(this.#declaration.entity)} t ${paths.joins} where ${condition}`;
  }
}
