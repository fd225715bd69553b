import type { FormattedExecutionResult } from 'graphql';

/** Data that PostgreSQL has put together as JSON, on its way through Apollo without being read and printed again. */
export class AnswerText {
  constructor(
    readonly json: string,
    /** The revision of the data that all of it was read at; none where its statements saw more than one. */
    readonly revision: string | undefined,
  ) {}
}

/** Prints an answer whose data is printed already, as Apollo prints others. */
export function printAnswer({ json }: AnswerText, extensions: object | undefined): string {
  return extensions ? `{"data":${json},"extensions":${JSON.stringify(extensions)}}\n` : `{"data":${json}}\n`;
}

/** Prints an answer as Apollo does, and data that is printed already as it is. */
export function printResult(result: FormattedExecutionResult): string {
  const { data, extensions } = result as { data?: unknown; extensions?: object };
  return data instanceof AnswerText ? printAnswer(data, extensions) : `${JSON.stringify(result)}\n`;
}
