import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.js';
import { placeOfDatabase } from './database-url.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';
import { openOrm, type Orm } from './orm.js';
import { toStartupError } from './startup-failures.js';

export interface Database {
  readonly orm: Orm;
  /** What serves the data, for people. */
  readonly description: string;
  /** Whether it is the embedded one, whose content is this code's alone. */
  readonly embedded: boolean;
  /** Comes with a sentence when the server of the data has ended and will not come back by itself. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** Makes a migrated database ready, without a limit to what a statement may take. */
export type Preparation = (orm: Orm, embedded: boolean) => Promise<void>;

const LOCK_TIMEOUT = 60_000;
const CLOSE_TIMEOUT = 5_000;

/**
 * The migrated database of a configuration: the embedded one unless a URL is given.
 *
 * @throws StartupError when it cannot be reached, refuses the credentials or is newer than this code
 */
export async function openDatabase(
  config: Config,
  log: (line: string) => void,
  prepare: Preparation,
): Promise<Database> {
  const { databaseUrl, dataFolder } = config;
  if (databaseUrl) {
    const description = placeOfDatabase(databaseUrl);
    const orm = await openServer(databaseUrl, description, config, one => prepare(one, false));
    const never = new Promise<string>(() => undefined);
    return { orm, description, embedded: false, lost: never, close: () => closeOrm(orm) };
  }

  const postgres = await startEmbeddedPostgres({ dataFolder, database: 'graph', log });
  try {
    const description = `embedded PostgreSQL in ${dataFolder}`;
    const orm = await openServer(postgres.url, description, config, one => prepare(one, true));
    return {
      orm,
      description,
      embedded: true,
      lost: postgres.ended.then(
        () =>
          `The PostgreSQL on ${dataFolder} has ended, so nothing can be answered any more: start again, which recovers the data. Its log is in that folder.`,
      ),
      close: async () => {
        await closeOrm(orm);
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function openServer(
  url: string,
  description: string,
  { requestTimeout, connections }: Config,
  prepare: (orm: Orm) => Promise<void>,
): Promise<Orm> {
  const preparing = await openOrm(url, { lock: LOCK_TIMEOUT });
  try {
    await migrate(preparing, url);
    await prepare(preparing);
  } catch (error) {
    throw toStartupError(error, description);
  } finally {
    await closeOrm(preparing);
  }
  const serving = await openOrm(url, { statement: requestTimeout }, connections);
  await serving.connect();
  return serving;
}

/** A pool waits for every connection that is in use, which on a database that does not answer is for ever. */
async function closeOrm(orm: Orm): Promise<void> {
  await Promise.race([orm.close(), delay(CLOSE_TIMEOUT, undefined, { ref: false })]);
}
