import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/profile/section.js';
import { SummaryList } from '../../components/summary-list.js';
import { OFFICE_KINDS } from '../../words/award-labels.js';
import { inDays } from '../../words/dates.js';
import { surveyInWords, type Area } from './area.js';

/** Where an area is, and the office that commissions in it under each of its names. */
export function Office({ area }: { readonly area: Area }): ReactNode {
  const { pcc } = area;
  return (
    <Section
      title="The area and its office"
      citations={[area, ...(pcc ? [pcc, ...pcc.names] : [])].flatMap(({ citations }) => citations)}
    >
      <SummaryList
        rows={[
          { key: 'Where', value: area.nation === 'WALES' ? 'Wales' : `England, ${area.region}` },
          { key: 'Code', value: area.code },
          {
            key: 'Also printed as',
            value: area.aliases.map(({ name }) => `“${name}”`).join(', ') || 'no other name',
          },
          { key: 'Office', value: pcc?.name ?? 'None: no Police and Crime Commissioner commissions here' },
          ...(pcc
            ? [
                {
                  key: 'Kind of office',
                  value: pcc.kind ? OFFICE_KINDS[pcc.kind] : 'not stated: the review does not list it',
                },
              ]
            : []),
          { key: 'Survey of 2025', value: surveyInWords(area) },
        ]}
      />
      {pcc && pcc.names.length > 0 && (
        <DataTable
          caption="Names of the office, as printed"
          rows={pcc.names}
          rowKey={({ name }) => name}
          columns={[
            { heading: 'Name', cell: ({ name }) => name },
            { heading: 'Kind', cell: ({ kind }) => (kind ? OFFICE_KINDS[kind] : 'not said by the name') },
            { heading: 'Date', cell: ({ asOf }) => (asOf === null ? 'none printed' : inDays(asOf)) },
            {
              heading: 'Printed in',
              cell: ({ citations }) => [...new Set(citations.map(({ source }) => source.title))].join('; '),
            },
          ]}
        />
      )}
    </Section>
  );
}
