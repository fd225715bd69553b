import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { AMOUNT_KINDS, yearsOf } from '../../words/award-labels.js';
import { statedPounds } from '../../words/bounds.js';
import { inPounds } from '../../words/money.js';
import document from './money.graphql';
import { placesOf, tableOf, type Round } from './rounds.js';

interface StatedRow {
  readonly id: string;
  readonly round: string;
  readonly who: string;
  readonly amount: number;
  readonly text: string;
  readonly kind: string;
  readonly years: string;
  readonly statement: string;
  readonly isSum?: boolean;
}

const COLUMNS: readonly Column<StatedRow>[] = [
  { heading: 'Round', cell: row => row.round },
  { heading: 'Stated by', cell: row => row.who },
  { heading: 'Amount', cell: row => row.text, sortBy: row => row.amount, isNumber: true },
  { heading: 'Called', cell: row => row.kind },
  { heading: 'Years', cell: row => row.years },
  { heading: 'What is said', cell: row => row.statement },
];

/** What is stated as the total of a round, beside what its awards add up to. */
export function StatedTotalsCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const rows = rounds.flatMap(rowsOf);
  const discrepancies = rounds.flatMap(({ stream }) => [
    ...new Set(stream.totals.flatMap(total => total.discrepancies.map(({ statement }) => statement))),
  ]);
  return (
    <Card
      id="stated-totals"
      question="Do the stated totals agree with the awards?"
      answer={rounds.map(({ name, sum, awards, stream: { totals } }) => (
        <p key={name}>
          {name}: the {awards.length} awards add up to <strong>{inPounds(sum)}</strong>. Stated:{' '}
          {[...new Set(totals.map(({ amount, bound }) => statedPounds(amount, bound)))].join('; ')}.
        </p>
      ))}
      table={
        <DataTable caption="Totals that were stated" columns={COLUMNS} rows={rows} rowKey={row => row.id} />
      }
      citations={rounds.flatMap(({ stream, awards }) => [
        ...stream.totals.flatMap(({ citations }) => citations),
        ...placesOf(awards),
      ])}
      caveats={[
        ...discrepancies,
        'Several statements of one figure are one figure repeated. None is the true total.',
      ]}
      asked={{ document, ...tableOf('stated-totals-2023-25', rounds) }}
    >
      <Bars
        title="Stated totals and the sums of the awards"
        description={rows.map(({ round, who, text }) => `${round}, ${who}: ${text}`).join('. ')}
        rows={rows.map(({ round, who, years, amount, text, isSum }) => ({
          label: isSum ? `${round}, ${who}` : `${round}, ${who}, ${years}`,
          value: amount,
          text,
          tone: isSum ? 'strong' : 'light',
        }))}
      />
    </Card>
  );
}

function rowsOf({ name, sum, years, awards, stream }: Round): StatedRow[] {
  return [
    {
      id: `${name} sum`,
      round: name,
      who: 'sum of the awards',
      amount: sum,
      text: inPounds(sum),
      kind: AMOUNT_KINDS[awards[0]?.amountKind ?? 'AWARDED'],
      years,
      statement: `What the ${awards.length} awards of the list add up to.`,
      isSum: true,
    },
    ...stream.totals.map(({ amount, bound, kind, statement, period, statedBy, citations }, number) => ({
      id: `${name} ${number}`,
      round: name,
      who: statedBy?.name ?? citations[0]?.source.publisher ?? 'not on record',
      amount,
      text: statedPounds(amount, bound),
      kind: AMOUNT_KINDS[kind],
      years: yearsOf(period),
      statement,
    })),
  ];
}
