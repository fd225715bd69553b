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
 * Starts a server, tells where it is, and stops everything it started on Ctrl-C, when its database is lost and on
 * an error that nothing has caught. What keeps it from starting and can be put right ends the process with a
 * sentence. A second Ctrl-C ends it at once, whatever it is at.
 */
export async function runUntilStopped(start: (log: Log) => Promise<App>): Promise<void> {
  let ready = false;
  let stopping = false;
  const stop = async (exitCode: number): Promise<void> => {
    stopping = true;
    const app = await started;
    await app.close();
    process.exit(exitCode);
  };
  const giveUp = (reason: string): void => {
    console.error(reason);
    if (!stopping) stop(1).catch(() => process.exit(1));
    else if (!ready) process.exit(1);
  };
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      giveUp(`Something unforeseen happened, and the server stops: ${describe(error)}`);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Other signals come twice when a terminal closes: to each of its processes, and passed on by `npm start`.
      if (stopping && signal === 'SIGINT') process.exit(1);
      if (stopping) return;
      // A start is waited for, so that a database that is just starting is stopped too.
      if (!ready) console.log('Stopping once the start is done; again to force.');
      stop(0).catch(error => {
        console.error(describe(error));
        process.exit(1);
      });
    });
  }
  const started = startOrExit(start);
  const app = await started;
  ready = true;
  void app.lost.then(giveUp);
  if (!stopping) console.log(welcome(app));
}

async function startOrExit(start: (log: Log) => Promise<App>): Promise<App> {
  try {
    return await start(line => console.log(line));
  } catch (error) {
    console.error(
      error instanceof StartupError || error instanceof RecordError ? error.message : describe(error),
    );
    process.exit(1);
  }
}

// The stack alone: an error also carries what it was about, such as a URL with its password.
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function welcome({ url, database }: App): string {
  return [
    '',
    `Dashboards           ${url}`,
    `Questions as tables  ${url}/data`,
    `Ask in the browser   ${url}/graphiql`,
    `GraphQL API          ${url}/graphql`,
    `Health and version   ${url}/health/ready  ${url}/version`,
    `Data                 ${database}`,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}
