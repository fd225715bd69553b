import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Address } from './address.js';

/** One part of the site: the handler takes the first route whose `matches` accepts the path. */
export interface Route {
  readonly matches: (path: string) => boolean;
  /** Other methods are refused before `handle`. HEAD comes with GET, and is handled as GET: Node drops the body. */
  readonly methods: readonly ('GET' | 'POST')[];
  /** @param signal - aborts with a RequestGivenUp when its time is over or its client has gone away */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
    signal: AbortSignal,
  ) => Promise<void> | void;
  /** Answers a request that is given up, where its clients expect something else than a sentence. */
  readonly giveUp?: (response: ServerResponse, reason: Error) => void;
}
