import type { FormattedExecutionResult } from 'graphql';

/** Data that PostgreSQL has put together as JSON, on its way through Apollo without being read and printed again. */
export class AnswerText {
  constructor(
    readonly json: string,
    /** The revision of the data that all of it was read at; none where its statements saw more than one. */
    readonly revision: string | undefined,
  ) {}
}

/** Prints an answer as Apollo does, and data that is printed already as it is. */
export function printAnswer(answer: FormattedExecutionResult): string {
  const { data } = answer as { data?: unknown };
  if (!(data instanceof AnswerText)) return `${JSON.stringify(answer)}\n`;
  const { extensions } = answer;
  return extensions
    ? `{"data":${data.json},"extensions":${JSON.stringify(extensions)}}\n`
    : `{"data":${data.json}}\n`;
}
