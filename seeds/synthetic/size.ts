/** How many records of each kind a set of synthetic data has. */
export interface Size {
  readonly programmes: number;
  /** Readings of monitoring returns, to a few in a thousand. */
  readonly readings: number;
  readonly organisations: number;
  readonly models: number;
  readonly streams: number;
  readonly claims: number;
  readonly discrepancies: number;
  readonly lookAlikes: number;
}

const PROGRAMMES_PER_SCALE = 400;
const READINGS_PER_SCALE = 20_000;

// No country has more. What grows beyond is what is reported of each: years, quarters and returns.
const MOST_PROGRAMMES = 20_000;

/** @param scale from 1 up; less than 1 is for tests that need little */
export function sizeOf(scale: number): Size {
  const programmes = Math.min(Math.round(PROGRAMMES_PER_SCALE * scale), MOST_PROGRAMMES);
  return {
    programmes,
    readings: Math.round(READINGS_PER_SCALE * scale),
    organisations: 50 + Math.round(programmes / 10),
    models: 10 + Math.round(programmes / 500),
    streams: 10 + Math.round(programmes / 100),
    claims: 20 + Math.round(programmes / 5),
    discrepancies: 10 + Math.round(programmes / 20),
    lookAlikes: 5 + Math.round(programmes / 40),
  };
}
