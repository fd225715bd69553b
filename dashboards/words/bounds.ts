import type { Bound } from '../typed-documents.js';

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

const WORDS: Readonly<Record<Bound, string>> = { ABOUT: 'about ', EXACT: '', OVER: 'over ', UP_TO: 'up to ' };

/** How a figure bounds the true one, as it goes before the figure: "up to ". Nothing where it is said to be exact. */
export function boundInWords(bound: Bound | null): string {
  return bound === null ? '' : WORDS[bound];
}

/** A sum as somebody stated it: "up to £39,000,000". It may be rounded, so it has no pence that were not stated. */
export function statedPounds(amount: number, bound: Bound | null): string {
  return `${boundInWords(bound)}${pounds.format(amount)}`;
}
