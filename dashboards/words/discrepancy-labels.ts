import type { DiscrepancyKind } from '../typed-documents.js';

/** In which way sources disagree, in a few words. */
export const DISCREPANCY_KINDS: Readonly<Record<DiscrepancyKind, string>> = {
  COUNTS_DIFFER: 'Counts differ',
  COUNT_AND_SHARE_DISAGREE: 'A count and its percentage do not fit',
  NAMES_DIFFER: 'Names differ',
  ONE_AMOUNT_TWO_DESCRIPTIONS: 'One amount, two descriptions',
  QUANTITY_DRIFTS: 'A quantity changes from passage to passage',
  ROUNDING: 'Rounding',
  STATEMENTS_DIFFER: 'Statements do not agree',
  TOTALS_DIFFER: 'Totals differ',
  WHOLE_AWARD_TO_ONE_STRAND: 'A whole award is given to one strand',
};
