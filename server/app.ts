import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { domains } from './domains.js';
import type { Config } from './config.js';
import { makeContext } from './context.js';
import { openDatabase, type Database } from './database/open-database.js';
import { ensureRecord, recordRevision } from './database/record.js';
import { createApollo } from './graphql/apollo.js';
import { buildGraph } from './graphql/build-schema.js';
import { schemaHash } from './graphql/schema-hash.js';
import { graphiqlRoute } from './http/graphiql/graphiql.route.js';
import { graphqlRoute } from './http/graphql.route.js';
import { healthRoutes } from './http/health.routes.js';
import { listen, shutDown } from './http/listener.js';
import { homeRoute, site } from './http/site.js';

export interface App {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** What serves the data, for people. */
  readonly database: string;
  close(): Promise<void>;
}

/**
 * The server as a value: tests, the benchmark and the entry points start it in the same way. It serves the whole
 * graph unless it is given the schema of one subgraph.
 *
 * @throws StartupError when something that a person can put right is in its way; nothing is left running then
 */
export async function createApp(
  config: Config,
  log: (line: string) => void,
  buildSchema: () => Promise<GraphQLSchema> = () => buildGraph(domains),
): Promise<App> {
  // The port comes first: when it is taken, nothing has been started yet.
  const server = createServer();
  await listen(server, config);
  try {
    return await serve(server, config, log, buildSchema);
  } catch (error) {
    await shutDown(server);
    throw error;
  }
}

async function serve(
  server: Server,
  config: Config,
  log: (line: string) => void,
  buildSchema: () => Promise<GraphQLSchema>,
): Promise<App> {
  const [schema, database] = await Promise.all([buildSchema(), openDatabase(config, log)]);
  try {
    await ensureRecord(database.orm, config.recordFolder, log);
    const apollo = createApollo(schema, log);
    await apollo.start();

    const handle = site(
      [
        homeRoute,
        graphqlRoute({ apollo, makeContext: () => makeContext(database.orm.em.fork()) }),
        graphiqlRoute({ folder: config.graphiqlFolder }),
        ...healthRoutes({
          unready: () => unready(database),
          version: async () => ({
            schema: schemaHash(schema),
            record: await recordRevision(database.orm),
            node: process.version,
          }),
        }),
      ],
      log,
    );
    server.on('request', (request, response) => void handle(request, response));

    return {
      url: urlOf(server, config.host),
      database: database.description,
      close: async () => {
        await shutDown(server);
        await apollo.stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function unready(database: Database): Promise<string | null> {
  return (await database.orm.isConnected()) ? null : 'The database does not answer.';
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
