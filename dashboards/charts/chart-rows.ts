import type { Tone } from './tile-legend.js';

/** How tall a row of a chart is, in pixels, with its label above its bar. */
export const ROW_HEIGHT = 52;

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
