import type { Bound, FigureUnit } from '../typed-documents.js';
import { boundInWords, statedPounds } from './bounds.js';
import { inUnits } from './ratio.js';

/** The figure of a claim as a page's document asks for it. */
interface ClaimedFigure {
  readonly value: number | null;
  readonly unit: FigureUnit | null;
  readonly bound: Bound | null;
}

/** What a claim comes to, with what it counts: "up to £39,000,000", "76%", "26 offices". Null where it has no figure. */
export function figureInWords({ value, unit, bound }: ClaimedFigure): string | null {
  if (value === null || unit === null) return null;
  if (unit === 'GBP') return statedPounds(value, bound);
  if (unit === 'PERCENT') return `${boundInWords(bound)}${value}%`;
  return `${boundInWords(bound)}${inUnits(value, unit)}`;
}
