import pg from 'pg';
import { isSyntheticName } from '../../seeds/synthetic/marks.js';
import type { Config } from '../config.js';
import { reachServer, type ReachedServer } from '../database/reach-server.js';
import { toStartupError } from '../database/startup-failures.js';
import { StartupError } from '../startup-error.js';
import { databaseFor, type Wishes } from './wishes.js';

const CONNECTION_TIMEOUT = 5_000;

/**
 * The database that is to be filled, which is made where there is none. It is never the one that the configuration
 * serves the published record from.
 *
 * @throws StartupError when it cannot be reached or made, or none is named
 */
export async function targetServer(
  config: Config,
  wishes: Wishes,
  log: (line: string) => void,
): Promise<ReachedServer> {
  const { databaseUrl } = config;
  if (databaseUrl === undefined) {
    return reachServer({ ...config, databaseName: databaseFor(wishes) }, log);
  }
  const url = new URL(databaseUrl);
  if (wishes.database !== undefined) {
    await ensureDatabase(databaseUrl, wishes.database);
    url.pathname = `/${wishes.database}`;
  } else if (!isSyntheticName(decodeURIComponent(url.pathname.slice(1)))) {
    throw new StartupError(
      'DATABASE_URL names a database that is not for synthetic data: name one that is, for example --database synthetic_1, on the same server.',
    );
  }
  return reachServer({ ...config, databaseUrl: url.href }, log);
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if ((error as { code?: string }).code === '42501') {
      throw new StartupError(
        `The user of DATABASE_URL may not create databases: ask the administrator to create "${name}" with this user as its owner.`,
        { cause: error },
      );
    }
    throw toStartupError(error, 'of DATABASE_URL');
  } finally {
    await client.end().catch(() => undefined);
  }
}
