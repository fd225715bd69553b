import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { quoted } from './user-error.js';

/** @returns whether the text is a financial year such as `2023-24`: the second part follows the first. */
export function isFinancialYear(text: string): boolean {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

function parse(value: unknown): string {
  if (typeof value === 'string' && isFinancialYear(value)) return value;
  throw new GraphQLError(
    `FinancialYear is written like 2023-24 (April 2023 to March 2024), not ${quoted(value)}.`,
  );
}

export const FinancialYear = new GraphQLScalarType<string, string>({
  name: 'FinancialYear',
  description: 'A financial year from 1 April to 31 March, written `2023-24`.',
  serialize: parse,
  parseValue: parse,
  parseLiteral: node => {
    if (node.kind === Kind.STRING) return parse(node.value);
    throw new GraphQLError('FinancialYear is a string such as "2023-24".', { nodes: node });
  },
});

/** @returns every financial year from the first to the last, both included. */
export function financialYears(from: string, to: string): string[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  });
}
