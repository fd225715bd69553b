import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, NameTable } from '../filter/declaration.js';
import { fieldValue, isList } from '../filter/field-value.js';
import { related, walk, type Step } from '../filter/related.js';
import type { Reads } from '../reads.js';

type Sql = RawBuilder<unknown>;

/**
 * The joins from a record to what paths lead to. Paths that begin alike share their joins: grouped by area and by
 * region, a record is in the groups of its areas, each with its own region.
 */
export class JoinedPaths {
  readonly #reads: Reads;
  readonly #start: FilterDeclaration;
  readonly #alias: string;
  readonly #nameTable: NameTable;
  readonly #joined = new Map<string, string>();
  readonly #values = new Map<string, Sql>();
  readonly #joins: Sql[] = [];

  constructor(reads: Reads, start: FilterDeclaration, alias: string, nameTable: NameTable) {
    this.#reads = reads;
    this.#start = start;
    this.#alias = alias;
    this.#nameTable = nameTable;
  }

  /** The value at the end of a path: of a list each of its values, of a record its internal key. */
  value(path: string): Sql {
    const known = this.#values.get(path);
    if (known) return known;
    const { steps, end, field } = walk(this.#start, path);
    const last = steps.at(-1);
    // What points at the record is its internal key, so the record itself need not be joined.
    const pointing = field === undefined && last?.relation.join.kind === 'reference' ? last : undefined;
    let [alias, walked] = [this.#alias, ''];
    for (const { name, owner, relation } of pointing ? steps.slice(0, -1) : steps) {
      walked += `.${name}`;
      alias = this.#joined.get(walked) ?? this.#join(walked, owner, relation, alias);
    }
    const value = this.#valueAt(alias, end, field, pointing);
    this.#values.set(path, value);
    return value;
  }

  #valueAt(
    alias: string,
    end: FilterDeclaration,
    field: string | undefined,
    pointing: Step | undefined,
  ): Sql {
    if (field !== undefined) return this.#fieldValue(end, field, alias);
    if (pointing?.relation.join.kind !== 'reference') return sql`${sql.ref(`${alias}.pk`)}`;
    return this.#reads.column(alias, pointing.owner.entity, pointing.relation.join.property);
  }

  /** What stands after the table of the record, once the values have been asked for. */
  get joins(): Sql {
    return sql.join(this.#joins, sql` `);
  }

  #join(
    walked: string,
    owner: FilterDeclaration,
    relation: Parameters<typeof related>[2],
    alias: string,
  ): string {
    const target = this.#nameTable();
    const { from, on } = related(this.#reads, owner, relation, alias, target, this.#nameTable);
    this.#joins.push(sql`left join ${from} on ${on}`);
    this.#joined.set(walked, target);
    return target;
  }

  #fieldValue(declaration: FilterDeclaration, name: string, alias: string): Sql {
    const value = fieldValue(this.#reads, declaration, name, alias, this.#nameTable);
    const field = declaration.fields[name];
    if (!field || !isList(field)) return value;
    const table = this.#nameTable();
    this.#joins.push(sql`left join lateral unnest(${value}) ${sql.ref(table)}(one) on true`);
    return sql`${sql.ref(`${table}.one`)}`;
  }
}
