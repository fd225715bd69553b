import type { EvidenceQueryVariables } from '../../typed-documents.js';

/** Which programmes the page counts, as `?focus=` says it. */
export type FocusChoice = 'stalking' | 'domestic-abuse' | 'all';

export const FOCUS_CHOICES: readonly [FocusChoice, ...FocusChoice[]] = ['stalking', 'domestic-abuse', 'all'];

export const FOCUS_NAMES: Readonly<Record<FocusChoice, string>> = {
  stalking: 'Stalking',
  'domestic-abuse': 'Domestic abuse',
  all: 'All programmes',
};

/** What the programmes are called in a sentence. */
export const FOCUS_PHRASES: Readonly<Record<FocusChoice, string>> = {
  stalking: 'that address stalking',
  'domestic-abuse': 'that address domestic abuse',
  all: 'on record',
};

/** The programmes of each choice. One that addresses both is in both. */
export const FOCUS_FILTERS: Readonly<Record<FocusChoice, EvidenceQueryVariables>> = {
  stalking: {
    programmes: { focus: { in: ['STALKING_DA_RELATED', 'STALKING_NON_DA', 'STALKING_UNSPECIFIED'] } },
  },
  'domestic-abuse': { programmes: { focus: { has: 'DOMESTIC_ABUSE' } } },
  all: { programmes: {} },
};

/** The choice that an answer was asked with. */
export function focusAskedWith(variables: EvidenceQueryVariables): FocusChoice {
  const asked = JSON.stringify(variables);
  return FOCUS_CHOICES.find(choice => JSON.stringify(FOCUS_FILTERS[choice]) === asked) ?? FOCUS_CHOICES[0];
}
