import type { EvidenceFindingFragment } from '../../typed-documents.js';
import { NOT_STATED } from '../../words/listed.js';
import { inUnits } from '../../words/ratio.js';

const MOVED = { DECREASE: ' less', INCREASE: ' more', NO_CHANGE: ', unchanged' } as const;

/** The figure of a finding: "82% less", "5 of 7 people". */
export function figureInWords({ value, unit, direction, cohortSize }: EvidenceFindingFragment): string {
  if (value === null || unit === null) return 'in words only';
  const moved = direction === null ? '' : MOVED[direction];
  if (unit === 'PERCENT') return `${value}%${moved}`;
  if (unit === 'PEOPLE' && cohortSize !== null) return `${value} of ${inUnits(cohortSize, unit)}`;
  return `${inUnits(value, unit)}${moved}`;
}

/** Whom a finding rests on: how many they are, and who. */
export function cohortInWords({ cohortSize, cohortDescription }: EvidenceFindingFragment): string {
  const size = cohortSize === null ? `size ${NOT_STATED}` : inUnits(cohortSize, 'PEOPLE');
  return cohortDescription === null ? size : `${cohortDescription}; ${size}`;
}
