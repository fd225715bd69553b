import type { Metrics } from '../metrics.js';
import { answer } from './answer.js';
import type { Route } from './route.js';

/** What the server counts of itself, for Prometheus, at `/metrics`. */
export function metricsRoute(metrics: Metrics): Route {
  return {
    matches: path => path === '/metrics',
    methods: ['GET'],
    handle: async (_request, response) => {
      const { contentType, text } = await metrics.text();
      answer(response, 200, { 'content-type': contentType, 'cache-control': 'no-store' }, text);
    },
  };
}
