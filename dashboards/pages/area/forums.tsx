import type { ReactNode } from 'react';
import { Section } from '../../components/profile/section.js';
import type { AreaQuery } from '../../typed-documents.js';

/** The forums that a source says are used in an area. */
export function Forums({ forums }: { readonly forums: AreaQuery['forums']['nodes'] }): ReactNode {
  if (forums.length === 0) return null;
  return (
    <Section title="Forums said to be used here" citations={forums.flatMap(({ citations }) => citations)}>
      <ul className="govuk-list govuk-list--bullet">
        {forums.map(({ slug, name, description }) => (
          <li key={slug}>
            <strong>{name}</strong>
            {description !== null && `: ${description}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
