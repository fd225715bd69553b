import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { MoneyQuery } from '../../typed-documents.js';
import { AMOUNT_KINDS, yearsOf } from '../../words/award-labels.js';
import { statedPounds } from '../../words/bounds.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import document from './money.graphql';
import { placesOf, roundsIn } from './rounds.js';

interface TracedRow {
  readonly what: string;
  readonly amount: number;
  readonly text: string;
  readonly how: string;
  readonly tone: 'strong' | 'light' | 'pale';
}

const COLUMNS: readonly Column<TracedRow>[] = [
  { heading: 'What', cell: row => row.what },
  { heading: 'Amount', cell: row => row.text, isNumber: true },
  { heading: 'What the source says', cell: row => row.how },
];

/** How much of what was said to have been awarded since 2020 is in a document. It is not about one round. */
export function TracedCard({ data }: { readonly data: MoneyQuery }): ReactNode {
  const [claim] = data.since2020.nodes;
  const [itemised] = data.itemised.groups;
  if (!claim || claim.value === null || !itemised || itemised.sum.amount === null) return null;
  const claimed = statedPounds(claim.value, claim.bound);
  const rows: TracedRow[] = [
    {
      what: 'Said to have been awarded since 2020',
      amount: claim.value,
      text: claimed,
      how: `${claim.saidBy}, announcing the fund of 2023-25: “${claim.wording}”`,
      tone: 'pale',
    },
    {
      what: 'Listed by area: the 2021 round',
      amount: itemised.sum.amount,
      text: inPounds(itemised.sum.amount),
      how: `The sum of ${counted(itemised.count, 'award')}.`,
      tone: 'strong',
    },
    ...data.statedBefore.nodes.flatMap(statedRows),
  ];
  return (
    <Card
      id="traced-since-2020"
      question={`How much of the ${claimed} since 2020 can be traced?`}
      answer={
        <p>
          The {claim.saidBy} said that this much had already been awarded when it announced the fund of
          2023-25, so the awards of that fund are outside it. The only part that is listed area by area is{' '}
          <strong>{inPounds(itemised.sum.amount)}</strong>, the {counted(itemised.count, 'award')} of 2021.
          Other sums are stated as one figure, and no document says which of them are meant.
        </p>
      }
      table={
        <DataTable
          caption="What is stated and what is listed"
          columns={COLUMNS}
          rows={rows}
          rowKey={row => row.what}
        />
      }
      citations={[
        ...claim.citations,
        ...placesOf(roundsIn(data, 'of-2021').flatMap(({ awards }) => awards)),
        ...data.statedBefore.nodes.flatMap(({ totals }) => totals.flatMap(({ citations }) => citations)),
      ]}
      caveats={data.untraced.nodes.flatMap(({ statement, arithmetic }) => [
        statement,
        ...(arithmetic === null
          ? []
          : [`Sums and differences of the table’s amounts, in pounds: ${arithmetic}`]),
      ])}
      asked={{ document, question: 'forty-one-million-traced' }}
      isWide
    >
      <Bars
        title="What is said to have been awarded since 2020, and what the documents have"
        description={rows.map(({ what, text }) => `${what}: ${text}`).join('. ')}
        rows={rows.map(({ what, amount, text, tone }) => ({ label: what, value: amount, text, tone }))}
      />
    </Card>
  );
}

function statedRows({ totals }: MoneyQuery['statedBefore']['nodes'][number]): TracedRow[] {
  const distinct = Map.groupBy(totals, ({ amount, bound, kind }) => `${amount} ${bound} ${kind}`);
  return [...distinct.values()].flatMap(([total]) =>
    total
      ? {
          what: `${yearsOf(total.period)}, ${AMOUNT_KINDS[total.kind]} in one sum`,
          amount: total.amount,
          text: statedPounds(total.amount, total.bound),
          how: `${total.statedBy?.name ?? 'Not on record who'}: ${total.statement}`,
          tone: 'light',
        }
      : [],
  );
}
