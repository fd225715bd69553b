import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { RuleOutcome, RuleReading } from '../../typed-documents.js';
import { statedPounds } from '../../words/bounds.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { AMOUNT_COLUMN, AREA_COLUMN } from './awards-table.js';
import document from './money.graphql';
import { NoRule } from './no-rule.js';
import { placesOf, type Award, type Round } from './rounds.js';
import { checkOf, roundsWithRule } from './rule-checks.js';

interface ReadingRow {
  readonly reading: RuleReading;
  readonly awards: readonly Award[];
}

const READINGS: Readonly<Partial<Record<RuleReading, string>>> = {
  MEAN_PER_YEAR: 'The mean of the years',
  WHOLE_PERIOD: 'The whole period at once',
  EACH_YEAR: 'Each single year',
  BID_AS_SUBMITTED: 'The bid as it was sent in',
};
const OUTCOMES: Readonly<Record<RuleOutcome, string>> = {
  PASS: 'meets it',
  FAIL: 'falls short',
  UNKNOWN: 'unknown',
};

const COLUMNS: readonly Column<ReadingRow>[] = [
  { heading: 'What is held against the rule', cell: ({ reading }) => READINGS[reading] },
  outcomeColumn('Meet it', 'PASS'),
  outcomeColumn('Fall short', 'FAIL'),
  outcomeColumn('Unknown', 'UNKNOWN'),
  { heading: 'Why', cell: ({ awards, reading }) => awards[0] && checkOf(awards[0], reading)?.explanation },
];

const AWARD_COLUMNS: readonly Column<Award>[] = [
  AREA_COLUMN,
  AMOUNT_COLUMN,
  ...readings().map((reading): Column<Award> => ({
    heading: READINGS[reading] ?? reading,
    cell: award => checkInWords(award, reading),
    sortBy: award => checkOf(award, reading)?.value ?? null,
  })),
];

/** Whether the awards meet the least that a bid had to come to, under each way to read the rule. */
export function MinimumBidCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const ruled = roundsWithRule(rounds, 'MINIMUM_BID');
  return (
    <Card
      id="minimum-bid"
      question="Does every award meet the minimum bid?"
      answer={
        ruled.length === 0 ? (
          <NoRule rounds={rounds} />
        ) : (
          ruled.map(({ round, rule }) => (
            <p key={round.name}>
              The rule of {round.name}: at least {rule.value !== null && statedPounds(rule.value, null)} a
              year. As a mean of the years, <strong>{passing(round.awards, 'MEAN_PER_YEAR')}</strong> of{' '}
              {round.awards.length} meet it. How many do in each single year is unknown.
            </p>
          ))
        )
      }
      table={
        ruled.length > 0 &&
        ruled.map(({ round }) => (
          <DataTable
            key={round.name}
            caption={`Each award of ${round.name} against the rule`}
            columns={AWARD_COLUMNS}
            rows={round.awards}
            rowKey={({ key }) => key}
          />
        ))
      }
      citations={ruled.flatMap(({ rule, round }) => [...rule.citations, ...placesOf(round.awards)])}
      caveats={
        ruled.length === 0
          ? []
          : ['The rule is about bids, and what is published is what was indicated after them.']
      }
      asked={{ document, question: 'minimum-bid-2023-25' }}
      isWide
    >
      {ruled.map(({ round }) => (
        <DataTable
          key={round.name}
          caption={`Awards of ${round.name} against the rule`}
          columns={COLUMNS}
          rows={readings().map(reading => ({ reading, awards: round.awards }))}
          rowKey={({ reading }) => reading}
        />
      ))}
    </Card>
  );
}

function outcomeColumn(heading: string, outcome: RuleOutcome): Column<ReadingRow> {
  return {
    heading,
    cell: ({ awards, reading }) =>
      counted(awards.filter(award => checkOf(award, reading)?.outcome === outcome).length, 'award'),
  };
}

function passing(awards: readonly Award[], reading: RuleReading): string {
  return counted(awards.filter(award => checkOf(award, reading)?.outcome === 'PASS').length, 'award');
}

function checkInWords(award: Award, reading: RuleReading): string {
  const check = checkOf(award, reading);
  if (!check) return 'not checked';
  return check.value === null
    ? OUTCOMES[check.outcome]
    : `${OUTCOMES[check.outcome]}: ${inPounds(check.value)}`;
}

function readings(): RuleReading[] {
  return Object.keys(READINGS) as RuleReading[];
}
