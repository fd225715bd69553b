import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What decides which answer somebody gets: an answer is kept for one role, and given to no other. */
export type Role = 'public';

/** What whoever sends a request may do. */
export interface Viewer {
  /** The record is published, so everybody is the public. */
  readonly role: Role;
  /** Whether operations other than the registered ones are answered. */
  readonly mayAskAdHoc: boolean;
}

/** Who may do what, as it is configured. */
export interface Rights {
  /** Whether only registered documents are answered, except for holders of the token. */
  readonly registeredOnly: boolean;
  /** What shows the right to ask anything else. Nobody has it when there is none. */
  readonly adHocToken: string | undefined;
}

export function viewerOf({ headers }: IncomingMessage, { registeredOnly, adHocToken }: Rights): Viewer {
  return { role: 'public', mayAskAdHoc: !registeredOnly || holds(headers.authorization, adHocToken) };
}

function holds(authorization: string | undefined, token: string | undefined): boolean {
  const shown = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (shown === undefined || token === undefined) return false;
  // Of equal length, as the comparison needs them: its time then tells nothing of the token.
  return timingSafeEqual(digest(shown), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
