import { StrandKind } from '../../schema/funding/index.js';
import type { Focus } from '../../schema/shared/focus.js';
import { slugOf } from './names.js';
import type { ProgrammeOutline } from './programme-outline.js';
import type { Random } from './random.js';
import type { Reference } from './reference.js';
import type { Size } from './size.js';

/** A funding stream: of the published record's, or another. */
export interface StreamOutline {
  readonly slug: string;
  /** Its place among the published record's streams, null for another. */
  readonly published: number | null;
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
  const streams = Array.from({ length: Math.max(size.streams, reference.streams.length) }, (_, index) => {
    const published = reference.streams[index];
    return published
      ? { slug: published.key, published: index }
      : { slug: slugOf('stream', index + 1), published: null };
  });
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
