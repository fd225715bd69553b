import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, NameTable, Rollup } from '../filter/declaration.js';
import type { Reads } from '../reads.js';
import { groupKeys, isManifold, type Grouped, type GroupKey } from './group-key.js';
import { byKeysOf, keysOf, preceded, type GroupSource, type Wanted } from './group-source.js';
import { rollupCondition } from './rollup-condition.js';
import { statisticColumns } from './statistics.js';

type Sql = RawBuilder<unknown>;

/** A rollup that answers, and the condition that its rows `t` have to meet. */
interface Answering {
  readonly rollup: Rollup;
  readonly condition: Sql;
}

/**
 * Groups counted from sums that are kept; undefined where no rollup answers, because it does not tell apart what is
 * grouped by, counted or asked for.
 */
export function countedRollup(
  reads: Reads,
  declaration: FilterDeclaration,
  grouped: readonly Grouped[],
  wanted: Wanted,
  filter: FilterValue,
  nameTable: NameTable,
): GroupSource | undefined {
  const answering = (keys: readonly string[]) => {
    for (const rollup of declaration.rollups) {
      if (!keys.every(key => rollup.keys.includes(key))) continue;
      const severalOf = groupKeys(declaration).filter(
        key => rollup.keys.includes(key.name) && !keys.includes(key.name) && isManifold(declaration, key),
      );
      const condition = rollupCondition(reads, declaration, rollup, severalOf, filter, nameTable);
      if (condition) return { rollup, condition };
    }
    return undefined;
  };
  const names = grouped.map(({ name }) => name);
  const whole = answering(names);
  const ofDistinct = new Map<string, Answering>();
  for (const { name } of wanted.distinct) {
    const one = answering([...names, name]);
    if (one) ofDistinct.set(name, one);
  }
  if (!whole || ofDistinct.size < wanted.distinct.length) return undefined;
  return new CountedRollup(reads, declaration, grouped, wanted, whole, ofDistinct);
}

class CountedRollup implements GroupSource {
  readonly countedAlong = [];
  readonly #reads: Reads;
  readonly #declaration: FilterDeclaration;
  readonly #grouped: readonly Grouped[];
  readonly #wanted: Wanted;
  readonly #whole: Answering;
  readonly #distinct: ReadonlyMap<string, Answering>;

  constructor(
    reads: Reads,
    declaration: FilterDeclaration,
    grouped: readonly Grouped[],
    wanted: Wanted,
    whole: Answering,
    distinct: ReadonlyMap<string, Answering>,
  ) {
    this.#reads = reads;
    this.#declaration = declaration;
    this.#grouped = grouped;
    this.#wanted = wanted;
    this.#whole = whole;
    this.#distinct = distinct;
  }

  counted(unit?: string): Sql {
    const { rollup } = this.#whole;
    const column = (property: string) => this.#reads.column('one', rollup.entity, property);
    const statistics = statisticColumns(
      this.#declaration,
      this.#wanted.paths,
      (_, name) => {
        const { sum, known } = sumOf(this.#declaration, rollup, name);
        return sql`case when sum(${column(known)}) > 0 then sum(${column(sum)}) end`;
      },
      column,
    );
    const overlapping = this.#grouped.some(key => isManifold(this.#declaration, key))
      ? sql`coalesce(bool_or(${column(rollup.shared)} > 0), false)`
      : sql`false`;
    return sql`select ${keysOf(this.#grouped, 'one')} coalesce(sum(${column(rollup.count)}), 0)::int as count,
        ${overlapping} as overlapping ${preceded(statistics)}
        ${unit === undefined ? sql`` : sql`, min(${column(unit)}) as unit`}
      from (${this.#rows(this.#whole)}) one ${byKeysOf(this.#grouped, 'one')}`;
  }

  distinctCount({ name }: GroupKey): Sql {
    const answering = this.#distinct.get(name);
    if (!answering) throw new Error(`No rollup of ${this.#declaration.typeName} tells "${name}" apart.`);
    const value = this.#reads.column('one', answering.rollup.entity, name);
    return sql`select ${keysOf(this.#grouped, 'one')} count(distinct ${value})::int as distinct_count
      from (${this.#rows(answering)}) one ${byKeysOf(this.#grouped, 'one')}`;
  }

  /** The rows of a rollup that are asked for, with the columns of the keys. */
  #rows({ rollup: { entity, only }, condition }: Answering): Sql {
    const keys = this.#grouped.map(
      ({ name, column }) => sql`${this.#reads.column('t', entity, name)} as ${sql.ref(column)}`,
    );
    // Not bound: a kept plan has to know which of the rollups, whose numbers of rows are far apart.
    return sql`select t.* ${preceded(keys)} from ${this.#reads.table(entity)} t
      where ${this.#reads.column('t', entity, only.property)} = ${sql.lit(only.code)} and ${condition}`;
  }
}

function sumOf({ typeName, measures }: FilterDeclaration, { sums }: Rollup, name: string) {
  const sum = sums[name];
  if (!sum || measures[name]?.statistics.some(statistic => statistic !== 'sum'))
    throw new Error(`A rollup of ${typeName} has to have every statistic, of "${name}" too.`);
  return sum;
}
