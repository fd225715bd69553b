import type { Tone } from './tile-legend.js';

/** How tall a row of a chart is, in pixels, with its label above its bar. */
export const ROW_HEIGHT = 52;

// A label has one line where there is the width, and two where there is not.
const NARROW = 480;
const LINE_HEIGHT = 17;

export function rowHeightAt(width: number): number {
  return width < NARROW ? ROW_HEIGHT + LINE_HEIGHT : ROW_HEIGHT;
}

/** A bar with its label, its value and the words for it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What is written at its end: "12 programmes", "£1,687,170.00". */
  readonly text: string;
  readonly tone?: Tone;
}

/** A bar from the least to the most that something can be. */
export interface Interval {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly text: string;
  readonly tone?: Tone;
}
