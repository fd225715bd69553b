import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { quoted } from './user-error.js';

const POUNDS = /^(-?)(\d+)(?:\.(\d+))?$/;
const WITH_EXPONENT = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/;
const MOST_DIGITS = 12;

/** @returns the amount as PostgreSQL's `numeric` takes it, or throws with what would be right. */
function toNumeric(value: unknown): string {
  const text = typeof value === 'number' ? withoutExponent(String(value)) : value;
  const match = typeof text === 'string' ? POUNDS.exec(text) : null;
  const [, sign = '', digits = '', decimals = ''] = match ?? [];
  if (!match || /[1-9]/.test(decimals.slice(2))) {
    throw new GraphQLError(
      `GBP takes pounds with at most two decimals, for example 1230500 or 200333.33, not ${quoted(value)}.`,
    );
  }
  const pounds = digits.replace(/^0+(?=\d)/, '');
  if (pounds.length > MOST_DIGITS) {
    throw new GraphQLError(`GBP takes at most twelve digits before the point, not ${quoted(value)}.`);
  }
  return `${sign}${pounds}${decimals && `.${decimals.slice(0, 2)}`}`;
}

/** The same number with its point moved by its exponent: JSON and GraphQL may write 100000 as 1e5. */
function withoutExponent(text: string): string {
  const match = WITH_EXPONENT.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * Pounds sterling. PostgreSQL keeps and sums them as `numeric`, and its text comes here untouched. Twelve digits
 * before the point and two after are within what an IEEE double carries exactly enough to print back the same
 * digits, so the JSON number is the amount to the penny.
 */
export const GBP = new GraphQLScalarType<string, number>({
  name: 'GBP',
  description:
    'An amount in pounds sterling as a JSON number with at most two decimals, exact to the penny, never rounded. ' +
    'Input: a number, or a string of digits such as "200333.33", with at most twelve digits before the point.',
  serialize: value => Number(toNumeric(value)),
  parseValue: toNumeric,
  parseLiteral: node => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return toNumeric(node.value);
    if (node.kind === Kind.FLOAT) return toNumeric(withoutExponent(node.value));
    throw new GraphQLError('GBP takes a number of pounds with at most two decimals.', { nodes: node });
  },
});
