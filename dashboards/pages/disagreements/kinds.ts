import type { DisagreementsQuery, DiscrepancyKind } from '../../typed-documents.js';

/** A disagreement with what the page's document asks of it. */
export type Disagreement = DisagreementsQuery['discrepancies']['nodes'][number];

/** Which disagreements the address asks for. */
export const KIND_CHOICES: readonly ['all', ...DiscrepancyKind[]] = [
  'all',
  'TOTALS_DIFFER',
  'COUNTS_DIFFER',
  'COUNT_AND_SHARE_DISAGREE',
  'ROUNDING',
  'ONE_AMOUNT_TWO_DESCRIPTIONS',
  'WHOLE_AWARD_TO_ONE_STRAND',
  'QUANTITY_DRIFTS',
  'STATEMENTS_DIFFER',
  'NAMES_DIFFER',
];
export type KindChoice = (typeof KIND_CHOICES)[number];
