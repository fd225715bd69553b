import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** The database of this Jest worker, with the published record. Tests that share it only read. */
export async function recordDatabase(): Promise<string> {
  const name = `worker_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  const known = await onServer(client =>
    client.query('select 1 from pg_database where datname = $1', [name]),
  );
  if (known.rowCount === 0)
    await onServer(client => client.query(`create database ${name} template template_record`));
  return urlOf(name);
}

/** A database for one test that writes: with the published record, or empty. */
export async function ownDatabase(content: 'record' | 'empty'): Promise<TestDatabase> {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  const template = content === 'record' ? 'template_record' : 'template1';
  await onServer(client => client.query(`create database ${name} template ${template}`));
  return {
    url: urlOf(name),
    drop: async () => {
      await onServer(client => client.query(`drop database ${name} with (force)`));
    },
  };
}

/** Does something on the maintenance database of the test server. */
export async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The URL of a database of the test server. */
export function urlOf(database: string): string {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
}
