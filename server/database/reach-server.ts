import { RECORD_DATABASE, type Config } from '../config.js';
import { placeOfDatabase } from './database-url.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';

/** A PostgreSQL that runs, and one database of it. */
export interface ReachedServer {
  /** With the password: not for a log. */
  readonly url: string;
  /** What serves the data, for people. */
  readonly description: string;
  /** Whether it is the embedded one, whose content is this code's alone. */
  readonly embedded: boolean;
  /** Comes with a sentence when the server of the data has ended and will not come back by itself. */
  readonly lost: Promise<string>;
  /** Ends what was started for it. */
  stop(): Promise<void>;
}

type Place = Pick<Config, 'databaseUrl' | 'dataFolder' | 'databaseName'>;

/**
 * The PostgreSQL of a configuration: the embedded one unless a URL is given.
 *
 * @throws StartupError when the embedded one cannot be started
 */
export async function reachServer(
  { databaseUrl, dataFolder, databaseName }: Place,
  log: (line: string) => void,
): Promise<ReachedServer> {
  if (databaseUrl) {
    return {
      url: databaseUrl,
      description: placeOfDatabase(databaseUrl),
      embedded: false,
      lost: new Promise<string>(() => undefined),
      stop: () => Promise.resolve(),
    };
  }
  const postgres = await startEmbeddedPostgres({ dataFolder, database: databaseName, log });
  return {
    url: postgres.url,
    description: `embedded PostgreSQL in ${dataFolder}${databaseName === RECORD_DATABASE ? '' : `, database ${databaseName}`}`,
    embedded: true,
    lost: postgres.ended.then(
      () =>
        `The PostgreSQL on ${dataFolder} has ended, so nothing can be answered any more: start again, which recovers the data. Its log is in that folder.`,
    ),
    stop: () => postgres.stop(),
  };
}
