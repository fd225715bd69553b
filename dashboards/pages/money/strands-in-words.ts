import { STRAND_KINDS } from '../../words/award-labels.js';
import type { Award } from './rounds.js';

/** What the strands of an award are for, each kind once, with how often where it is more than once. */
export function strandsInWords({ strands }: Award): string {
  return [...Map.groupBy(strands, ({ kind }) => kind)]
    .map(([kind, { length }]) => (length === 1 ? STRAND_KINDS[kind] : `${STRAND_KINDS[kind]} (${length})`))
    .join(', ');
}
