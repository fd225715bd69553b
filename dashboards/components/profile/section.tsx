import { useId, type ReactNode } from 'react';
import type { CitedPlace } from '../../card/citation.js';
import { Sources } from '../../card/sources.js';

interface SectionProps {
  readonly title: string;
  readonly citations?: readonly CitedPlace[];
  readonly children: ReactNode;
}

/** A section of a profile, with the documents that it comes from a click away. */
export function Section({ title, citations = [], children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 className="govuk-heading-m card__question" id={id}>
        {title}
      </h2>
      {children}
      <Sources citations={citations} />
    </section>
  );
}
