import { Focus, STALKING } from '../../schema/shared/focus.js';
import { slugOf } from './names.js';
import type { Random, Weighted } from './random.js';
import type { Reference } from './reference.js';
import { quartersFor } from './quarters.js';
import type { Size } from './size.js';

/** What several tables say of one programme. Other records are meant by their place, from 0. */
export interface ProgrammeOutline {
  readonly slug: string;
  readonly focus: readonly Focus[] | null;
  readonly model: number | null;
  readonly areas: readonly number[];
  /** The office that commissions it, if one does. */
  readonly office: number | null;
  /** The organisations that deliver it, in their order. */
  readonly providers: readonly number[];
  /** How many quarterly returns there are of it. */
  readonly returns: number;
  /** The indicators that each of its returns reports. */
  readonly indicators: readonly number[];
}

const FOCUS: Weighted<readonly Focus[] | null> = [
  [[Focus.DOMESTIC_ABUSE], 58],
  [[Focus.DOMESTIC_ABUSE, Focus.STALKING_DA_RELATED], 8],
  [[Focus.DOMESTIC_ABUSE, Focus.STALKING_UNSPECIFIED], 3],
  [[Focus.STALKING_UNSPECIFIED], 6],
  [[Focus.STALKING_DA_RELATED], 5],
  [[Focus.STALKING_NON_DA], 3],
  [[Focus.CHILD_TO_PARENT_ABUSE], 7],
  [[Focus.DOMESTIC_ABUSE, Focus.CHILD_TO_PARENT_ABUSE], 3],
  [[Focus.OTHER], 2],
  [null, 5],
];

const MODEL_FOCUS: readonly (readonly Focus[])[] = [
  [Focus.DOMESTIC_ABUSE],
  [Focus.STALKING_UNSPECIFIED],
  [Focus.DOMESTIC_ABUSE, Focus.STALKING_DA_RELATED],
  [Focus.CHILD_TO_PARENT_ABUSE],
  [Focus.DOMESTIC_ABUSE],
  [Focus.STALKING_NON_DA, Focus.STALKING_DA_RELATED],
  [Focus.DOMESTIC_ABUSE, Focus.OTHER],
];

// Of the programmes of one place, some report for long and at several sites, some never.
const REPORTING: Weighted<number> = [
  [0, 15],
  [0.5, 20],
  [1, 35],
  [1.6, 20],
  [2.2, 10],
];

const FEWEST_INDICATORS = 5;

export const modelOutlines = ({ models }: Size, random: Random): (readonly Focus[])[] =>
  Array.from({ length: models }, (_, index) => MODEL_FOCUS[index] ?? random.pick(MODEL_FOCUS));

export function programmeOutlines(
  size: Size,
  reference: Reference,
  models: readonly (readonly Focus[])[],
  random: Random,
): ProgrammeOutline[] {
  const areas = unevenAreas(reference, random);
  const officeOf = new Map(reference.offices.map(({ area }, place) => [area, place]));
  const drafts = Array.from({ length: size.programmes }, () => {
    const focus = random.weighted(FOCUS);
    const covered = areasOfOne(areas, random);
    const office = officeOf.get(covered[0] ?? 0) ?? null;
    return {
      focus,
      model: modelFor(focus, models, random),
      areas: covered,
      office: random.chance(0.88) ? office : null,
      indicators: indicatorsOfOne(reference, random),
      reporting: random.weighted(REPORTING),
    };
  });

  const reporting = drafts.reduce((sum, draft) => sum + draft.reporting, 0);
  const span = quartersFor(size);
  let owed = 0;
  return drafts.map(({ reporting: share, ...draft }, index) => {
    // What does not make a whole return is handed on, so that all together come to the readings that were asked for.
    owed += share === 0 ? 0 : (size.readings * share) / reporting;
    const returns = share === 0 ? 0 : Math.round(owed / draft.indicators.length);
    owed -= returns * draft.indicators.length;
    return {
      ...draft,
      slug: slugOf('programme', index + 1),
      returns,
      providers: providersOfOne(size, Math.ceil(returns / span), random),
    };
  });
}

export const addressesStalking = ({ focus }: ProgrammeOutline): boolean =>
  focus?.some(one => STALKING.includes(one)) ?? false;

/** Whether a programme addresses stalking and nothing else. */
export const isStalkingAlone = ({ focus }: ProgrammeOutline): boolean =>
  focus?.every(one => STALKING.includes(one)) ?? false;

/** A few areas have many programmes and many have few; of two nothing is known. */
function unevenAreas({ areas }: Reference, random: Random): Weighted<number> {
  const order = random.shuffled(areas.map((_, place) => place));
  return order.map((place, rank) => [place, rank < order.length - 2 ? 1 / (rank + 1.5) : 0] as const);
}

function areasOfOne(areas: Weighted<number>, random: Random): number[] {
  const count = random.chance(0.92) ? 1 : random.between(2, 3);
  return [...new Set(Array.from({ length: count }, () => random.weighted(areas)))];
}

function modelFor(
  focus: readonly Focus[] | null,
  models: readonly (readonly Focus[])[],
  random: Random,
): number | null {
  if (focus === null || random.chance(0.55)) return null;
  const fitting = models.flatMap((of, place) => (of.some(one => focus.includes(one)) ? [place] : []));
  return fitting.length > 0 ? random.pick(fitting) : null;
}

function indicatorsOfOne({ indicators }: Reference, random: Random): number[] {
  const places = indicators.map((_, place) => place);
  return random.some(
    places,
    random.chance(0.6) ? places.length : random.between(FEWEST_INDICATORS, places.length),
  );
}

/** @param fewest how many it takes to make all its returns, where there are more than quarters */
function providersOfOne({ organisations }: Size, fewest: number, random: Random): number[] {
  const usual = random.weighted([
    [0, 5],
    [1, 75],
    [2, 17],
    [3, 3],
  ]);
  const found = new Set<number>();
  const count = Math.min(Math.max(usual, fewest > 1 ? fewest : 0), organisations);
  while (found.size < count) {
    // Squared, so that few of them deliver much.
    const share = random.share();
    found.add(Math.floor(share * share * organisations));
  }
  return [...found].sort((a, b) => a - b);
}
