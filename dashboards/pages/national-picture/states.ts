import { counted } from '../../words/counted.js';

/** The states of an area's programmes in words, each with how many programmes are in it. */
export function wordsForStates<Code extends string>(
  states: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): string {
  if (states.length === 0) return 'no programme on record';
  return [...Map.groupBy(states, state => state)]
    .map(([state, { length }]) => `${counted(length, 'programme')}: ${labels[state].toLowerCase()}`)
    .join('; ');
}
