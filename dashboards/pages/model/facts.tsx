import type { ReactNode } from 'react';
import { OrganisationLink } from '../../components/profile/links.js';
import { Aliases } from '../../components/profile/aliases.js';
import { Section } from '../../components/profile/section.js';
import { Silence, Stated } from '../../components/profile/stated.js';
import { SummaryList } from '../../components/summary-list.js';
import { FOCUS } from '../../words/programme-labels.js';
import type { Model } from './model.js';

/** What a model is and who owns it. */
export function Facts({ model }: { readonly model: Model }): ReactNode {
  return (
    <Section title="What it is" citations={model.citations}>
      <p>{model.description ?? 'The sources name it and do not describe it.'}</p>
      <SummaryList
        rows={[
          { key: 'Owner', value: model.owner ? <OrganisationLink {...model.owner} /> : <Silence /> },
          { key: 'Behaviours', value: <Stated codes={model.focus} labels={FOCUS} /> },
          { key: 'Also printed as', value: <Aliases aliases={model.aliases} /> },
        ]}
      />
    </Section>
  );
}
