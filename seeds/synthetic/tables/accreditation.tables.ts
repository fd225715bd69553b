import { AccreditationStatus, HolderKind } from '../../../schema/commissioning/index.js';
import { slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import { addressesStalking, isStalkingAlone, type ProgrammeOutline } from '../programme-outline.js';
import type { Random, Weighted } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';
import { schemesFor } from './organisation.tables.js';

const STATUS: Weighted<AccreditationStatus> = [
  [AccreditationStatus.HELD, 50],
  [AccreditationStatus.IN_PROGRESS, 18],
  [AccreditationStatus.FOUNDATIONS_IN, 8],
  [AccreditationStatus.IN_LINE_WITH, 14],
  [AccreditationStatus.ASSURED_NOT_ACCREDITED, 10],
];

/** Services and professions for which a statement is made that names nobody. */
const UNNAMED_HOLDERS = 6;

/** Who is said to be accredited, by which scheme: a minority. */
export function accreditationTables(outline: Outline): SyntheticTable[] {
  return [
    citedTable('Accreditation', {
      name: 'accreditation',
      columns: [
        'key',
        'holder_kind',
        'programme_pk',
        'organisation_pk',
        'holder_description',
        'scheme_pk',
        'status',
        'scope_note',
        'valid_from',
        'valid_to',
      ],
      rows: () => accreditationRows(outline),
    }),
  ];
}

interface Holder {
  readonly kind: HolderKind;
  readonly key: string;
  readonly programme?: number;
  readonly organisation?: number;
  readonly description?: string;
}

function* accreditationRows(outline: Outline): Iterable<Row> {
  const random = outline.random('accreditations');
  for (const holder of holders(outline, random)) {
    const status = holder.kind === HolderKind.PROGRAMME ? random.weighted(STATUS) : AccreditationStatus.HELD;
    const scheme = random.pick(schemesFor(holder.kind, status));
    yield [
      `${holder.key}/${slugOf('scheme', scheme + 1)}`,
      holder.kind,
      pkAt(holder.programme ?? null),
      pkAt(holder.organisation ?? null),
      holder.description ?? null,
      pkAt(scheme),
      status,
      random.chance(0.3) ? 'Synthetic: of one of its sites.' : null,
      ...validity(random),
    ];
  }
}

/** The headline question looks among the few that address stalking too, so there more is said. */
function shareAccredited(programme: ProgrammeOutline): number {
  // No scheme accredits work on stalking alone: the data state this absence.
  if (isStalkingAlone(programme)) return 0;
  return addressesStalking(programme) ? 0.3 : 0.15;
}

function* holders({ programmes, size }: Outline, random: Random): Iterable<Holder> {
  for (const [place, programme] of programmes.entries()) {
    if (!random.chance(shareAccredited(programme))) continue;
    yield { kind: HolderKind.PROGRAMME, key: programme.slug, programme: place };
  }
  for (let place = 0; place < size.organisations; place += 1) {
    if (!random.chance(0.12)) continue;
    yield { kind: HolderKind.ORGANISATION, key: slugOf('organisation', place + 1), organisation: place };
  }
  for (let number = 1; number <= UNNAMED_HOLDERS; number += 1) {
    const kind = number % 2 === 0 ? HolderKind.VICTIMS_SERVICE : HolderKind.PROFESSIONAL;
    const word = number % 2 === 0 ? 'service' : 'profession';
    yield { kind, key: slugOf(word, number), description: `Synthetic ${word} ${number}, not named` };
  }
}

/** From when to when, as far as it is known; three years is usual. */
function validity(random: Random): Row {
  const year = random.between(2019, 2025);
  const day = `${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
  const from = random.chance(0.4) ? null : `${year}-${day}`;
  return [from, from === null || random.chance(0.3) ? null : `${year + 3}-${day}`];
}
