import type { Direction, FigureUnit } from '../typed-documents.js';
import { inUnits } from './ratio.js';

/** Which way something moved, and by how much. */
export interface StatedMove {
  readonly value: number | null;
  readonly unit: FigureUnit | null;
  readonly direction: Direction | null;
}

/** A result of an evaluation as a page's document asks for it. */
export interface StatedFinding extends StatedMove {
  readonly measure: string;
  readonly statement: string;
}

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  DECREASE: 'less',
  INCREASE: 'more',
  NO_CHANGE: 'unchanged',
};
const numbers = new Intl.NumberFormat('en-GB');

/** A result with its figure: "physical abuse, 82% less: Reported for Drive as a whole…" */
export function findingInWords({ measure, statement, ...move }: StatedFinding): string {
  const moved = moveInWords(move);
  return `${measure}${moved === '' ? '' : `, ${moved}`}: ${statement}`;
}

/** How something moved: "82% less", "less" where no figure is stated, nothing where neither is. */
export function moveInWords({ value, unit, direction }: StatedMove): string {
  return [value === null ? '' : size(value, unit), direction === null ? '' : DIRECTIONS[direction]]
    .filter(Boolean)
    .join(' ');
}

function size(value: number, unit: FigureUnit | null): string {
  if (unit === 'PERCENT') return `${numbers.format(value)}%`;
  return unit === null || unit === 'OTHER' ? numbers.format(value) : inUnits(value, unit);
}
