import type { ReactNode } from 'react';
import { AreaLink, Listed, ModelLink } from '../../components/profile/links.js';
import { Organisations } from '../../components/profile/listed-records.js';
import { Aliases } from '../../components/profile/aliases.js';
import { Section } from '../../components/profile/section.js';
import { Silence } from '../../components/profile/stated.js';
import { SummaryList } from '../../components/summary-list.js';
import {
  ASSESSED,
  COMMISSIONING_BASES,
  COVERAGE_BASES,
  PROGRAMME_KINDS,
} from '../../words/programme-labels.js';
import type { Programme } from './programme.js';
import { designRows } from './design-rows.js';

/** Where a programme works, who is named with it and for whom it is. */
export function Facts({ programme }: { readonly programme: Programme }): ReactNode {
  const { coverage, commissioners, roles, tools } = programme;
  return (
    <>
      <Section
        title="What it is, where and by whom"
        citations={[
          ...programme.citations,
          ...[coverage, commissioners, roles].flat().flatMap(one => one.citations),
        ]}
      >
        <p>{programme.description}</p>
        <SummaryList
          rows={[
            {
              key: 'Name',
              value: programme.nameIsDescriptive
                ? `${programme.name}: a description of ours, the sources give no name`
                : programme.name,
            },
            { key: 'Kind', value: PROGRAMME_KINDS[programme.kind] },
            {
              key: 'Model',
              value: programme.model ? <ModelLink {...programme.model} /> : 'None that a source names',
            },
            { key: 'Where', value: <Where programme={programme} /> },
            { key: 'Commissioned by', value: <Commissioners programme={programme} /> },
            { key: 'Organisations', value: <Organisations roles={roles} /> },
            { key: 'Also printed as', value: <Aliases aliases={programme.aliases} /> },
          ]}
        />
      </Section>
      <Section
        title="For whom, and how people come into it"
        citations={[...programme.citations, ...tools, programme.victimsSupportState].flatMap(one =>
          'locator' in one ? [one] : 'basis' in one ? one.basis : one.citations,
        )}
      >
        <SummaryList
          rows={[
            ...designRows(programme),
            {
              key: 'Assessment of risk',
              value:
                tools.length === 0 ? (
                  <Silence />
                ) : (
                  tools.map(({ tool, assesses }) => `${tool.name}, for ${ASSESSED[assesses]}`).join('; ')
                ),
            },
          ]}
        />
      </Section>
    </>
  );
}

function Where({ programme }: { readonly programme: Programme }): ReactNode {
  return (
    <Listed items={programme.coverage} itemKey={one => one.area.code} none="no area named by any source">
      {({ area, basis, note }) => (
        <>
          <AreaLink {...area} /> ({COVERAGE_BASES[basis]}
          {note !== null && `; ${note}`})
        </>
      )}
    </Listed>
  );
}

function Commissioners({ programme }: { readonly programme: Programme }): ReactNode {
  return (
    <Listed
      items={programme.commissioners}
      itemKey={one => one.pcc.slug}
      none="no office named by any source"
    >
      {({ pcc, basis }) => (
        <>
          <AreaLink code={pcc.area.code} name={pcc.name} /> ({COMMISSIONING_BASES[basis]})
        </>
      )}
    </Listed>
  );
}
