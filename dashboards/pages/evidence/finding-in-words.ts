import type { EvidenceFindingFragment } from '../../typed-documents.js';
import { moveInWords } from '../../words/finding.js';
import { NOT_STATED } from '../../words/listed.js';
import { inUnits } from '../../words/ratio.js';

/** The figure of a finding: "82% less", "5 of 7 people". */
export function figureInWords(finding: EvidenceFindingFragment): string {
  const { value, unit, cohortSize } = finding;
  if (value === null) return 'in words only';
  if (unit === 'PEOPLE' && cohortSize !== null) return `${value} of ${inUnits(cohortSize, unit)}`;
  return moveInWords(finding);
}

/** Whom a finding rests on: how many they are, and who. */
export function cohortInWords({ cohortSize, cohortDescription }: EvidenceFindingFragment): string {
  const size = cohortSize === null ? `size ${NOT_STATED}` : inUnits(cohortSize, 'PEOPLE');
  return cohortDescription === null ? size : `${cohortDescription}; ${size}`;
}
