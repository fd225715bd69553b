import type { Config } from '../config.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';
import { openOrm, type Orm } from './orm.js';
import { toStartupError } from './startup-failures.js';

export interface Database {
  readonly orm: Orm;
  /** What serves the data, for people. */
  readonly description: string;
  close(): Promise<void>;
}

/**
 * The migrated database of a configuration: the embedded one unless a URL is given.
 *
 * @throws StartupError when it cannot be reached, refuses the credentials or is newer than this code
 */
export async function openDatabase(config: Config, log: (line: string) => void): Promise<Database> {
  if (config.databaseUrl) return openServer(config.databaseUrl, describe(config.databaseUrl));

  const postgres = await startEmbeddedPostgres({ dataFolder: config.dataFolder, database: 'graph', log });
  try {
    const database = await openServer(postgres.url, `embedded PostgreSQL in ${config.dataFolder}`);
    return {
      ...database,
      close: async () => {
        await database.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function openServer(url: string, description: string): Promise<Database> {
  const orm = await openOrm(url);
  try {
    await migrate(orm, url);
    return { orm, description, close: () => orm.close() };
  } catch (error) {
    await orm.close();
    throw toStartupError(error, description);
  }
}

/** The URL without its password. */
function describe(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `PostgreSQL at ${hostname}:${port || '5432'}${pathname}`;
}
