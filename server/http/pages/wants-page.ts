import type { IncomingMessage } from 'node:http';

/** Whether a request is for a page: browsers name HTML, programs seldom do. */
export function wantsPage({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/html') === true;
}
