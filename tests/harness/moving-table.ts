import pg from 'pg';

interface Table {
  readonly name: string;
  /** The column with the natural key. */
  readonly key: string;
}

// Above every internal key that the record has, so that copies are told from what was there.
const FIRST_COPY = 1_000_000;

/** A table whose rows come and go while somebody reads the list of them. */
export class MovingTable {
  readonly #client: pg.Client;
  readonly #table: Table;
  readonly #columns: string;
  readonly #copies = new Set<string>();
  #next = FIRST_COPY;

  private constructor(client: pg.Client, table: Table, columns: readonly string[]) {
    this.#client = client;
    this.#table = table;
    this.#columns = columns.join(', ');
  }

  static async open(url: string, table: Table): Promise<MovingTable> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    // A column that PostgreSQL makes itself takes no value.
    const { rows } = await client.query<{ column: string }>(
      `select quote_ident(column_name) as column from information_schema.columns
        where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER'`,
      [table.name],
    );
    return new MovingTable(
      client,
      table,
      rows.map(({ column }) => column),
    );
  }

  /** Adds a copy of every row, so that half of the rows can go again: nothing points at a copy. */
  async copyAll(): Promise<void> {
    const { name, key } = this.#table;
    const { rows } = await this.#client.query<{ key: string }>(`select ${key} as key from ${name}`);
    await this.#copy(rows.map(row => ({ of: row.key, key: `${row.key}-copy` })));
  }

  /** Adds a row like another but for its key, which decides its place beside rows that are alike. */
  copy(of: string, key: string): Promise<void> {
    return this.#copy([{ of, key }]);
  }

  async #copy(copies: readonly { of: string; key: string }[]): Promise<void> {
    const { name, key: column } = this.#table;
    const changed = copies.map(({ of, key }) => ({ of, changes: { pk: this.#next++, [column]: key } }));
    await this.#client.query(
      `insert into ${name} (${this.#columns}) select ${this.#columns} from (
        select (jsonb_populate_record(t, copy.changes)).*
        from jsonb_to_recordset($1::jsonb) as copy (of text, changes jsonb) join ${name} t on t.${column} = copy.of
      ) changed`,
      [JSON.stringify(changed)],
    );
    for (const { key } of copies) this.#copies.add(key);
  }

  /** Whether nothing points at the row, so that it can go. */
  isCopy(key: string): boolean {
    return this.#copies.has(key);
  }

  async remove(keys: readonly string[]): Promise<void> {
    const { name, key } = this.#table;
    await this.#client.query(`delete from ${name} where ${key} = any($1)`, [keys]);
  }

  /** Leaves the table as it was. */
  async close(): Promise<void> {
    await this.#client.query(`delete from ${this.#table.name} where pk >= ${FIRST_COPY}`);
    await this.#client.end();
  }
}
