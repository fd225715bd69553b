import type { VisitedSite } from '../visited-site.js';

/** What a card says in bold, as a question has it that is written for the test alone. */
export interface CardFigures {
  readonly card: string;
  readonly expected: (site: VisitedSite) => Promise<readonly string[]>;
}

/** The figures of a card, from the answer to a question. */
export function figures<Data>(
  card: string,
  query: string,
  read: (data: Data) => readonly string[],
): CardFigures {
  return { card, expected: async site => read(await site.ask<Data>(query)) };
}

/** A list of which only the length is asked. */
export interface Counted {
  readonly totalCount: number;
}

/** A count in words: "no areas", "1 area", "27 areas". */
export function inWords(count: number, one: string): string {
  return `${count === 0 ? 'no' : count} ${one}${count === 1 ? '' : 's'}`;
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

export function inPounds(amount: number): string {
  return pounds.format(amount);
}

export const STALKING = '[STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED]';
