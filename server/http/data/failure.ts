import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { currentRequestId } from '../../request-id.js';
import { RequestGivenUp } from '../../request-timeout.js';
import { isValueFault } from '../../database/statement-faults.js';
import { answerProblem, Problem } from './problem.js';

const ENDS_OF_CONNECTIONS = ['ABORT_ERR', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];

/** Tells what has kept a table from being given. One that has been begun is cut, so that nobody takes it for whole. */
export function answerFailure(
  response: ServerResponse,
  error: unknown,
  { pathname, log }: { readonly pathname: string; readonly log: (line: string) => void },
): void {
  const problem = isGivenUp(error) ? undefined : problemOf(error);
  if (problem?.status === 500) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log(`error ${currentRequestId()} at ${pathname}: ${reason}`);
  }
  if (!problem || response.headersSent) response.destroy();
  else answerProblem(response, problem);
}

/** Whether nobody waits any more: whoever did has been told, or has gone. */
function isGivenUp(error: unknown): boolean {
  if (error instanceof RequestGivenUp) return true;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  // PostgreSQL's own connection fails by its codes too, and then there is a query that failed.
  return ENDS_OF_CONNECTIONS.includes(code) && syscall !== 'connect';
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT')
    return new Problem(400, 'UNUSABLE_PARAMETER', error.message);
  if (isValueFault(error))
    return new Problem(400, 'UNUSABLE_PARAMETER', 'A parameter has a value that no record can have.');
  return new Problem(
    500,
    'INTERNAL_SERVER_ERROR',
    'Something went wrong on our side. It is in the log under the requestId.',
  );
}
