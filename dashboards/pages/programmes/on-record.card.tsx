import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Card } from '../../card/card.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { Areas } from '../../components/profile/listed-records.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import { SearchField } from '../../components/search-field.js';
import type { ProgrammesQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';
import { labelled } from '../../words/listed.js';
import { FOCUS } from '../../words/programme-labels.js';
import { foundProgrammes, type Programme } from './found-programmes.js';
import document from './programmes.graphql';
import './programmes.scss';

const COLUMNS: readonly Column<Programme>[] = [
  { heading: 'Programme', cell: one => <ProgrammeLink {...one} />, sortBy: ({ name }) => name },
  {
    heading: 'Areas',
    cell: ({ areas }) => <Areas areas={areas} />,
    sortBy: ({ areas }) => areas[0]?.name ?? null,
  },
  { heading: 'Behaviours', cell: ({ focus }) => labelled(focus, FOCUS) },
  {
    heading: 'Accreditation',
    cell: one => ACCREDITATION_STATES[one.accreditationState.state],
    sortBy: one => ACCREDITATION_STATES[one.accreditationState.state],
  },
  {
    heading: 'Evaluation',
    cell: one => EVALUATION_STATES[one.evaluationState.state],
    sortBy: one => EVALUATION_STATES[one.evaluationState.state],
  },
];

/** The programmes in a list, of which the address says which: `?find=stalking`. */
export function OnRecordCard({ data }: { readonly data: ProgrammesQuery }): ReactNode {
  const { programmes, withoutArea, covered } = data;
  const [search] = useSearchParams();
  const found = foundProgrammes(programmes.nodes, search.get('find') ?? '');
  return (
    <Card
      id="programmes-on-record"
      question="Which programmes are on record, and where?"
      answer={
        <p>
          <strong>{counted(programmes.totalCount, 'programme')}</strong> are on record, in{' '}
          {counted(covered.totalCount, 'police force area')}. For{' '}
          {counted(withoutArea.totalCount, 'programme')}, no source names an area.
        </p>
      }
      citations={programmes.nodes.flatMap(({ citations }) => citations)}
      caveats={[
        'These are the programmes that the documents name. A programme that is not here may be run all the same.',
        'Where no source names the place, the area is that of the office that commissions the programme or received the award.',
      ]}
      asked={{ document, question: 'evaluation-states', tableIsOf: 'their evaluation' }}
      isWide
    >
      <div className="programmes-filter">
        <SearchField
          label="Find a programme"
          hint="By its name, an area, a region, a behaviour or the model that it follows, for example “stalking”."
          name="find"
        />
      </div>
      <p role="status">
        {counted(found.length, 'programme')} of {programmes.totalCount}
      </p>
      {found.length === 0 ? (
        <p>No programme has these words. Try fewer letters.</p>
      ) : (
        <div className="programmes-list">
          <DataTable
            caption="Programmes on record"
            columns={COLUMNS}
            rows={found}
            rowKey={({ slug }) => slug}
          />
        </div>
      )}
    </Card>
  );
}
