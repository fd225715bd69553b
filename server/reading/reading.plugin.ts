import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContext } from '@apollo/server';
import type { Reads } from '../../schema/shared/reads.js';
import type { GraphContext } from '../context.js';
import { AnswerText } from './answer-text.js';
import { Declined } from './declined.js';
import type { Planner } from './planner.js';
import type { Plan, RootRead } from './made-plan.js';

/** A request that has this header is told in `extensions.read` how it was read. */
export const REPORT_HEADER = 'x-read-report';

type Resolved = Pick<
  GraphQLRequestContext<GraphContext>,
  'schema' | 'document' | 'operation' | 'request' | 'contextValue'
>;

/**
 * Answers an operation from one statement for each root field, where it can be compiled. The resolvers answer
 * whatever is declined here: what no field says how to read, a page that is empty and is asked why, and every
 * argument that is wrong.
 */
export function readingPlugin(planner: Planner): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      let declined: string | undefined;
      let plan: 'made' | 'kept' | undefined;
      return Promise.resolve({
        responseForOperation: async context => {
          const before = planner.made;
          const planned = planOf(context, planner);
          plan = planner.made > before ? 'made' : 'kept';
          const answer = await answerOf(planned, context.contextValue.reads);
          if (!(answer instanceof AnswerText)) {
            declined = answer.message;
            return null;
          }
          // The text goes through Apollo as data, and is printed as it is.
          const data = answer as unknown as Record<string, unknown>;
          return {
            http: { headers: new HeaderMap(), status: undefined },
            body: { kind: 'single', singleResult: { data } },
          };
        },
        willSendResponse: async ({ request, response: { body, http }, contextValue }) => {
          if (!plan || !request.http?.headers.has(REPORT_HEADER) || body.kind !== 'single') return;
          const path = declined === undefined ? 'compiled' : 'resolvers';
          const read = {
            path,
            ...contextValue.reads.read,
            plan,
            ...(declined !== undefined && { declined }),
          };
          body.singleResult.extensions = { ...body.singleResult.extensions, read };
          http.headers.set('cache-control', 'no-store');
        },
      });
    },
  };
}

function planOf({ schema, document, operation, request, contextValue }: Resolved, planner: Planner): Plan {
  if (!document || !operation) return new Declined('there is no operation');
  const { variables = {} } = request;
  return planner.planFor({ schema, document, operation, variables }, contextValue.reads);
}

async function answerOf(plan: Plan, reads: Reads): Promise<AnswerText | Declined> {
  if (plan instanceof Declined) return plan;
  try {
    return await read(plan, reads);
  } catch (error) {
    // The resolvers meet the same fault, and say where in the operation it is.
    return error instanceof Declined ? error : new Declined('the statement failed');
  }
}

async function read(plan: readonly RootRead[], reads: Reads): Promise<AnswerText> {
  const fields = await Promise.all(
    plan.map(async ({ name, statement }) => {
      const [row] = await reads.rowsOf<{ json: string | null }>(statement);
      if (row?.json == null) throw new Declined('an empty page is asked why it is empty');
      return `${JSON.stringify(name)}:${row.json}`;
    }),
  );
  return new AnswerText(`{${fields.join(',')}}`);
}
