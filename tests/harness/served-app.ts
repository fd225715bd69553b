import path from 'node:path';
import { createApp, type App } from '../../server/app.js';
import { projectFolder, type Config } from '../../server/config.js';
import { recordDatabase } from './test-database.js';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

export interface ServedApp extends App {
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The whole server on a free port, over the published record unless a database is given. */
export async function serveApp(databaseUrl?: string): Promise<ServedApp> {
  const log: string[] = [];
  const app = await createApp(testConfig(databaseUrl ?? (await recordDatabase())), line => log.push(line));
  return {
    ...app,
    log,
    ask: async (query, variables) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}

function testConfig(databaseUrl: string): Config {
  return {
    host: '127.0.0.1',
    port: 0,
    databaseUrl,
    dataFolder: path.join(projectFolder, '.data/unused'),
    recordFolder: path.join(projectFolder, 'seeds/record'),
    graphiqlFolder: path.join(projectFolder, 'dist/graphiql'),
  };
}
