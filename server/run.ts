import { RecordError } from '../seeds/loading/load-record.js';
import { createApp, type App } from './app.js';
import { readConfig } from './config.js';
import { StartupError } from './startup-error.js';

export type Log = (line: string) => void;

/** Serves the whole graph, for a person at a terminal. */
export function runGraph(): Promise<void> {
  return runUntilStopped(log => createApp(readConfig(), log));
}

/**
 * Starts a server, tells where it is, and stops everything it started on Ctrl-C. What keeps it from starting and
 * can be put right ends the process with a sentence.
 */
export async function runUntilStopped(start: (log: Log) => Promise<App>): Promise<void> {
  let stopping = false;
  const stop = async (app: App) => {
    if (stopping) return;
    stopping = true;
    await app.close();
    process.exit(0);
  };
  const started = startOrExit(start);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A signal during the start waits for it, so that a database that is just starting is stopped too.
    process.on(signal, () => void started.then(stop));
  }
  const app = await started;
  if (!stopping) console.log(welcome(app));
}

async function startOrExit(start: (log: Log) => Promise<App>): Promise<App> {
  try {
    return await start(line => console.log(line));
  } catch (error) {
    if (error instanceof StartupError || error instanceof RecordError) {
      console.error(error.message);
      process.exit(1);
    }
    throw error;
  }
}

function welcome({ url, database }: App): string {
  return [
    '',
    `Ask in the browser   ${url}/graphiql`,
    `GraphQL API          ${url}/graphql`,
    `Health and version   ${url}/health/ready  ${url}/version`,
    `Data                 ${database}`,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}
