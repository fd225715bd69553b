import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Address } from './address.js';
import type { Deadline } from './deadline.js';

/** One part of the site: the handler takes the first route whose `matches` accepts the path. */
export interface Route {
  readonly matches: (path: string) => boolean;
  /** Other methods are refused before `handle`. HEAD comes with GET, and is handled as GET: Node drops the body. */
  readonly methods: readonly ('GET' | 'POST')[];
  /** What the answer to OPTIONS has besides the methods. */
  readonly options?: OutgoingHttpHeaders;
  /** @param deadline - ends with a RequestGivenUp when its time is over or its client has gone away */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    address: Address,
    deadline: Deadline,
  ) => Promise<void> | void;
  /** Answers a request that is given up, where its clients expect something else than a sentence. */
  readonly giveUp?: (response: ServerResponse, reason: Error) => void;
  /** Answers a request whose handling threw what is in the log now, where its clients expect something else. */
  readonly fail?: (response: ServerResponse) => void;
}
