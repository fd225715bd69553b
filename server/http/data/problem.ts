import { STATUS_CODES, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { currentRequestId } from '../../request-id.js';
import { answer } from '../answer.js';
import { READABLE } from './readable.js';

/** The codes of what can be wrong with a request for a table. `docs/errors.md` says what to do about each. */
export const PROBLEM_CODES = [
  'NO_SUCH_TABLE',
  'NO_SUCH_FORMAT',
  'UNUSABLE_PARAMETER',
  'OTHER_VERSION',
  'TOO_MANY_ROWS',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why a table is not given, as RFC 9457 has it. The detail says what would be right. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly detail: string,
    /** What a program can go by, besides the code. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }
}

export function answerProblem(
  response: ServerResponse,
  { status, code, detail, more }: Problem,
  headers: OutgoingHttpHeaders = {},
): void {
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    code,
    detail,
    requestId: currentRequestId(),
    ...more,
  };
  answer(
    response,
    status,
    { ...READABLE, 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    `${JSON.stringify(body)}\n`,
  );
}
