import type { IncomingMessage, ServerResponse } from 'node:http';

/** One part of the site: the handler takes the first route whose `matches` accepts the path. */
export interface Route {
  readonly matches: (path: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;
}
