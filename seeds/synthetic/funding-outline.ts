import { Funder, StrandKind } from '../../schema/funding/index.js';
import { financialYears } from '../../schema/shared/financial-year.js';
import type { Focus } from '../../schema/shared/focus.js';
import type { Cell } from './copy-text.js';
import { slugOf } from './names.js';
import type { ProgrammeOutline } from './programme-outline.js';
import type { Random } from './random.js';
import { cellOf, type Reference } from './reference.js';
import type { Size } from './size.js';

/** A funding stream. */
export interface StreamOutline {
  readonly slug: string;
  readonly funder: Cell;
  /** Both its ends, which its awards have too, or neither. */
  readonly period: readonly [from: Cell, to: Cell];
}

/** An award and what it pays for. */
export interface AwardOutline {
  readonly stream: number;
  readonly office: number;
  readonly key: string;
  readonly strands: StrandOutline[];
}

interface StrandOutline {
  readonly kind: StrandKind;
  readonly focus: readonly Focus[] | null;
  readonly programmes: number[];
}

const FUNDERS = Object.values(Funder);

const YEARS = financialYears('2020-21', '2026-27');

const WORK: readonly StrandKind[] = [
  StrandKind.BEHAVIOUR_CHANGE,
  StrandKind.BEHAVIOUR_CHANGE,
  StrandKind.BEHAVIOUR_CHANGE,
  StrandKind.EARLY_INTERVENTION,
  StrandKind.CASE_MANAGEMENT,
  StrandKind.TRIAGE,
  StrandKind.FAMILY_WORK,
  StrandKind.PRACTICAL_SUPPORT,
  StrandKind.MULTI_AGENCY_COORDINATION,
  StrandKind.EDUCATION,
  StrandKind.UNSPECIFIED,
];

const AROUND_THE_WORK: readonly StrandKind[] = [
  StrandKind.TRAINING,
  StrandKind.EVALUATION,
  StrandKind.STAFF,
  StrandKind.EQUIPMENT,
  StrandKind.AWARENESS,
  StrandKind.VICTIMS_SUPPORT,
];

/** Who was awarded money from which stream, and which programmes it pays for. */
export function fundingOutline(
  size: Size,
  reference: Reference,
  programmes: readonly ProgrammeOutline[],
  random: Random,
): { streams: StreamOutline[]; awards: AwardOutline[] } {
  const streams = streamOutlines(size, reference, random);
  const awards = streams.flatMap(({ slug }, stream) => {
    const share = random.between(3, 9) / 10;
    return reference.offices.flatMap((office, place): AwardOutline[] =>
      random.chance(share) ? [{ stream, office: place, key: `${slug}/${office.slug}`, strands: [] }] : [],
    );
  });
  payForProgrammes(programmes, awards, random);
  for (const { strands } of awards) addOtherStrands(strands, random);
  return { streams, awards };
}

/** The streams of the published record, then others. */
function streamOutlines(size: Size, reference: Reference, random: Random): StreamOutline[] {
  const published = reference.streams.map((entry): StreamOutline => ({
    slug: entry.key,
    funder: cellOf(entry, 'funder'),
    period: [cellOf(entry, 'period_from'), cellOf(entry, 'period_to')],
  }));
  const others = Array.from({ length: size.streams - published.length }, (_, index): StreamOutline => {
    const from = random.between(0, YEARS.length - 1);
    const to = Math.min(from + random.between(0, 2), YEARS.length - 1);
    return {
      slug: slugOf('stream', published.length + index + 1),
      funder: FUNDERS[index % FUNDERS.length] ?? null,
      period: random.chance(0.1) ? [null, null] : [YEARS[from] ?? null, YEARS[to] ?? null],
    };
  });
  return [...published, ...others];
}

function payForProgrammes(
  programmes: readonly ProgrammeOutline[],
  awards: readonly AwardOutline[],
  random: Random,
): void {
  const byOffice = Map.groupBy(awards, award => award.office);
  programmes.forEach(({ office, focus }, place) => {
    const possible = office === null ? [] : (byOffice.get(office) ?? []);
    const count = random.weighted([
      [0, 20],
      [1, 60],
      [2, 20],
    ]);
    for (const { strands } of random.some(possible, count)) {
      const shared = strands.length > 0 && random.chance(0.3) ? random.pick(strands) : undefined;
      if (shared) shared.programmes.push(place);
      else {
        strands.push({
          kind: random.pick(WORK),
          focus: random.chance(0.15) ? null : focus,
          programmes: [place],
        });
      }
    }
  });
}

/** Every award says what it pays for, and some pay for more than programmes. */
function addOtherStrands(strands: StrandOutline[], random: Random): void {
  const others = strands.length === 0 ? random.between(1, 2) : random.chance(0.3) ? 1 : 0;
  for (let count = 0; count < others; count += 1) {
    strands.push({ kind: random.pick(AROUND_THE_WORK), focus: null, programmes: [] });
  }
}
