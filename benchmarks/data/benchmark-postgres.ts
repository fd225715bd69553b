import path from 'node:path';
import pg from 'pg';
import { projectFolder } from '../../server/config.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded/embedded-postgres.js';

const FOLDER = path.join(projectFolder, '.data/benchmark');
// Every contender has its pool, and all of them stay started.
const CONNECTIONS = 250;

/** The PostgreSQL of the benchmark, on a folder of its own, so that no run ever touches anybody's data. */
export async function startBenchmarkPostgres(log: (line: string) => void): Promise<EmbeddedPostgres> {
  const start = () => startEmbeddedPostgres({ dataFolder: FOLDER, database: 'postgres', log });
  const postgres = await start();
  if (!(await raiseConnections(postgres.url))) return postgres;
  await postgres.stop();
  return start();
}

/** The address of another database of the same server. */
export function addressOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @returns whether the server has to start anew for it */
function raiseConnections(url: string): Promise<boolean> {
  return withClient(url, async client => {
    const { rows } = await client.query<{ max_connections: string }>('show max_connections');
    if (Number(rows[0]?.max_connections) >= CONNECTIONS) return false;
    await client.query(`alter system set max_connections = ${CONNECTIONS}`);
    return true;
  });
}
