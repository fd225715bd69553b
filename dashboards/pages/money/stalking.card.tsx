import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { IntervalBars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import { counted } from '../../words/counted.js';
import { NOT_STATED } from '../../words/listed.js';
import { inPounds } from '../../words/money.js';
import document from './money.graphql';
import { placesOf, tableOf, type Round } from './rounds.js';

interface SpendRow {
  readonly key: string;
  readonly round: string;
  readonly recipient: string;
  readonly amount: number;
  readonly how: string;
}

const COLUMNS: readonly Column<SpendRow>[] = [
  { heading: 'Recipient', cell: row => row.recipient, sortBy: row => row.recipient },
  { heading: 'Round', cell: row => row.round, sortBy: row => row.round },
  { heading: 'Whole award', cell: row => inPounds(row.amount), sortBy: row => row.amount, isNumber: true },
  { heading: 'Pays for', cell: row => row.how, sortBy: row => row.how },
];

/** How much was awarded for work on stalking: what pays for it alone, and all that names it. Neither is a bound. */
export function StalkingCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const disputed = rounds.flatMap(({ stalking }) =>
    [...stalking.exclusiveAwards, ...stalking.sharedAwards].flatMap(({ discrepancies }) =>
      discrepancies.filter(({ kind }) => kind === 'ONE_AMOUNT_TWO_DESCRIPTIONS'),
    ),
  );
  return (
    <Card
      id="stalking-money"
      question="How much of it was for work on stalking?"
      answer={rounds.map(({ name, stalking }) => (
        <p key={name}>
          {name}. Awards for stalking alone: <strong>{pounds(stalking.exclusive)}</strong>. All awards that
          name stalking, alone or among other things: <strong>{pounds(stalking.upperBound)}</strong>.{' '}
          {stalking.basis}
        </p>
      ))}
      table={
        <DataTable
          caption="Awards that name stalking"
          columns={COLUMNS}
          rows={rounds.flatMap(rowsOf)}
          rowKey={row => row.key}
        />
      }
      citations={rounds.flatMap(({ stalking }) =>
        placesOf([...stalking.exclusiveAwards, ...stalking.sharedAwards]),
      )}
      caveats={[
        'The larger sum has the awards for stalking alone in it, and whole awards that pay for other things too. It is not what was spent on stalking.',
        'An award for stalking alone names no other offence. It may also pay for advocacy or training.',
        ...rounds
          .filter(({ stalking }) => stalking.silentAwards > 0)
          .map(
            ({ name, stalking }) =>
              `${name}: ${counted(stalking.silentAwards, 'further award')} with a strand of which no source says what it addresses may pay for stalking too, and ${stalking.silentAwards === 1 ? 'is' : 'are'} in neither sum.`,
          ),
        ...disputed.map(({ statement }) => statement),
      ]}
      asked={{ document, ...tableOf('stalking-funding-2023-25', rounds) }}
    >
      <IntervalBars
        title="Money for work on stalking, from awards for stalking alone to all awards that name it"
        description={rounds
          .map(
            ({ name, stalking }) =>
              `${name}, awards for stalking alone: ${pounds(stalking.exclusive)}; all awards that name it: ${pounds(stalking.upperBound)}`,
          )
          .join('. ')}
        rows={rounds.flatMap(({ name, stalking: { exclusive, upperBound }, sum }) => [
          ...(exclusive === null || upperBound === null
            ? []
            : [
                {
                  label: `${name}, stalking`,
                  least: exclusive,
                  most: upperBound,
                  text: `alone ${inPounds(exclusive)}, all that name it ${inPounds(upperBound)}`,
                  tone: 'medium' as const,
                },
              ]),
          { label: `${name}, all awards`, least: 0, most: sum, text: inPounds(sum), tone: 'pale' as const },
        ])}
      />
    </Card>
  );
}

function rowsOf({ name, stalking: { exclusiveAwards, sharedAwards } }: Round): SpendRow[] {
  const rows = (awards: typeof sharedAwards, how: string) =>
    awards.map(({ key, recipientAsPrinted, amount }) => ({
      key,
      round: name,
      recipient: recipientAsPrinted,
      amount,
      how,
    }));
  return [...rows(exclusiveAwards, 'stalking alone'), ...rows(sharedAwards, 'stalking among other things')];
}

function pounds(amount: number | null): string {
  return amount === null ? NOT_STATED : inPounds(amount);
}
