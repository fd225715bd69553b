import { sql, type RawBuilder } from 'kysely';
import { onlyOperator } from '../filter/conditions.js';
import type {
  FilterDeclaration,
  FilterField,
  FilterRelation,
  FilterValue,
  NameTable,
  Rollup,
} from '../filter/declaration.js';
import { isList } from '../filter/field-value.js';
import { all, any, fieldCondition, Where } from '../filter/where.js';
import type { Reads } from '../reads.js';
import { groupKeys, isManifold, type GroupKey } from './group-key.js';

type Sql = RawBuilder<unknown>;

/**
 * What a filter of records asks of the rows `t` of a rollup, undefined when they cannot tell. A null in the filter is
 * left to the records too, whose statement refuses it.
 *
 * @param severalOf keys of which a record has several, each in a row of its own: the filter has to name the one
 */
export function rollupCondition(
  reads: Reads,
  declaration: FilterDeclaration,
  rollup: Rollup,
  severalOf: readonly GroupKey[],
  filter: FilterValue,
  nameTable: NameTable,
): Sql | undefined {
  const asked = new RollupCondition(reads, declaration, rollup, severalOf, nameTable);
  const condition = asked.condition(declaration, '', filter, true);
  return asked.namesTheOne ? condition : undefined;
}

class RollupCondition {
  readonly #reads: Reads;
  readonly #rollup: Rollup;
  readonly #nameTable: NameTable;
  /** The property of the rollup that holds what a path leads to, where a record has at most one. */
  readonly #held: ReadonlyMap<string, string>;
  readonly #severalOf: readonly GroupKey[];
  readonly #names = new Set<GroupKey>();

  constructor(
    reads: Reads,
    declaration: FilterDeclaration,
    rollup: Rollup,
    severalOf: readonly GroupKey[],
    nameTable: NameTable,
  ) {
    this.#reads = reads;
    this.#rollup = rollup;
    this.#nameTable = nameTable;
    this.#severalOf = severalOf;
    this.#held = new Map(
      groupKeys(declaration)
        .filter(key => rollup.keys.includes(key.name) && !isManifold(declaration, key))
        .map(({ path, name }) => [path, name]),
    );
  }

  /** Whether each record that is asked for is in one row. */
  get namesTheOne(): boolean {
    return this.#names.size === this.#severalOf.length;
  }

  /**
   * @param path from the record to what the filter is of, with a dot at its end
   * @param certain whether what is asked for has to meet this
   */
  condition(owner: FilterDeclaration, path: string, filter: FilterValue, certain: boolean): Sql | undefined {
    const conditions = Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => this.#entry(owner, path, name, value, certain));
    return known(conditions, all);
  }

  #entry(
    owner: FilterDeclaration,
    path: string,
    name: string,
    value: unknown,
    certain: boolean,
  ): Sql | undefined {
    if (value === null) return undefined;
    const parts = (certainly: boolean) =>
      (value as FilterValue[]).map(part => this.condition(owner, path, part, certainly));
    if (name === 'and') return known(parts(certain), all);
    if (name === 'or') return known(parts(false), any);
    if (name === 'not') {
      const not = this.condition(owner, path, value as FilterValue, false);
      return not && sql`${not} is not true`;
    }

    const operators = value as FilterValue;
    const property = this.#held.get(path + name);
    const relation = owner.relations[name];
    if (relation) {
      if (property !== undefined) return this.#ofRecord(relation, property, operators);
      if (relation.join.kind === 'reference') {
        // What is said of a record that is not there is not met.
        const always = this.#reads.propertyOf(owner.entity, relation.join.property)?.nullable === false;
        const inside = always
          ? this.condition(relation.target(), `${path}${name}.`, operators, certain)
          : undefined;
        return inside && sql`${inside} is true`;
      }
      return certain ? this.#ofOne(path + name, relation, operators) : undefined;
    }
    const field = owner.fields[name];
    if (!field) return undefined;
    if (property !== undefined) return fieldCondition(field, this.#column(property), name, operators);
    const has = onlyOperator(operators);
    if (!certain || !isList(field) || has?.name !== 'has' || has.value === null) return undefined;
    return this.#isOne(path + name, { ...field, kind: 'code' }, has.value);
  }

  /** The record that a row stands for meets the filter. */
  #ofRecord(relation: FilterRelation, property: string, filter: FilterValue): Sql {
    const target = relation.target();
    const alias = this.#nameTable();
    const condition = new Where(this.#reads, this.#nameTable).condition(target, filter, alias);
    return sql`exists (select 1 from ${this.#reads.table(target.entity)} ${sql.ref(alias)}
      where ${sql.ref(`${alias}.pk`)} = ${this.#column(property)} and ${condition})`;
  }

  /** One of several records is that of a natural key, or has a value by which the rollup tells them apart. */
  #ofOne(path: string, relation: FilterRelation, operators: FilterValue): Sql | undefined {
    const { entity, key, fields } = relation.target();
    const some = onlyOperator(operators);
    const asked = some?.name === 'some' ? onlyOperator(some.value) : undefined;
    const field = fields[asked?.name ?? ''];
    const eq = onlyOperator(asked?.value);
    if (!asked || !field || eq?.name !== 'eq' || eq.value === null) return undefined;
    if (asked.name !== key) return this.#isOne(`${path}.${asked.name}`, field, eq.value);
    const alias = this.#nameTable();
    const isIt = fieldCondition(field, this.#reads.column(alias, entity, key), key, { eq: eq.value });
    return this.#named(
      path,
      column => sql`${column} = (
      select ${sql.ref(`${alias}.pk`)} from ${this.#reads.table(entity)} ${sql.ref(alias)} where ${isIt})`,
    );
  }

  #isOne(path: string, field: FilterField, value: unknown): Sql | undefined {
    return this.#named(path, column => fieldCondition(field, column, path, { eq: value }));
  }

  /** The condition that names one of several; of two such, a record may meet both and no row of the rollup does. */
  #named(path: string, condition: (column: Sql) => Sql): Sql | undefined {
    const key = this.#severalOf.find(one => one.path === path);
    if (!key || this.#names.has(key)) return undefined;
    this.#names.add(key);
    return condition(this.#column(key.name));
  }

  #column(property: string): Sql {
    return this.#reads.column('t', this.#rollup.entity, property);
  }
}

/** What is made of several conditions, if all of them could be made. */
function known(
  conditions: readonly (Sql | undefined)[],
  combine: (conditions: Sql[]) => Sql,
): Sql | undefined {
  const made = conditions.filter(one => one !== undefined);
  return made.length === conditions.length ? combine(made) : undefined;
}
