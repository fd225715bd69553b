import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { RequestGivenUp } from '../../request-timeout.js';
import { isValueFault } from '../../database/statement-faults.js';
import { answerProblem, Problem } from './problem.js';

const ENDS_OF_CONNECTIONS = ['ABORT_ERR', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];

/** What is told of a failure that is in the log. */
export const UNEXPECTED = new Problem(
  500,
  'INTERNAL_SERVER_ERROR',
  'Something went wrong on our side. It is in the log under the requestId.',
);

/**
 * Tells what has kept a table from being given. One that has been begun is cut, so that nobody takes it for whole.
 *
 * @throws the error where it is none that a request can bring about
 */
export function answerFailure(response: ServerResponse, error: unknown): void {
  if (isGivenUp(error)) {
    response.destroy();
    return;
  }
  const problem = problemOf(error);
  if (!problem) throw error;
  if (response.headersSent) response.destroy();
  else answerProblem(response, problem);
}

/** Whether nobody waits any more: whoever did has been told, or has gone. */
function isGivenUp(error: unknown): boolean {
  if (error instanceof RequestGivenUp) return true;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  // PostgreSQL's own connection fails by its codes too, and then there is a query that failed.
  return ENDS_OF_CONNECTIONS.includes(code) && syscall !== 'connect';
}

function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT')
    return new Problem(400, 'UNUSABLE_PARAMETER', error.message);
  if (isValueFault(error))
    return new Problem(400, 'UNUSABLE_PARAMETER', 'A parameter has a value that no record can have.');
  return undefined;
}
