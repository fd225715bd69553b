import { ratioInWords, type StatedRatio } from './ratio.js';

interface StatedStatistic {
  readonly qualifier: string | null;
  readonly ratio: StatedRatio;
}

/** Whether a statistic of the review has a number, or only a word such as "several". */
export function hasNumber({ ratio }: Pick<StatedStatistic, 'ratio'>): boolean {
  return ratio.numerator !== null || ratio.statedPercentage !== null;
}

/** A statistic as the review states it: "26 of 33 areas", or “several” where it prints no number. */
export function statisticInWords({ qualifier, ratio }: StatedStatistic): string {
  if (qualifier === null || hasNumber({ ratio })) return ratioInWords(ratio);
  return `“${qualifier}”: no number stated`;
}
