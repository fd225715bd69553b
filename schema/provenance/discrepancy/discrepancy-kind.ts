import { registerEnumType } from 'type-graphql';

export enum DiscrepancyKind {
  TOTALS_DIFFER = 'TOTALS_DIFFER',
  COUNTS_DIFFER = 'COUNTS_DIFFER',
  COUNT_AND_SHARE_DISAGREE = 'COUNT_AND_SHARE_DISAGREE',
  ONE_AMOUNT_TWO_DESCRIPTIONS = 'ONE_AMOUNT_TWO_DESCRIPTIONS',
  WHOLE_AWARD_TO_ONE_STRAND = 'WHOLE_AWARD_TO_ONE_STRAND',
  QUANTITY_DRIFTS = 'QUANTITY_DRIFTS',
  NAMES_DIFFER = 'NAMES_DIFFER',
  STATEMENTS_DIFFER = 'STATEMENTS_DIFFER',
  ROUNDING = 'ROUNDING',
}

registerEnumType(DiscrepancyKind, {
  name: 'DiscrepancyKind',
  description: 'In which way statements disagree with each other or with arithmetic.',
  valuesConfig: {
    TOTALS_DIFFER: { description: 'Sums of money that should be equal are not.' },
    COUNTS_DIFFER: { description: 'Counts of one thing differ.' },
    COUNT_AND_SHARE_DISAGREE: {
      description: 'A count does not give the percentage that is printed with it.',
    },
    ONE_AMOUNT_TWO_DESCRIPTIONS: { description: 'One amount is said to pay for different things.' },
    WHOLE_AWARD_TO_ONE_STRAND: {
      description: 'The whole of an award is attributed to one of the things that it pays for.',
    },
    QUANTITY_DRIFTS: { description: 'A quantity changes from one passage to another.' },
    NAMES_DIFFER: { description: 'Names as printed do not agree with each other or with their initials.' },
    STATEMENTS_DIFFER: { description: 'Statements in words do not agree.' },
    ROUNDING: { description: 'The difference is no larger than the rounding of the printed figure.' },
  },
});
