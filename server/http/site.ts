import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from './route.js';

/** The handler of a site: the first route that matches answers. */
export function site(routes: readonly Route[], log: (line: string) => void) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://site.invalid');
    const route = routes.find(candidate => candidate.matches(url.pathname));
    try {
      if (route) await route.handle(request, response, url);
      else
        plain(response, 404, `Nothing is at ${url.pathname}. GraphiQL is at /graphiql, the API at /graphql.`);
    } catch (error) {
      log(
        `error at ${url.pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'Something went wrong on our side. It is in the log.');
    }
  };
}

/** `/` leads to where a person can ask something. */
export const homeRoute: Route = {
  matches: path => path === '/',
  handle: (_request, response) => {
    response.writeHead(302, { location: 'graphiql' }).end();
  },
};

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${text}\n`);
}
