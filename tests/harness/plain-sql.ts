import pg from 'pg';
import { recordDatabase } from './test-database.js';

export interface PlainSql {
  /** What the database itself says, so that an answer is compared with something that did not make it. */
  rows<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** A connection to a database, that of the published record unless one is given. */
export async function plainSql(databaseUrl?: string): Promise<PlainSql> {
  const client = new pg.Client({ connectionString: databaseUrl ?? (await recordDatabase()) });
  await client.connect();
  return {
    rows: async (text, values) => (await client.query(text, values)).rows,
    close: () => client.end(),
  };
}
