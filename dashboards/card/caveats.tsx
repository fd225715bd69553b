import type { ReactNode } from 'react';

/** What a careful reader should know before using a figure: unknowns, overlaps, disagreements. Each is said once. */
export function Caveats({ caveats }: { readonly caveats: readonly string[] }): ReactNode {
  if (caveats.length === 0) return null;
  return (
    <div className="caveats">
      <p className="caveats__heading">Read with care</p>
      <ul className="govuk-list govuk-list--bullet">
        {[...new Set(caveats)].map(caveat => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </div>
  );
}
