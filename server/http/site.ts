import type { IncomingMessage, ServerResponse } from 'node:http';
import { currentRequestId } from '../request-id.js';
import { RequestGivenUp, RequestTimeout } from '../request-timeout.js';
import { addressOf } from './address.js';
import { answerText, writeHead } from './answer.js';
import { Deadline } from './deadline.js';
import type { Route } from './route.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface SiteOptions {
  readonly log: (line: string) => void;
  /** After how many milliseconds a request is given up. */
  readonly timeout: number;
  /** Answers a request for what is not there. Without it, a sentence does. */
  readonly nothingAt?: (request: IncomingMessage, response: ServerResponse, path: string) => void;
}

/** The handler of a site: the first route that matches answers. It never rejects. */
export function site(
  routes: readonly Route[],
  { log, timeout, nothingAt = sayNothingAt }: SiteOptions,
): Handler {
  return async (request, response) => {
    const address = addressOf(request);
    if (!address) return answerText(response, 400, 'The address of the request cannot be read.');
    const route = routes.find(candidate => candidate.matches(address.pathname));
    if (!route) return nothingAt(request, response, address.pathname);
    if (answeredByMethod(route, request, response)) return;

    const deadline = new Deadline(() => timer.refresh());
    const timer: NodeJS.Timeout = setTimeout(() => {
      const reason = new RequestTimeout(timeout);
      deadline.end(reason);
      if (route.giveUp) route.giveUp(response, reason);
      else answerText(response, 503, reason.message);
    }, timeout);
    response.once('close', () => {
      // After a whole answer, nothing is left that it could stop.
      if (!response.writableFinished) deadline.end(new RequestGivenUp('The client has gone away.'));
    });
    try {
      await route.handle(request, response, address, deadline);
    } catch (error) {
      // A client that has gone away in the middle of its request is nothing to mend.
      if (request.destroyed && !request.complete) return;
      const requestId = currentRequestId();
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log(`error ${requestId} at ${address.pathname}: ${reason}`);
      if (response.headersSent) response.destroy();
      else if (route.fail) route.fail(response);
      else answerText(response, 500, `Something went wrong on our side. It is in the log as ${requestId}.`);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** The sentence of a 404. */
export function sayNothingAt(_request: IncomingMessage, response: ServerResponse, path: string): void {
  const where = 'GraphiQL is at /graphiql, the API at /graphql, tables are at /data.';
  answerText(response, 404, `Nothing is at ${path}. ${where}`);
}

function answeredByMethod(
  { methods, options }: Route,
  { method }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (methods.some(one => one === method || (one === 'GET' && method === 'HEAD'))) return false;
  const allowed = methods.flatMap(one => (one === 'GET' ? ['GET', 'HEAD'] : [one]));
  const allow = [...allowed, 'OPTIONS'].join(', ');
  if (method === 'OPTIONS') {
    writeHead(response, 204, { allow, ...options });
    response.end();
  } else answerText(response, 405, `Here one can use ${allow}.`, { allow });
  return true;
}
