import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

// It goes into a header and into the log as it is.
const KEPT = /^[A-Za-z0-9._-]{1,128}$/;

const current = new AsyncLocalStorage<string>();

/** What identifies a request, to its client and in the log: what its `X-Request-Id` says, otherwise a new identifier. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && KEPT.test(given) ? given : randomUUID();
}

/** Does the work of a request, however deep in it somebody asks for `currentRequestId`. */
export function asRequest<T>(id: string, work: () => T): T {
  return current.run(id, work);
}

/** The identifier of the request that is being answered; a new one where none is. */
export function currentRequestId(): string {
  return current.getStore() ?? randomUUID();
}
