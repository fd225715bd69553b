import type { ReactNode } from 'react';
import { DataTable, type Column } from '../../components/data-table.js';
import type { RuleOutcome, RuleReading } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { AMOUNT_COLUMN, AREA_COLUMN } from './awards-table.js';
import type { Award, Round } from './rounds.js';
import { checkOf } from './rule-checks.js';

interface ReadingRow {
  readonly reading: RuleReading;
  readonly label: string;
  readonly awards: readonly Award[];
}

/** What of an award can be held against the least that a bid had to come to. */
const READINGS: readonly (readonly [reading: RuleReading, label: string])[] = [
  ['MEAN_PER_YEAR', 'The mean of the years'],
  ['WHOLE_PERIOD', 'The whole period at once'],
  ['EACH_YEAR', 'Each single year'],
  ['BID_AS_SUBMITTED', 'The bid as it was sent in'],
];
const OUTCOMES: Readonly<Record<RuleOutcome, string>> = {
  PASS: 'meets it',
  FAIL: 'falls short',
  UNKNOWN: 'unknown',
};

const COLUMNS: readonly Column<ReadingRow>[] = [
  { heading: 'What is held against the rule', cell: ({ label }) => label },
  outcomeColumn('Meet it', 'PASS'),
  outcomeColumn('Fall short', 'FAIL'),
  outcomeColumn('Unknown', 'UNKNOWN'),
  {
    heading: 'Why',
    cell: ({ awards, reading }) => awards[0] && checkOf(awards[0], 'MINIMUM_BID', reading)?.explanation,
  },
];

const AWARD_COLUMNS: readonly Column<Award>[] = [
  AREA_COLUMN,
  AMOUNT_COLUMN,
  ...READINGS.map(([reading, heading]): Column<Award> => ({
    heading,
    cell: award => checkInWords(award, reading),
    sortBy: award => checkOf(award, 'MINIMUM_BID', reading)?.value ?? null,
  })),
];

/** How many awards of a round meet the rule, under each reading. */
export function ReadingsTable({ round: { name, awards } }: { readonly round: Round }): ReactNode {
  return (
    <DataTable
      caption={`Awards of ${name} against the rule`}
      columns={COLUMNS}
      rows={READINGS.map(([reading, label]) => ({ reading, label, awards }))}
      rowKey={({ reading }) => reading}
    />
  );
}

/** Each award of a round under each reading. */
export function AwardsByReadingTable({ round: { name, awards } }: { readonly round: Round }): ReactNode {
  return (
    <DataTable
      caption={`Each award of ${name} against the rule`}
      columns={AWARD_COLUMNS}
      rows={awards}
      rowKey={({ key }) => key}
    />
  );
}

/** How many awards have an outcome under a reading: "27 awards". */
export function awardsWith(awards: readonly Award[], reading: RuleReading, outcome: RuleOutcome): string {
  return counted(
    awards.filter(award => checkOf(award, 'MINIMUM_BID', reading)?.outcome === outcome).length,
    'award',
  );
}

function outcomeColumn(heading: string, outcome: RuleOutcome): Column<ReadingRow> {
  return { heading, cell: ({ awards, reading }) => awardsWith(awards, reading, outcome) };
}

function checkInWords(award: Award, reading: RuleReading): string {
  const check = checkOf(award, 'MINIMUM_BID', reading);
  if (!check) return 'not checked';
  return check.value === null
    ? OUTCOMES[check.outcome]
    : `${OUTCOMES[check.outcome]}: ${inPounds(check.value)}`;
}
