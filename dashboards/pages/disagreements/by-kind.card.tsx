import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { DisagreementsQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { DISCREPANCY_KINDS } from '../../words/discrepancy-labels.js';
import document from './disagreements.graphql';

type Group = DisagreementsQuery['byKind']['groups'][number];

const COLUMNS: readonly Column<Group>[] = [
  {
    heading: 'Way of disagreeing',
    cell: ({ key: { kind } }) =>
      kind && <Link href={`/disagreements?kind=${kind}`}>{DISCREPANCY_KINDS[kind]}</Link>,
    sortBy: labelOf,
  },
  { heading: 'Disagreements', cell: ({ count }) => count, sortBy: ({ count }) => count, isNumber: true },
];

/** How many disagreements there are of each kind. */
export function ByKindCard({ data }: { readonly data: DisagreementsQuery }): ReactNode {
  const { groups } = data.byKind;
  return (
    <Card
      id="disagreements-by-kind"
      question="In which ways do the sources disagree?"
      answer={
        <p>
          <strong>{counted(data.discrepancies.totalCount, 'disagreement')}</strong> are on record, of{' '}
          {counted(groups.length, 'kind')}.
        </p>
      }
      table={<DataTable caption="Disagreements by kind" columns={COLUMNS} rows={groups} rowKey={labelOf} />}
      citations={data.discrepancies.nodes.flatMap(({ citations }) => citations)}
      caveats={[
        'These are the disagreements that were found. That none is on record for a figure does not make it right.',
      ]}
      asked={{ document, question: 'figures-that-disagree' }}
      isWide
    >
      <Bars
        title="Disagreements by kind"
        description={groups.map(group => `${labelOf(group)}: ${group.count}`).join('. ')}
        rows={groups.map(group => ({
          label: labelOf(group),
          value: group.count,
          text: counted(group.count, 'disagreement'),
        }))}
      />
    </Card>
  );
}

function labelOf({ key: { kind } }: Group): string {
  return kind === null ? 'Kind not stated' : DISCREPANCY_KINDS[kind];
}
