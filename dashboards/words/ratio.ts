import type { DenominatorBasis } from '../typed-documents.js';
import { counted } from './counted.js';

/** A ratio as a page's document asks for it. */
export interface StatedRatio {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Whether the source prints the denominator, or it is the number of offices that answered the survey. */
  readonly denominatorBasis: DenominatorBasis | null;
  readonly statedPercentage: number | null;
  readonly recomputedPercentage: number | null;
  readonly unit: string;
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  AREAS: ['area', 'areas'],
  AWARDS: ['award', 'awards'],
  EVALUATIONS: ['evaluation', 'evaluations'],
  ORGANISATIONS: ['organisation', 'organisations'],
  PCCS: ['office', 'offices'],
  PEOPLE: ['person', 'people'],
  PROGRAMMES: ['programme', 'programmes'],
  PROJECTS: ['project', 'projects'],
  RESPONSES: ['response', 'responses'],
  SERVICES: ['service', 'services'],
  STRANDS: ['strand', 'strands'],
};

/** What a figure counts, in a word. Units are never mixed, so each figure says its own. */
export function inUnits(count: number, unit: string): string {
  return counted(count, ...(units[unit] ?? [unit.toLowerCase(), unit.toLowerCase()]));
}

/**
 * A ratio as its source prints it: "15 of 33 areas", "76% (26 offices)", "5 areas" where it does not print of how many.
 * A percentage of the offices that answered says how many those are: without that it would be a share of nothing.
 */
export function ratioInWords(ratio: StatedRatio): string {
  const { numerator, denominator, denominatorBasis, statedPercentage, unit } = ratio;
  const [, several] = units[unit] ?? ['', unit.toLowerCase()];
  const printedOf = denominatorBasis === 'STATED' ? denominator : null;
  if (statedPercentage !== null && numerator !== null)
    return `${statedPercentage}% (${inUnits(numerator, unit)})`;
  if (numerator !== null && printedOf !== null) return `${numerator} of ${inUnits(printedOf, unit)}`;
  if (numerator !== null) return inUnits(numerator, unit);
  if (statedPercentage === null) return 'not stated by any source';
  if (printedOf !== null) return `${statedPercentage}% of ${inUnits(printedOf, unit)}`;
  if (denominatorBasis === 'SURVEY_FRAME' && denominator !== null)
    return `${statedPercentage}% of ${several}; ${inUnits(denominator, 'PCCS')} answered the survey`;
  return `${statedPercentage}% of ${several}, of how many is not stated`;
}

/** The statistic that says how many answered the survey: as a share of those who answered it means nothing. */
const SIZE_OF_THE_SURVEY = 'responses-received';

interface ShareOf {
  readonly slug: string;
  readonly ratio: StatedRatio;
}

/** The share that the API computes from count and denominator, and of what: "78.8% of the 33 that answered". */
export function recomputedInWords({ slug, ratio }: ShareOf): string {
  const { denominator, denominatorBasis, recomputedPercentage } = ratio;
  if (slug === SIZE_OF_THE_SURVEY) return 'a count';
  if (recomputedPercentage === null || denominator === null) return 'cannot be computed';
  const ofWhat = denominatorBasis === 'STATED' ? 'stated' : 'that answered';
  return `${recomputedPercentage}% of the ${denominator} ${ofWhat}`;
}
