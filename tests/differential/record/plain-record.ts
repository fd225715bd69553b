import pg from 'pg';
import { modelOf, relationOf } from '../model/model.js';
import type { Relation, Row } from '../model/type-model.js';

const DATE = 1082;

/** The record in memory: every table as it is, and how its rows hang together. */
export class PlainRecord {
  readonly #tables: ReadonlyMap<string, readonly Row[]>;
  readonly #indexes = new Map<string, ReadonlyMap<unknown, readonly Row[]>>();

  private constructor(tables: ReadonlyMap<string, readonly Row[]>) {
    this.#tables = tables;
  }

  static async read(url: string): Promise<PlainRecord> {
    // A date as a Date would be a moment in some time zone.
    const types = {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === DATE ? (text: string) => text : pg.types.getTypeParser(oid, format),
    };
    const client = new pg.Client({ connectionString: url, types: types as pg.CustomTypesConfig });
    await client.connect();
    try {
      const tables = new Map<string, readonly Row[]>();
      const { rows: names } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'pk'`,
      );
      for (const { name } of names)
        tables.set(name, (await client.query<Row>(`select * from "${name}"`)).rows);
      return new PlainRecord(tables);
    } finally {
      await client.end();
    }
  }

  table(name: string): readonly Row[] {
    const rows = this.#tables.get(name);
    if (!rows) throw new Error(`The database has no table ${name}.`);
    return rows;
  }

  rowsOf(type: string): readonly Row[] {
    return this.table(modelOf(type).table);
  }

  /** The rows of a table with a value in a column. */
  where(table: string, column: string, value: unknown): readonly Row[] {
    const name = `${table}.${column}`;
    const index = this.#indexes.get(name) ?? Map.groupBy(this.table(table), row => row[column]);
    this.#indexes.set(name, index);
    return index.get(value) ?? [];
  }

  one(table: string, pk: unknown): Row {
    const [row] = this.where(table, 'pk', pk);
    if (!row) throw new Error(`${table} has no row ${String(pk)}.`);
    return row;
  }

  /** The records that a relation leads to, each once, in no order. */
  related(type: string, row: Row, relation: Relation): readonly Row[] {
    const { table } = relation.kind === 'chain' ? modelOf(type) : modelOf(relation.type);
    switch (relation.kind) {
      case 'toOne': {
        const pk = row[relation.column];
        return pk === null ? [] : [this.one(table, pk)];
      }
      case 'inverse':
        return this.where(table, relation.column, row.pk);
      case 'linked': {
        const { only } = relation;
        const links = this.where(relation.table, relation.own, row.pk).filter(
          link =>
            link[relation.other] !== null && (!only || only.codes.includes(link[only.column] as string)),
        );
        return once(links.map(link => this.one(table, link[relation.other])));
      }
      case 'chain': {
        let [at, rows]: [string, readonly Row[]] = [type, [row]];
        for (const name of relation.path.split('.')) {
          const step = relationOf(at, name);
          if (!step) throw new Error(`${at} has no relation ${name}.`);
          rows = once(rows.flatMap(one => this.related(at, one, step)));
          at = step.type;
        }
        return rows;
      }
    }
  }
}

const once = (rows: readonly Row[]): Row[] => [...new Set(rows)];
