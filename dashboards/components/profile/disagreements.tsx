import type { ReactNode } from 'react';
import type { CitedPlace } from '../../card/citation.js';
import { Section } from './section.js';

/** A disagreement of the sources. */
export interface Disagreement {
  readonly slug: string;
  readonly statement: string;
  readonly arithmetic: string | null;
  readonly citations: readonly CitedPlace[];
}

/** Disagreements, each once. */
export function eachOnce(disagreements: readonly Disagreement[]): Disagreement[] {
  return [...new Map(disagreements.map(one => [one.slug, one])).values()];
}

/** Where the sources disagree about something. No side is taken. */
export function Disagreements({ all }: { readonly all: readonly Disagreement[] }): ReactNode {
  const shown = eachOnce(all);
  return (
    <Section title="Where the sources disagree" citations={shown.flatMap(({ citations }) => citations)}>
      {shown.length === 0 ? (
        <p>No disagreement is on record.</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {shown.map(({ slug, statement, arithmetic }) => (
            <li key={slug}>
              {statement}
              {arithmetic !== null && <> In figures: {arithmetic}</>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
