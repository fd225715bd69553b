import type { AreaAwardFragment, AreaFactsFragment, AreaProgrammeFragment } from '../../typed-documents.js';

/** An area with what the page's document asks of it. */
export type Area = AreaFactsFragment;

export type Award = AreaAwardFragment;

export type Programme = AreaProgrammeFragment;

/** The programmes that cover an area or that its office commissions, each once. */
export function programmesOf({ programmes, pcc }: Area): Programme[] {
  const all = [...programmes, ...(pcc?.programmes ?? [])];
  return [...new Map(all.map(programme => [programme.slug, programme])).values()];
}

/** The awards that other offices received and that pay for work in an area. */
export function awardsFromElsewhere({ awardsReceived, awardsCovering }: Area): Award[] {
  const own = new Set(awardsReceived.map(({ key }) => key));
  return awardsCovering.filter(({ key }) => !own.has(key));
}

/** Whether the office of an area answered the survey, in a sentence. */
export function surveyInWords({ pcc }: Area): string {
  if (pcc === null) return 'There is no office that could have been asked.';
  return pcc.surveyRespondent
    ? 'The office is among those that answered the survey of the 2025 review.'
    : 'The office is not among those that answered the survey of the 2025 review.';
}

/** What the sources disagree about in an area, its office, the awards of this with their strands, and its programmes. */
export function disagreementsIn(area: Area): Area['discrepancies'] {
  const { pcc, awardsReceived } = area;
  const strands = awardsReceived.flatMap(award => award.strands);
  return [area, ...(pcc ? [pcc] : []), ...awardsReceived, ...strands, ...programmesOf(area)].flatMap(
    ({ discrepancies }) => discrepancies,
  );
}
