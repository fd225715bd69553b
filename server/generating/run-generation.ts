import pg from 'pg';
import { generateData } from '../../seeds/synthetic/generate.js';
import { progressOn } from '../../seeds/synthetic/progress.js';
import type { Config } from '../config.js';
import { cancelStatement } from '../database/cancel-statement.js';
import { migrate } from '../database/migrate.js';
import { openOrm } from '../database/orm.js';
import { toStartupError } from '../database/startup-failures.js';
import { targetServer } from './target-server.js';
import type { Wishes } from './wishes.js';

/**
 * Fills a database of its own with synthetic data, for a person at a terminal.
 *
 * @param signal stops it, with the database left as it was
 * @throws StartupError, GenerationError or RecordError when something that a person can put right is in its way
 */
export async function runGeneration(config: Config, wishes: Wishes, signal: AbortSignal): Promise<void> {
  const log = (line: string) => console.log(line);
  const server = await targetServer(config, wishes, log);
  try {
    await migrateTarget(server.url);
    const database = new URL(server.url).pathname.slice(1);
    const started = Date.now();
    const filled = await fill(server.url, config, wishes, signal);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    log(
      filled
        ? `Filled the database ${database} in ${seconds} s.`
        : `The database ${database} holds these data already; --replace makes them anew.`,
    );
    log(
      server.embedded
        ? `To serve it: DATABASE_NAME=${database} npm start`
        : `To serve it, name ${database} in DATABASE_URL.`,
    );
  } catch (error) {
    throw toStartupError(error, server.description);
  } finally {
    await server.stop();
  }
}

async function migrateTarget(url: string): Promise<void> {
  const orm = await openOrm(url);
  try {
    await migrate(orm, url);
  } finally {
    await orm.close();
  }
}

async function fill(url: string, config: Config, wishes: Wishes, signal: AbortSignal): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks also rejects what is being awaited; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  // An index of millions of rows takes its time, and would be waited for.
  const cancel = () => void cancelStatement(client, { connectionString: url });
  signal.addEventListener('abort', cancel);
  const progress = progressOn(process.stderr);
  try {
    return await generateData(client, { ...wishes, recordFolder: config.recordFolder, progress, signal });
  } finally {
    progress.end();
    signal.removeEventListener('abort', cancel);
    await client.end().catch(() => undefined);
  }
}
