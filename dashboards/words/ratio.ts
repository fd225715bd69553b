import { counted } from './counted.js';

/** A ratio as a page's document asks for it. */
export interface StatedRatio {
  readonly numerator: number | null;
  readonly denominator: number | null;
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

/** A ratio as its source states it: "15 of 33 areas", "76% (26 offices)", "88% of programmes, number not stated". */
export function ratioInWords({ numerator, denominator, statedPercentage, unit }: StatedRatio): string {
  const [, several] = units[unit] ?? ['', unit.toLowerCase()];
  if (statedPercentage !== null && numerator !== null)
    return `${statedPercentage}% (${inUnits(numerator, unit)})`;
  if (numerator !== null && denominator !== null) return `${numerator} of ${inUnits(denominator, unit)}`;
  if (statedPercentage !== null && denominator !== null)
    return `${statedPercentage}% of ${inUnits(denominator, unit)}`;
  if (statedPercentage !== null) return `${statedPercentage}% of ${several}, of how many is not stated`;
  if (numerator !== null) return inUnits(numerator, unit);
  return 'not stated by any source';
}
