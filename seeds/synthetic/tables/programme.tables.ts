import {
  AgeGroup,
  Assessed,
  CommissioningBasis,
  Compulsion,
  CoverageBasis,
  OrganisationRole,
  ProgrammeKind,
  ReferralRoute,
  RiskLevel,
  StalkingProvision,
  TailoredGroup,
  VictimsSupportApproach,
} from '../../../schema/commissioning/index.js';
import { descriptionOf, nameOf, slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import { addressesStalking, isStalkingAlone, type ProgrammeOutline } from '../programme-outline.js';
import type { Random } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';
import { toolCount } from './organisation.tables.js';

/** Programmes, and what links them to places, offices, organisations and tools. */
export function programmeTables(outline: Outline): SyntheticTable[] {
  const { programmes } = outline;
  const expected = programmes.length;
  return [
    citedTable('Programme', {
      name: 'programme',
      columns: PROGRAMME_COLUMNS,
      printed: ([, name, descriptive]) => (descriptive === true ? null : String(name)),
      expected,
      rows: () => programmeRows(outline),
    }),
    citedTable('ProgrammeArea', {
      name: 'programme_area',
      columns: ['key', 'programme_pk', 'area_pk', 'basis', 'note'],
      expected,
      rows: () => areaRows(outline),
    }),
    citedTable('ProgrammeCommissioner', {
      name: 'programme_commissioner',
      columns: ['key', 'programme_pk', 'pcc_pk', 'basis'],
      expected,
      rows: () => commissionerRows(outline),
    }),
    citedTable('ProgrammeOrganisation', {
      name: 'programme_organisation',
      columns: ['key', 'programme_pk', 'organisation_pk', 'role'],
      expected,
      rows: () => roleRows(outline),
    }),
    citedTable('ProgrammeTool', {
      name: 'programme_tool',
      columns: ['key', 'programme_pk', 'tool_pk', 'assesses'],
      rows: () => toolRows(outline),
    }),
  ];
}

const PROGRAMME_COLUMNS = [
  'slug',
  'name',
  'name_is_descriptive',
  'description',
  'kind',
  'focus',
  'stalking_provision',
  'model_pk',
  'age_groups',
  'tailored_to',
  'risk_levels',
  'referral_routes',
  'victims_support',
  'compulsion',
  'consent_conditions',
];

const CONDITIONS = [
  'Synthetic: consent of the victim to be contacted',
  'Synthetic: consent of the participant, in writing; it can be taken back',
  'Synthetic: agreement that agencies exchange "what is needed"',
];

function* programmeRows({ programmes, random }: Outline): Iterable<Row> {
  const chance = random('programme rows');
  for (const [place, programme] of programmes.entries()) {
    yield [
      programme.slug,
      nameOf('programme', place + 1, chance),
      chance.chance(0.3),
      descriptionOf(chance),
      chance.weighted([
        [ProgrammeKind.INTERVENTION, 88],
        [ProgrammeKind.HUB, 7],
        [ProgrammeKind.EDUCATION, 5],
      ]),
      programme.focus,
      stalkingProvision(programme, chance),
      pkAt(programme.model),
      // Each list is silent as often as the sources of the published record are, about.
      listOf(Object.values(AgeGroup), 0.3, 2, chance),
      listOf(Object.values(TailoredGroup), 0.2, 2, chance),
      listOf(Object.values(RiskLevel), 0.35, 3, chance),
      listOf(Object.values(ReferralRoute), 0.4, 4, chance),
      listOf(Object.values(VictimsSupportApproach), 0.35, 3, chance),
      listOf(Object.values(Compulsion), 0.25, 1, chance),
      listOf(CONDITIONS, 0.05, 2, chance),
    ];
  }
}

function stalkingProvision(programme: ProgrammeOutline, random: Random): StalkingProvision | null {
  if (!addressesStalking(programme) || random.chance(0.3)) return null;
  return isStalkingAlone(programme)
    ? StalkingProvision.SPECIALIST
    : StalkingProvision.FOLDED_INTO_DOMESTIC_ABUSE;
}

/** Some of the values, or null where the sources are silent. */
function listOf<T extends string>(
  values: readonly T[],
  share: number,
  most: number,
  random: Random,
): T[] | null {
  return random.chance(share) ? random.some(values, random.between(1, most)) : null;
}

function* areaRows({ programmes, reference, random }: Outline): Iterable<Row> {
  const chance = random('programme areas');
  for (const [place, { slug, areas }] of programmes.entries()) {
    for (const area of areas) {
      const stated = chance.chance(0.6);
      yield [
        `${slug}/${reference.areas[area]?.code ?? ''}`,
        pkAt(place),
        pkAt(area),
        stated ? CoverageBasis.STATED : CoverageBasis.RECIPIENTS_AREA,
        stated && chance.chance(0.15) ? 'Synthetic: the east of the area.' : null,
      ];
    }
  }
}

function* commissionerRows({ programmes, reference, random }: Outline): Iterable<Row> {
  const chance = random('commissioners');
  for (const [place, { slug, office }] of programmes.entries()) {
    if (office === null) continue;
    // A few are commissioned by two offices together.
    const second = chance.chance(0.04) ? chance.between(0, reference.offices.length - 1) : office;
    for (const one of new Set([office, second])) {
      yield [
        `${slug}/${reference.offices[one]?.slug ?? ''}`,
        pkAt(place),
        pkAt(one),
        chance.chance(0.4) ? CommissioningBasis.STATED : CommissioningBasis.AWARD_RECIPIENT,
      ];
    }
  }
}

const OTHER_ROLES = [
  OrganisationRole.VICTIMS_SUPPORT,
  OrganisationRole.PARTNER,
  OrganisationRole.EVALUATION,
  OrganisationRole.REFERRAL,
  OrganisationRole.FUNDER,
] as const;

function* roleRows({ programmes, size, random }: Outline): Iterable<Row> {
  const chance = random('roles');
  const row = (programme: number, slug: string, organisation: number, role: OrganisationRole): Row => [
    `${slug}/${slugOf('organisation', organisation + 1)}/${role}`,
    pkAt(programme),
    pkAt(organisation),
    role,
  ];
  const another = () => chance.between(0, size.organisations - 1);
  for (const [place, { slug, office, providers }] of programmes.entries()) {
    for (const provider of providers) yield row(place, slug, provider, OrganisationRole.DELIVERY);
    // Where no office commissions it, partners mostly do.
    if (office === null && chance.chance(0.6)) {
      yield row(place, slug, another(), OrganisationRole.COMMISSIONER);
    }
    const organisation = another();
    for (const role of chance.some(OTHER_ROLES, chance.chance(0.4) ? chance.between(1, 2) : 0)) {
      yield row(place, slug, organisation, role);
    }
  }
}

function* toolRows({ programmes, random }: Outline): Iterable<Row> {
  const chance = random('programme tools');
  for (const [place, { slug }] of programmes.entries()) {
    if (!chance.chance(0.12)) continue;
    const tool = chance.between(0, toolCount - 1);
    yield [
      `${slug}/${slugOf('tool', tool + 1)}`,
      pkAt(place),
      pkAt(tool),
      chance.chance(0.7) ? Assessed.PERPETRATOR : Assessed.VICTIM,
    ];
  }
}
