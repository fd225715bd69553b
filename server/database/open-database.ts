import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.js';
import { migrate } from './migrate.js';
import { openOrm, type Orm } from './orm.js';
import { reachServer } from './reach-server.js';
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
  const { url, description, embedded, lost, stop } = await reachServer(config, log);
  try {
    const orm = await openServer(url, description, config, one => prepare(one, embedded));
    return {
      orm,
      description,
      embedded,
      lost,
      close: async () => {
        await closeOrm(orm);
        await stop();
      },
    };
  } catch (error) {
    await stop();
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
