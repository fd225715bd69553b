import type { ServerResponse } from 'node:http';
import type { Route } from './route.js';

interface HealthOptions {
  /** @returns what keeps the server from answering queries, or null when nothing does */
  readonly unready: () => Promise<string | null>;
  readonly version: () => Promise<object>;
}

/** `/health/live` (the process runs), `/health/ready` (it can answer queries) and `/version`. */
export function healthRoutes({ unready, version }: HealthOptions): Route[] {
  return [
    exactly('/health/live', response => json(response, 200, { status: 'live' })),
    exactly('/health/ready', async response => {
      const reason = await unready();
      if (reason === null) json(response, 200, { status: 'ready' });
      else json(response, 503, { status: 'not ready', reason });
    }),
    exactly('/version', async response => json(response, 200, await version())),
  ];
}

function exactly(wanted: string, answer: (response: ServerResponse) => Promise<void> | void): Route {
  return { matches: path => path === wanted, handle: (_request, response) => answer(response) };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
