import type { ReactNode } from 'react';

/** What stands where cards will be, as tall as they, so that nothing jumps when they come. */
export function Skeleton({ cards }: { readonly cards: number }): ReactNode {
  return (
    <div className="skeleton" role="status">
      <p className="govuk-body skeleton__words">Loading the figures…</p>
      {Array.from({ length: cards }, (_, card) => (
        <div key={card} className="skeleton__card" aria-hidden="true" />
      ))}
    </div>
  );
}
