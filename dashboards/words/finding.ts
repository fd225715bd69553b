import type { Direction, FigureUnit } from '../typed-documents.js';

/** A result of an evaluation as a page's document asks for it. */
export interface StatedFinding {
  readonly measure: string;
  readonly value: number | null;
  readonly unit: FigureUnit | null;
  readonly direction: Direction | null;
  readonly statement: string;
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  DECREASE: 'down',
  INCREASE: 'up',
  NO_CHANGE: 'no change',
};
const numbers = new Intl.NumberFormat('en-GB');

/** A result with its figure: "physical abuse, down 82%: Reported for Drive as a whole…" */
export function findingInWords({ measure, value, unit, direction, statement }: StatedFinding): string {
  const moved = [direction === null ? '' : DIRECTIONS[direction], figure(value, unit)]
    .filter(Boolean)
    .join(' ');
  return `${measure}${moved === '' ? '' : `, ${moved}`}: ${statement}`;
}

function figure(value: number | null, unit: FigureUnit | null): string {
  if (value === null) return '';
  if (unit === 'PERCENT') return `${numbers.format(value)}%`;
  return unit === null || unit === 'OTHER'
    ? numbers.format(value)
    : `${numbers.format(value)} ${unit.toLowerCase()}`;
}
