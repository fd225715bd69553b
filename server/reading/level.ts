import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../../schema/shared/reads.js';
import type { RowInSql } from '../../schema/shared/readable.js';
import type { Made, Table } from './types.js';

type Sql = RawBuilder<unknown>;

/** Rows that are printed: a CTE, and what stands beside it there, which is the texts of what belongs to each row. */
export interface Printed {
  readonly name: string;
  readonly joins: Sql[];
}

/** The rows of one type at one place of the operation: a CTE that holds just the values that are asked of it. */
export class Level implements Printed {
  readonly #reads: Reads;
  /** A row has at least its internal key. */
  readonly #values = new Map<string, Sql>([['pk', sql`t.pk`]]);
  readonly #rows: Table | Made;
  readonly name: string;
  readonly joins: Sql[] = [];

  constructor(reads: Reads, name: string, rows: Table | Made) {
    this.#reads = reads;
    this.name = name;
    this.#rows = rows;
  }

  get typeName(): string {
    return this.#rows.typeName;
  }

  /** What the rows are taken from. */
  get source(): Sql {
    return 'cte' in this.#rows ? sql.ref(this.#rows.cte) : this.#reads.table(this.#rows.entity);
  }

  /** A row of the source, by the alias that it has there. While the CTE is made, that is `t`. */
  rowAt(alias: string): RowInSql {
    return { alias, typeName: this.typeName, key: this.#columnAt(alias, this.#rows.key) };
  }

  get row(): RowInSql {
    return this.rowAt('t');
  }

  /** What a row has under the name of a field. */
  propertyOf(field: string): ReturnType<Reads['propertyOf']> {
    return 'cte' in this.#rows ? undefined : this.#reads.propertyOf(this.#rows.entity, field);
  }

  get pk(): Sql {
    return sql.ref(`${this.name}.pk`);
  }

  column(property: string): Sql {
    return this.value(`c_${property}`, this.#columnAt('t', property));
  }

  /** A value made with the CTE, as it is called afterwards. */
  value(name: string, made: Sql): Sql {
    if (!this.#values.has(name)) this.#values.set(name, made);
    return sql.ref(`${this.name}.${name}`);
  }

  #columnAt(alias: string, property: string): Sql {
    return 'cte' in this.#rows
      ? sql.ref(`${alias}.${property}`)
      : this.#reads.column(alias, this.#rows.entity, property);
  }

  /** The values for the select that makes the CTE. */
  get selected(): Sql {
    return sql.join([...this.#values].map(([name, made]) => sql`${made} as ${sql.ref(name)}`));
  }
}

/** What stands after the CTE of some rows where they are printed. */
export const joinsOf = ({ joins }: Printed): Sql => sql.join(joins, sql` `);
