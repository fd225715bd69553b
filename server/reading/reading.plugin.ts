import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import type { GraphContext } from '../context.js';
import type { Metrics } from '../metrics.js';
import { AnswerText } from './answer-text.js';
import type { DeclineLog } from './decline-log.js';
import { Declined } from './declined.js';
import type { Planner } from './planner.js';
import { readOperation, type Outcome } from './read-operation.js';
import type { ReadingPath } from './reading.js';
import { REPORT_HEADER, type ReadReport } from './read-report.js';

interface ReadingOptions {
  /** Compiles reads to SQL; without it the resolvers answer everything. */
  readonly planner: Planner | undefined;
  readonly isRegistered: (document: string) => boolean;
  readonly declines: DeclineLog;
  readonly metrics: Metrics;
}

type Resolved = Pick<
  GraphQLRequestContext<GraphContext>,
  'schema' | 'document' | 'operation' | 'request' | 'contextValue'
>;

/**
 * Answers an operation from one statement for each root field, where it can be compiled. The resolvers answer
 * whatever is declined here: what no field says how to read, and every argument that is wrong.
 */
export function readingPlugin({
  planner,
  isRegistered,
  declines,
  metrics,
}: ReadingOptions): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      // Each operation of a batch has its own.
      let path: ReadingPath = 'refused';
      let declined: Declined | undefined;
      let plan: ReadReport['plan'];
      return Promise.resolve({
        responseForOperation: async context => {
          const { source } = context;
          const { reading } = context.contextValue;
          const outcome = planner && !reading.left ? await outcomeOf(context, planner) : undefined;
          plan = outcome?.plan;
          const answer = reading.left?.declined ?? outcome?.data;
          if (!(answer instanceof AnswerText)) {
            path = 'resolvers';
            declined = answer;
            if (answer) {
              metrics.countDecline(answer.kind);
              declines.add(source, answer);
            }
            await reading.leaveToResolvers(answer?.kind !== 'argument');
            return null;
          }
          path = 'compiled';
          reading.answerWith(answer);
          // The text goes through Apollo as data, and is printed as it is.
          const data = answer as unknown as Record<string, unknown>;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { data } },
          };
        },
        willSendResponse: async ({ request, response: { body }, contextValue, source }) => {
          metrics.countOperation(path, source !== undefined && isRegistered(source));
          if (path === 'refused' || !request.http?.headers.has(REPORT_HEADER) || body.kind !== 'single')
            return;
          const { statements, rows } = contextValue.reads.read;
          const before = contextValue.reading.left?.read;
          const read: ReadReport = {
            path,
            statements: statements + (before?.statements ?? 0),
            rows: rows + (before?.rows ?? 0),
            ...(plan && { plan }),
            ...(declined !== undefined && { declined: declined.message }),
          };
          body.singleResult.extensions = { ...body.singleResult.extensions, read };
        },
      });
    },
  };
}

async function outcomeOf(
  { schema, document, operation, request: { variables = {} }, contextValue: { reads } }: Resolved,
  planner: Planner,
): Promise<Outcome> {
  if (!document || !operation) return { data: new Declined('there is no operation', 'argument') };
  return readOperation(planner, { schema, document, operation, variables }, reads);
}
