import type { Tone } from './tile-legend.js';

/** How tall a row of a chart is, in pixels, with its label above its bar. */
export const ROW_HEIGHT = 52;

const LINE_HEIGHT = 17;
// What a letter takes on average, in pixels, words that go to the next line included.
const LETTER_WIDTH = 9.5;

/** How tall each row is where the longest label has to break into lines. */
export function rowHeightAt(width: number, rows: readonly Interval[]): number {
  const longest = Math.max(0, ...rows.map(({ label, text }) => label.length + text.length + 2));
  const lines = Math.max(1, Math.ceil((longest * LETTER_WIDTH) / width));
  return ROW_HEIGHT + (lines - 1) * LINE_HEIGHT;
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
