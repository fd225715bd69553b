import type { ReactNode } from 'react';
import { Listed, ModelLink, type Named } from '../../components/profile/links.js';
import { Aliases } from '../../components/profile/aliases.js';
import { Section } from '../../components/profile/section.js';
import { SummaryList } from '../../components/summary-list.js';
import type { Organisation } from './organisation.js';

interface FactsProps {
  readonly organisation: Organisation;
  /** The models that it owns. */
  readonly owned: readonly Named[];
}

/** What the sources say of an organisation and what it owns. */
export function Facts({ organisation, owned }: FactsProps): ReactNode {
  return (
    <Section title="What it is" citations={organisation.citations}>
      <p>{organisation.description ?? 'The sources name it and do not describe it.'}</p>
      <SummaryList
        rows={[
          {
            key: 'Models that it owns',
            value: (
              <Listed items={owned} itemKey={({ slug }) => slug} none="none on record">
                {model => <ModelLink {...model} />}
              </Listed>
            ),
          },
          { key: 'Also printed as', value: <Aliases aliases={organisation.aliases} /> },
        ]}
      />
    </Section>
  );
}
