import type { GraphQLSchema } from 'graphql';
import type { App } from '../../server/app.js';
import { readConfig, type Config, type Limits } from '../../server/config.js';
import { server } from './server.js';
import { recordDatabase } from './test-database.js';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

export interface ServedApp extends App {
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** What a test changes of the configuration; limits that it does not name stay as they are. */
type Changes = Partial<Omit<Config, 'limits'>> & { readonly limits?: Partial<Limits> };

/** The whole server on a free port, over the published record unless a database is given. */
export async function serveApp(
  databaseUrl?: string,
  { limits, ...changes }: Changes = {},
  buildSchema?: () => Promise<GraphQLSchema>,
): Promise<ServedApp> {
  const log: string[] = [];
  const unchanged = testConfig(databaseUrl ?? (await recordDatabase()));
  const config = { ...unchanged, ...changes, limits: { ...unchanged.limits, ...limits } };
  const app = await server.createApp(config, line => log.push(line), buildSchema);
  return {
    ...app,
    log,
    ask: async (query, variables) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        // To compress an answer and take it apart again would only cost time here.
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
  };
}

function testConfig(databaseUrl: string): Config {
  return readConfig({ PORT: '0', DATABASE_URL: databaseUrl, DATA_FOLDER: '.data/unused' });
}
