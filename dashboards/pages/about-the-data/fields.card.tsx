import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable } from '../../components/data-table.js';
import type { AboutTheDataQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import document from './about-the-data.graphql';

const FIELDS = {
  statingAreas: 'An area, its own or that of its office',
  statingFocus: 'Which behaviours it addresses',
  statingAwards: 'An award that pays for it',
  statingAgeGroups: 'The ages of the people it works with',
  statingDelivery: 'Who delivers it',
  statingRiskLevels: 'Which levels of risk it accepts',
  statingReferralRoutes: 'How people come into it',
  statingModel: 'The model that it follows',
  statingCompulsion: 'Whether people have to attend',
  statingTools: 'The tools that assess risk in it',
} as const satisfies Partial<Record<keyof AboutTheDataQuery, string>>;

/** For how many programmes anything is on record, field by field. */
export function FieldsCard({ data }: { readonly data: AboutTheDataQuery }): ReactNode {
  const all = data.programmes.totalCount;
  const rows = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map(field => ({
    label: FIELDS[field],
    value: data[field].totalCount,
    text: counted(data[field].totalCount, 'programme'),
  }));
  return (
    <Card
      id="coverage-by-field"
      question="How much do the documents say of a programme?"
      answer={
        <p>
          Of <strong>{counted(all, 'programme')}</strong> on record, who delivers it is stated for{' '}
          <strong>{data.statingDelivery.totalCount}</strong>, and which levels of risk it accepts for{' '}
          <strong>{data.statingRiskLevels.totalCount}</strong>.
        </p>
      }
      table={
        <DataTable
          caption={`What is on record, of ${counted(all, 'programme')}`}
          columns={[
            { heading: 'What', cell: row => row.label, sortBy: row => row.label },
            { heading: 'On record for', cell: row => row.text, sortBy: row => row.value, isNumber: true },
          ]}
          rows={rows}
          rowKey={row => row.label}
        />
      }
      citations={[]}
      caveats={[
        'Where nothing is on record, that is a gap of the documents and says nothing of the programme.',
        'For most programmes no source names a place: the area is that of the office that was awarded the money or commissions it. Some behaviours are read from the title of the 2021 round.',
      ]}
      asked={{ document, question: 'programmes-field-by-field' }}
    >
      <Bars
        title={`Programmes of which something is on record, of ${all}`}
        description={rows.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        rows={[{ label: 'All', value: all, text: counted(all, 'programme'), tone: 'pale' as const }, ...rows]}
      />
    </Card>
  );
}
