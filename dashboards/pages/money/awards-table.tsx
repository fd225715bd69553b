import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DataTable, type Column } from '../../components/data-table.js';
import { AMOUNT_KINDS, yearsOf } from '../../words/award-labels.js';
import { counted } from '../../words/counted.js';
import { inPounds } from '../../words/money.js';
import { areaNameOf, type Award } from './rounds.js';
import { strandsInWords } from './strands-in-words.js';

/** An award's area, with the way to what is on record for it. */
export const AREA_COLUMN: Column<Award> = {
  heading: 'Area',
  cell: award =>
    award.pcc.area ? (
      <Link href={`/areas/${award.pcc.area.code}`}>{areaNameOf(award)}</Link>
    ) : (
      areaNameOf(award)
    ),
  sortBy: areaNameOf,
};

/** What was awarded, to the penny. */
export const AMOUNT_COLUMN: Column<Award> = {
  heading: 'Amount',
  cell: ({ amount }) => inPounds(amount),
  sortBy: ({ amount }) => amount,
  isNumber: true,
};

const COLUMNS: readonly Column<Award>[] = [
  AREA_COLUMN,
  { heading: 'Recipient as printed', cell: award => award.recipientAsPrinted },
  AMOUNT_COLUMN,
  { heading: 'Kind of amount', cell: ({ amountKind }) => AMOUNT_KINDS[amountKind] },
  {
    heading: 'Years',
    cell: ({ period }) => yearsOf(period),
    sortBy: ({ period }) => period?.from ?? null,
  },
  {
    heading: 'Strands, without amounts',
    cell: award => `${counted(award.strands.length, 'strand')}: ${strandsInWords(award)}`,
    sortBy: ({ strands }) => strands.length,
  },
];

/** Every award with its amount and its strands. */
export function AwardsTable({ awards }: { readonly awards: readonly Award[] }): ReactNode {
  return <DataTable caption="Awards" columns={COLUMNS} rows={awards} rowKey={({ key }) => key} />;
}
