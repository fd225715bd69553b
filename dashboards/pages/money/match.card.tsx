import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { RuleReading } from '../../typed-documents.js';
import { NOT_STATED } from '../../words/listed.js';
import { inPounds } from '../../words/money.js';
import { AMOUNT_COLUMN, AREA_COLUMN } from './awards-table.js';
import document from './money.graphql';
import { NoRule } from './no-rule.js';
import { areaNameOf, placesOf, tableOf, type Award, type Round } from './rounds.js';
import { checkOf, roundsWithRule } from './rule-checks.js';

const COLUMNS: readonly Column<Award>[] = [
  AREA_COLUMN,
  AMOUNT_COLUMN,
  impliedColumn('Least match if a share of the award', 'SHARE_OF_AWARD'),
  impliedColumn('Least match if a share of award and match', 'SHARE_OF_TOTAL'),
];

/** What the rule of match implies for each award, under each way to read it. */
export function MatchCard({ rounds }: { readonly rounds: readonly Round[] }): ReactNode {
  const ruled = roundsWithRule(rounds, 'MATCH_SHARE');
  return (
    <Card
      id="match-implied"
      question="How much match funding does the rule imply?"
      answer={
        ruled.length === 0 ? (
          <NoRule rounds={rounds} />
        ) : (
          ruled.map(({ round }) => <p key={round.name}>{answerFor(round)}</p>)
        )
      }
      citations={ruled.flatMap(({ rule, round }) => [...rule.citations, ...placesOf(round.awards)])}
      caveats={
        ruled.length === 0
          ? []
          : [
              'These are the least that the rule implies and not what was matched, which no document reports.',
              ...ruled.flatMap(({ rule }) => rule.discrepancies.map(({ statement }) => statement)),
            ]
      }
      asked={{
        document,
        ...tableOf(
          'match-funding-2023-25',
          ruled.map(({ round }) => round),
        ),
      }}
      isWide
    >
      {ruled.map(({ round, rule }) => (
        <div key={round.name}>
          <p className="govuk-body">
            The rule of {round.name}: {rule.statement}
          </p>
          <DataTable
            caption={`Match implied for each award of ${round.name}`}
            columns={COLUMNS}
            rows={round.awards}
            rowKey={({ key }) => key}
          />
        </div>
      ))}
    </Card>
  );
}

function answerFor({ name, awards: [largest] }: Round): ReactNode {
  if (!largest) return null;
  return (
    <>
      It depends on how the rule of {name} is read. For the largest award, {areaNameOf(largest)}’s{' '}
      {inPounds(largest.amount)}, it is at least <strong>{implied(largest, 'SHARE_OF_AWARD')}</strong> as a
      share of the award, or <strong>{implied(largest, 'SHARE_OF_TOTAL')}</strong> as a share of award and
      match together.
    </>
  );
}

function impliedColumn(heading: string, reading: RuleReading): Column<Award> {
  return {
    heading,
    cell: award => implied(award, reading),
    sortBy: award => checkOf(award, 'MATCH_SHARE', reading)?.threshold ?? null,
    isNumber: true,
  };
}

function implied(award: Award, reading: RuleReading): string {
  const check = checkOf(award, 'MATCH_SHARE', reading);
  return check ? inPounds(check.threshold) : NOT_STATED;
}
