import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { domains } from './domains.js';
import { openAnswers } from './answers/open-answers.js';
import { codeHash } from './code-hash.js';
import { projectFolder, type Config } from './config.js';
import { makeContext } from './context.js';
import { openDatabase } from './database/open-database.js';
import { readinessOf } from './database/readiness.js';
import { ensureRecord, recordRevision } from './database/record.js';
import { createApollo } from './graphql/apollo.js';
import { buildGraph } from './graphql/build-schema.js';
import { RegisteredDocuments } from './graphql/registered-documents.js';
import { schemaHash } from './graphql/schema-hash.js';
import { adHocCheck } from './http/ad-hoc-check.js';
import { AnswerTags } from './http/answer-tags.js';
import { openDashboards, withoutDashboards } from './http/dashboards/dashboards.route.js';
import { recordNames } from './http/dashboards/record-name.js';
import { dataRoute } from './http/data/data.route.js';
import { assetsFolder } from './http/data/pages/assets.js';
import { graphiqlRoute } from './http/graphiql/graphiql.route.js';
import { graphqlRoute } from './http/graphql.route.js';
import { healthRoutes } from './http/health.routes.js';
import { iconRoute } from './http/icon.route.js';
import { Listener } from './http/listener.js';
import { metricsRoute } from './http/metrics.route.js';
import { questionsRoute } from './http/questions.route.js';
import { SentRequests } from './http/sent-request.js';
import { site } from './http/site.js';
import { lastChange } from './last-change.js';
import { Metrics } from './metrics.js';
import { DeclineLog } from './reading/decline-log.js';
import { Planner } from './reading/planner.js';
import { answerableDocuments } from './questions/answerable-documents.js';
import { readPageDocuments } from './questions/read-page-documents.js';
import { readQuestions } from './questions/read-questions.js';
import { readContracts } from './tables/contract/read-contracts.js';
import { Tables } from './tables/tables.js';

export interface App {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** What serves the data, for people. */
  readonly database: string;
  /** Comes with a sentence when the app can never answer again and is to be closed. */
  readonly lost: Promise<string>;
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
  const listener = await Listener.open(config);
  try {
    return await serve(listener, config, log, buildSchema);
  } catch (error) {
    await listener.stop();
    throw error;
  }
}

async function serve(
  listener: Listener,
  config: Config,
  log: (line: string) => void,
  buildSchema: () => Promise<GraphQLSchema>,
): Promise<App> {
  const opening = openDatabase(config, log, (orm, embedded) =>
    ensureRecord(orm, { folder: config.recordFolder, embedded, log }),
  );
  // The database takes its time to start, in which the schema is built.
  const [graph, opened] = await Promise.allSettled([prepareGraph(config, buildSchema), opening]);
  if (opened.status === 'rejected') throw opened.reason;
  const database = opened.value;
  try {
    if (graph.status === 'rejected') throw graph.reason;
    const { schema, hash, questions, pageDocuments, hasPages, contracts, edition, built } = graph.value;
    const { orm } = database;
    const documents = new RegisteredDocuments(questions, pageDocuments);
    const isRegistered = (text: string) => documents.has(text);
    const { limits, rights } = config;
    const metrics = new Metrics();
    const planner = config.compiledReads ? new Planner({ maxPageSize: limits.pageSize }) : undefined;
    const declines = new DeclineLog(log, text => documents.find(text));
    const apollo = createApollo(schema, { limits, isRegistered, planner, declines, metrics, log });
    await apollo.start();
    const isReady = readinessOf(orm);
    const { answers, compressed, latestRevision, close } = openAnswers({
      config,
      orm,
      schema,
      registered: [...questions, ...pageDocuments],
      planner,
      edition,
      metrics,
      log,
    });

    const tables = new Tables({
      schema,
      contracts,
      em: orm.em.fork(),
      compiledReads: config.compiledReads,
      connections: config.connections,
      onDeclined: ({ name }, declined) => {
        metrics.countDecline(declined.kind);
        declines.addFor(`The table of ${name?.value ?? 'a question'}`, declined);
      },
    });

    const dashboards = hasPages
      ? openDashboards(config.dashboardsFolder, recordNames(orm.em.fork()))
      : withoutDashboards;
    const routes = [
      dashboards.route,
      graphqlRoute({
        apollo,
        answers,
        compressed,
        documents,
        requests: new SentRequests(documents, limits),
        rights,
        checkAdHoc: adHocCheck({ rights, isRegistered, maxTokens: limits.tokens }),
        metrics,
        tags: new AnswerTags(edition),
        latestRevision,
        makeContext: terms => makeContext(orm.em.fork(), { ...terms, maxPageSize: limits.pageSize }),
      }),
      questionsRoute(questions),
      dataRoute({ tables, limits, origin: { edition, builtAt: built } }),
      graphiqlRoute({ folder: config.graphiqlFolder }),
      iconRoute,
      metricsRoute(metrics),
      ...healthRoutes({
        unready: async () => ((await isReady()) ? null : 'The database does not answer.'),
        version: async () => ({
          schema: hash,
          record: await recordRevision(orm),
          node: process.version,
        }),
      }),
    ];
    listener.serve(site(routes, { log, timeout: config.requestTimeout, nothingAt: dashboards.nothingAt }));

    return {
      url: urlOf(listener, config.host),
      database: database.description,
      lost: database.lost,
      close: async () => {
        await listener.stop();
        await apollo.stop();
        await close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function prepareGraph(config: Config, buildSchema: () => Promise<GraphQLSchema>) {
  const [schema, allQuestions, allPages, code, built] = await Promise.all([
    buildSchema(),
    readQuestions(config.questionsFolder),
    readPageDocuments(config.pageDocumentsFolder),
    codeHash(),
    lastChange([
      path.join(projectFolder, 'dist/server/app.js'),
      path.join(projectFolder, 'package-lock.json'),
      config.questionsFolder,
      assetsFolder,
    ]),
  ]);
  const questions = answerableDocuments(allQuestions, schema);
  const pageDocuments = answerableDocuments(allPages, schema);
  // The pages are of the whole graph: a subgraph could answer few of them.
  const hasPages = pageDocuments.length === allPages.length;
  const hash = schemaHash(schema);
  // What answers come from besides the data.
  const edition = JSON.stringify([code, hash, config.limits]);
  const contracts = await readContracts(schema, questions);
  return { schema, hash, questions, pageDocuments, hasPages, contracts, edition, built };
}

function urlOf({ port }: Listener, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
