import type { ServerResponse } from 'node:http';
import { answerJson } from './answer.js';
import type { Route } from './route.js';

interface HealthOptions {
  /** @returns what keeps the server from answering queries, or null when nothing does */
  readonly unready: () => Promise<string | null>;
  readonly version: () => Promise<object>;
}

/** `/health/live` (the process runs), `/health/ready` (it can answer queries) and `/version`. */
export function healthRoutes({ unready, version }: HealthOptions): Route[] {
  return [
    exactly('/health/live', response => answerJson(response, 200, { status: 'live' })),
    exactly('/health/ready', async response => {
      const reason = await unready();
      if (reason === null) answerJson(response, 200, { status: 'ready' });
      else answerJson(response, 503, { status: 'not ready', reason });
    }),
    exactly('/version', async response => answerJson(response, 200, await version())),
  ];
}

function exactly(wanted: string, handle: (response: ServerResponse) => Promise<void> | void): Route {
  return {
    matches: path => path === wanted,
    methods: ['GET'],
    handle: (_request, response) => handle(response),
  };
}
