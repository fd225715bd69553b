import { GraphQLError } from 'graphql';

const LONGEST_ECHO = 80;

/** An error that the client can put right. Its message says what is wrong and what would be right. */
export function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** What a client sent, in quotation marks if it is a text, short enough to stand in a sentence. */
export function quoted(input: unknown): string {
  if (typeof input === 'string') return `"${clipped(input)}"`;
  // Not every value has a JSON form: a number that is not finite would read "null".
  return clipped(typeof input === 'number' ? String(input) : (JSON.stringify(input) ?? String(input)));
}

const clipped = (text: string): string =>
  text.length <= LONGEST_ECHO ? text : `${text.slice(0, LONGEST_ECHO)}…`;
