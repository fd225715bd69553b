import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const PENNIES = /^-?\d{1,12}(\.\d{1,2})?$/;

/** @returns the amount as PostgreSQL's `numeric` takes it, or throws with what would be right. */
function toNumeric(value: unknown): string {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!PENNIES.test(text)) {
    throw new GraphQLError(
      `GBP takes pounds with at most two decimals, for example 1230500 or 200333.33, not ${JSON.stringify(value)}.`,
    );
  }
  return text;
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
    'Input: a number or a string of the same form.',
  serialize: value => Number(toNumeric(value)),
  parseValue: toNumeric,
  parseLiteral: node => {
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING)
      return toNumeric(node.value);
    throw new GraphQLError('GBP takes a number of pounds with at most two decimals.', { nodes: node });
  },
});
