import type { ReactNode } from 'react';
import { Described } from '../../components/profile/listed-records.js';
import { Section } from '../../components/profile/section.js';
import type { AreaQuery } from '../../typed-documents.js';

/** The forums that a source says are used in an area. */
export function Forums({ forums }: { readonly forums: AreaQuery['forums']['nodes'] }): ReactNode {
  if (forums.length === 0) return null;
  return (
    <Section title="Forums said to be used here" citations={forums.flatMap(({ citations }) => citations)}>
      <Described items={forums} />
    </Section>
  );
}
