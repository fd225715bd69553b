import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../../schema/shared/reads.js';
import type { RowInSql } from '../../schema/shared/readable.js';

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
  readonly entity: EntitySchemaWithMeta;
  readonly typeName: string;
  /** The property with the natural key. */
  readonly key: string;
  readonly name: string;
  readonly joins: Sql[] = [];

  constructor(
    reads: Reads,
    name: string,
    { entity, typeName, key }: { entity: EntitySchemaWithMeta; typeName: string; key: string },
  ) {
    this.#reads = reads;
    this.name = name;
    this.entity = entity;
    this.typeName = typeName;
    this.key = key;
  }

  /** The row while the CTE is made, when its table is `t`. */
  get row(): RowInSql {
    return { alias: 't', typeName: this.typeName, key: this.#reads.column('t', this.entity, this.key) };
  }

  get pk(): Sql {
    return sql.ref(`${this.name}.pk`);
  }

  column(property: string): Sql {
    return this.value(`c_${property}`, this.#reads.column('t', this.entity, property));
  }

  /** A value made with the CTE, as it is called afterwards. */
  value(name: string, made: Sql): Sql {
    if (!this.#values.has(name)) this.#values.set(name, made);
    return sql.ref(`${this.name}.${name}`);
  }

  /** The values for the select that makes the CTE. */
  get selected(): Sql {
    return sql.join([...this.#values].map(([name, made]) => sql`${made} as ${sql.ref(name)}`));
  }
}

/** What stands after the CTE of some rows where they are printed. */
export const joinsOf = ({ joins }: Printed): Sql => sql.join(joins, sql` `);
