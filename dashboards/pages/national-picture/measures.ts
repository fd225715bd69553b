import type { CitedPlace } from '../../card/citation.js';
import type { TileKind } from '../../charts/tile-legend.js';
import type { NationalPictureQuery } from '../../typed-documents.js';
import { accreditationMeasure } from './accreditation.measure.js';
import { awardsMeasure } from './awards.measure.js';
import { evaluationMeasure } from './evaluation.measure.js';
import { silenceMeasure } from './silence.measure.js';
import { stalkingMeasure } from './stalking.measure.js';

/** An area with what the page's document asks of it. */
export type Area = NationalPictureQuery['areas']['nodes'][number];

/** The answer to the question of a measure, as it follows on "34 areas of 43: ". */
interface MeasureAnswer {
  readonly found: number;
  readonly detail: string;
}

/** What the map can show of each area. */
export interface Measure {
  readonly name: string;
  readonly question: string;
  readonly kinds: Readonly<Record<string, TileKind>>;
  /** How many areas answer the question with yes, and what is on record for those and for others. */
  readonly answerFor: (areas: readonly Area[]) => MeasureAnswer;
  /** Which kind an area is of. */
  readonly kindOf: (area: Area) => string;
  /** Where the documents say so. */
  readonly citationsOf: (area: Area) => readonly CitedPlace[];
  /** What is on record for an area, in a few words. */
  readonly textOf: (area: Area) => string;
  readonly caveats: readonly string[];
  /** The disagreements between sources that bear on it, of those that the page's document asks for. */
  readonly disagreements?: readonly string[];
  /** The question of `client-queries` that has its figures. */
  readonly registered: string;
}

export const MEASURES = {
  awards: awardsMeasure,
  stalking: stalkingMeasure,
  evaluation: evaluationMeasure,
  accreditation: accreditationMeasure,
  silence: silenceMeasure,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES: readonly [MeasureName, ...MeasureName[]] = [
  'awards',
  'stalking',
  'evaluation',
  'accreditation',
  'silence',
];
