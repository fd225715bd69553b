import type { ReactNode } from 'react';
import type { Round } from './rounds.js';

/** Says that no document states a rule for the rounds that are shown. */
export function NoRule({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  return (
    <p>No document states such a rule for the round of {rounds.map(({ name }) => name).join(' or ')}.</p>
  );
}
