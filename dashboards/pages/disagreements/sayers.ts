import type { Disagreement } from './kinds.js';

const list = new Intl.ListFormat('en-GB');
const MOST_NAMED = 3;

/** Who makes a claim, in words. */
export function sayerOf({ saidBy }: Disagreement['claims'][number]): string {
  return saidBy === 'press' ? 'The press' : saidBy;
}

/** Those who make most of the claims, by name, the most quoted first. */
export function mostQuoted(disagreements: readonly Disagreement[]): string {
  const bySayer = Map.groupBy(
    disagreements.flatMap(({ claims }) => claims),
    ({ saidBy }) => (saidBy === 'press' ? 'the press' : saidBy),
  );
  const ranked = [...bySayer].toSorted(([, one], [, other]) => other.length - one.length);
  return list.format(ranked.slice(0, MOST_NAMED).map(([sayer]) => sayer));
}
