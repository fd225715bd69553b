import pg from 'pg';
import { StartupError } from '../../startup-error.js';

/** The cluster's only role when it is new. */
export const superuser = 'postgres';

const maintenanceDatabase = 'postgres';
const notYet = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P03']);

/** Where a running server listens on 127.0.0.1, and what opens it. */
export interface ServerAddress {
  readonly port: number;
  readonly password: string;
}

export function databaseUrl({ port, password }: ServerAddress, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${String(port)}/${encodeURIComponent(database)}`;
}

/**
 * Whether the server takes connections now; false while it starts, recovers or shuts down.
 *
 * @throws StartupError when it answers but does not let us in.
 */
export async function takesConnections(address: ServerAddress): Promise<boolean> {
  try {
    await withConnection(address, client => client.query('select 1'));
    return true;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    // pg gives no code when the server hangs up during the greeting, as it does while it shuts down.
    if (notYet.has(code) || /terminated unexpectedly|timeout/i.test(message)) return false;
    throw new StartupError(
      `The embedded PostgreSQL on 127.0.0.1:${String(address.port)} runs but refuses this server's connection (${message}).`,
      { cause: error },
    );
  }
}

/** Creates the database unless it is there. */
export async function ensureDatabase(address: ServerAddress, database: string): Promise<void> {
  await withConnection(address, async client => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}

async function withConnection<T>(
  { port, password }: ServerAddress,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: superuser,
    password,
    database: maintenanceDatabase,
    // Otherwise PGSSLMODE, set for another server, would be obeyed.
    ssl: false,
    connectionTimeoutMillis: 5000,
  });
  // A connection that breaks also rejects what is being awaited; unheard, the event would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
