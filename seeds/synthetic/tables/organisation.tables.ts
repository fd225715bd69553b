import type { AccreditationStatus } from '../../../schema/commissioning/index.js';
import { ForumLevel, HolderKind, SchemeNature } from '../../../schema/commissioning/index.js';
import { Focus } from '../../../schema/shared/focus.js';
import { descriptionOf, nameOf, slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import type { Random } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';

interface Scheme {
  readonly nature: SchemeNature;
  readonly scope: readonly HolderKind[];
  readonly focus: readonly Focus[] | null;
}

const { PROGRAMME, ORGANISATION, VICTIMS_SERVICE, PROFESSIONAL } = HolderKind;

/** The schemes, each numbered from 1 in its name. */
const SCHEMES: readonly Scheme[] = [
  { nature: SchemeNature.ACCREDITATION, scope: [PROGRAMME], focus: [Focus.DOMESTIC_ABUSE] },
  { nature: SchemeNature.ACCREDITATION, scope: [PROGRAMME, ORGANISATION], focus: [Focus.DOMESTIC_ABUSE] },
  { nature: SchemeNature.QUALITY_ASSURED_COMPLIANCE, scope: [PROGRAMME], focus: [Focus.DOMESTIC_ABUSE] },
  { nature: SchemeNature.STANDARD, scope: [PROGRAMME], focus: [Focus.DOMESTIC_ABUSE] },
  { nature: SchemeNature.ACCREDITATION, scope: [ORGANISATION], focus: null },
  { nature: SchemeNature.ACCREDITATION, scope: [VICTIMS_SERVICE], focus: [Focus.DOMESTIC_ABUSE] },
  { nature: SchemeNature.STANDARD, scope: [VICTIMS_SERVICE, ORGANISATION], focus: null },
  { nature: SchemeNature.ACCREDITATION, scope: [PROFESSIONAL], focus: null },
  { nature: SchemeNature.STANDARD, scope: [PROGRAMME, ORGANISATION], focus: [Focus.CHILD_TO_PARENT_ABUSE] },
];

/** The places of the schemes under which a kind of holder can say something of a certain strength. */
export const schemesFor = (holder: HolderKind, status: AccreditationStatus): number[] =>
  SCHEMES.flatMap(({ nature, scope }, place) =>
    scope.includes(holder) && NATURES[status].includes(nature) ? [place] : [],
  );

const NATURES: Record<AccreditationStatus, readonly SchemeNature[]> = {
  HELD: [SchemeNature.ACCREDITATION],
  IN_PROGRESS: [SchemeNature.ACCREDITATION],
  FOUNDATIONS_IN: [SchemeNature.ACCREDITATION, SchemeNature.STANDARD],
  IN_LINE_WITH: [SchemeNature.STANDARD],
  ASSURED_NOT_ACCREDITED: [SchemeNature.QUALITY_ASSURED_COMPLIANCE],
};

const TOOLS = 6;
const FORUMS = 12;

/** Organisations, what they own and run, and where agencies meet. */
export function organisationTables(outline: Outline): SyntheticTable[] {
  const { size, models } = outline;
  const anOrganisation = (random: Random) => pkAt(random.between(0, size.organisations - 1));
  return [
    citedTable('Organisation', {
      name: 'organisation',
      columns: ['slug', 'name', 'description'],
      printed: ([, name]) => String(name),
      rows: () =>
        numbered(size.organisations, 'organisation', outline, random => [
          random.chance(0.3) ? null : descriptionOf(random),
        ]),
    }),
    citedTable('InterventionModel', {
      name: 'intervention_model',
      columns: ['slug', 'name', 'focus', 'description', 'owner_pk'],
      printed: ([, name]) => String(name),
      rows: () =>
        numbered(models.length, 'model', outline, (random, place) => [
          models[place] ?? [],
          random.chance(0.1) ? null : descriptionOf(random),
          random.chance(0.4) ? null : anOrganisation(random),
        ]),
    }),
    citedTable('AccreditationScheme', {
      name: 'accreditation_scheme',
      columns: ['slug', 'name', 'nature', 'scope', 'focus', 'operator_pk', 'description'],
      rows: () =>
        numbered(SCHEMES.length, 'scheme', outline, (random, place) => [
          SCHEMES[place]?.nature ?? null,
          SCHEMES[place]?.scope ?? null,
          SCHEMES[place]?.focus ?? null,
          random.chance(0.4) ? null : anOrganisation(random),
          random.chance(0.2) ? null : 'Synthetic: what it takes to be found good.',
        ]),
    }),
    citedTable('RiskAssessmentTool', {
      name: 'risk_assessment_tool',
      columns: ['slug', 'name', 'description'],
      rows: () =>
        numbered(TOOLS, 'tool', outline, random => [
          random.chance(0.2) ? null : 'Synthetic: questions that lead to a level of risk.',
        ]),
    }),
    citedTable('Forum', {
      name: 'forum',
      columns: ['slug', 'name', 'level', 'description'],
      rows: () =>
        numbered(FORUMS, 'forum', outline, random => [
          random.chance(0.7) ? ForumLevel.OPERATIONAL : ForumLevel.STRATEGIC,
          random.chance(0.2) ? null : 'Synthetic: agencies meet and agree what each of them does.',
        ]),
    }),
    citedTable('ForumArea', {
      name: 'forum_area',
      columns: ['key', 'forum_pk', 'area_pk', 'note'],
      rows: () => forumAreas(outline),
    }),
  ];
}

/** How many risk assessment tools there are. */
export const toolCount = TOOLS;

function* numbered(
  count: number,
  kind: string,
  outline: Outline,
  rest: (random: Random, place: number) => Row,
): Iterable<Row> {
  const random = outline.random(`${kind} rows`);
  for (let place = 0; place < count; place += 1) {
    yield [slugOf(kind, place + 1), nameOf(kind, place + 1, random), ...rest(random, place)];
  }
}

function* forumAreas({ reference, random }: Outline): Iterable<Row> {
  const chance = random('forum areas');
  for (let forum = 0; forum < FORUMS; forum += 1) {
    for (const [area, { code }] of reference.areas.entries()) {
      if (!chance.chance(0.15)) continue;
      const note = chance.chance(0.4) ? 'Synthetic: in a part of the area.' : null;
      yield [`${slugOf('forum', forum + 1)}/${code}`, pkAt(forum), pkAt(area), note];
    }
  }
}
