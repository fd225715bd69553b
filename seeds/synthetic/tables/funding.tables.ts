import { AmountKind, RuleCode, RulePeriod, RuleUnit, StrandKind } from '../../../schema/funding/index.js';
import { Bound } from '../../../schema/shared/bound.js';
import { slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import type { Random } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';

/** Where money comes from, who was awarded it, and what it pays for. */
export function fundingTables(outline: Outline): SyntheticTable[] {
  return [
    citedTable('FundingStream', {
      name: 'funding_stream',
      columns: ['slug', 'name', 'name_is_descriptive', 'funder', 'period_from', 'period_to', 'description'],
      rows: () => streamRows(outline),
    }),
    citedTable('StreamTotal', {
      name: 'stream_total',
      columns: [
        'key',
        'stream_pk',
        'position',
        'amount',
        'bound',
        'kind',
        'period_from',
        'period_to',
        'stated_by_pk',
        'statement',
      ],
      printed: ([, , , amount]) => printedPounds(String(amount)),
      rows: () => totalRows(outline),
    }),
    citedTable('FundingRule', {
      name: 'funding_rule',
      columns: ['key', 'stream_pk', 'code', 'value', 'unit', 'per', 'statement'],
      rows: () => ruleRows(outline),
    }),
    citedTable('Award', {
      name: 'award',
      columns: [
        'key',
        'stream_pk',
        'pcc_pk',
        'recipient_as_printed',
        'amount',
        'amount_kind',
        'period_from',
        'period_to',
        'projects_stated',
      ],
      printed: ([, , , , amount]) => printedPounds(String(amount)),
      expected: outline.awards.length,
      rows: () => awardRows(outline),
    }),
    citedTable('AwardStrand', {
      name: 'award_strand',
      columns: [
        'key',
        'award_pk',
        'position',
        'printed_number',
        'kind',
        'includes',
        'focus',
        'may_start_later',
        'description',
      ],
      expected: outline.awards.reduce((sum, { strands }) => sum + strands.length, 0),
      rows: () => strandRows(outline),
    }),
    citedTable('StrandProgramme', {
      name: 'strand_programme',
      columns: ['key', 'strand_pk', 'programme_pk'],
      expected: outline.programmes.length,
      rows: () => strandProgrammeRows(outline),
    }),
  ];
}

function* streamRows({ streams, random }: Outline): Iterable<Row> {
  const chance = random('streams');
  for (const [place, { slug, funder, period }] of streams.entries()) {
    yield [
      slug,
      `Synthetic funding stream ${place + 1}`,
      chance.chance(0.3),
      funder,
      ...period,
      chance.chance(0.2)
        ? null
        : 'Synthetic: money for work with perpetrators; every amount of it is drawn by chance.',
    ];
  }
}

const BOUNDS = Object.values(Bound);
const KINDS = Object.values(AmountKind);

function* totalRows(outline: Outline): Iterable<Row> {
  const random = outline.random('totals');
  for (const [place, { slug, period }] of outline.streams.entries()) {
    const count = random.between(0, 3);
    for (let position = 1; position <= count; position += 1) {
      yield [
        `${slug}/${position}`,
        pkAt(place),
        position,
        `${random.between(10, 400) * 100_000}.00`,
        random.pick(BOUNDS),
        random.pick(KINDS),
        ...period,
        random.chance(0.5) ? pkAt(random.between(0, outline.size.organisations - 1)) : null,
        `Synthetic: a sum of the stream, as stated in place ${position}.`,
      ];
    }
  }
}

interface Rule {
  readonly code: RuleCode;
  readonly share: number;
  readonly figure: (random: Random) => Row;
  readonly statement: string;
}

const NO_FIGURE: Row = [null, null, null];

const RULES: readonly Rule[] = [
  {
    code: RuleCode.MATCH_SHARE,
    share: 0.5,
    figure: random => [`0.${random.pick(['1', '2', '25', '5'])}`, RuleUnit.SHARE, null],
    statement: 'Synthetic: the recipient matches a share of what it is given.',
  },
  {
    code: RuleCode.MINIMUM_BID,
    share: 0.4,
    figure: random => [`${random.between(1, 6) * 50_000}.00`, RuleUnit.GBP, RulePeriod.YEAR],
    statement: 'Synthetic: a bid reaches this sum in each year.',
  },
  {
    code: RuleCode.STANDARDS_COMPLIANCE,
    share: 0.4,
    figure: () => NO_FIGURE,
    statement: 'Synthetic: what is funded keeps to a standard.',
  },
  {
    code: RuleCode.QUARTERLY_REPORT,
    share: 0.3,
    figure: () => NO_FIGURE,
    statement: 'Synthetic: a report is due each quarter.',
  },
  {
    code: RuleCode.PERMITTED_USE,
    share: 0.4,
    figure: () => NO_FIGURE,
    statement: 'Synthetic: the money is for work with perpetrators alone.',
  },
];

function* ruleRows({ streams, random }: Outline): Iterable<Row> {
  const chance = random('rules');
  for (const [place, { slug }] of streams.entries()) {
    for (const { code, share, figure, statement } of RULES) {
      if (!chance.chance(share)) continue;
      yield [`${slug}/${code}`, pkAt(place), code, ...figure(chance), statement];
    }
  }
}

function* awardRows(outline: Outline): Iterable<Row> {
  const { awards, streams, reference } = outline;
  const random = outline.random('awards');
  for (const { key, stream, office, strands } of awards) {
    yield [
      key,
      pkAt(stream),
      pkAt(office),
      `Synthetic recipient: ${reference.offices[office]?.name ?? ''}`,
      amountFor(strands.length, random),
      random.pick(KINDS),
      ...(streams[stream]?.period ?? [null, null]),
      random.chance(0.4) ? null : strands.length,
    ];
  }
}

/** Pounds and pence: most round, as announcements have them, and more for more strands. */
function amountFor(strands: number, random: Random): string {
  const thousands = random.between(20, 400) * Math.min(strands, 8) + random.between(0, 250);
  const rest = random.chance(0.7) ? '000.00' : `${String(random.between(0, 99_999)).padStart(5, '0')}`;
  return rest.includes('.') ? `${thousands}${rest}` : `${thousands}${rest.slice(0, 3)}.${rest.slice(3)}`;
}

const STRAND_KINDS = Object.values(StrandKind).filter(kind => kind !== StrandKind.UNSPECIFIED);

function* strandRows({ awards, random }: Outline): Iterable<Row> {
  const chance = random('strands');
  for (const [place, { key, strands }] of awards.entries()) {
    const numbered = chance.chance(0.5);
    for (const [index, { kind, focus }] of strands.entries()) {
      yield [
        `${key}/${index + 1}`,
        pkAt(place),
        index + 1,
        numbered ? index + 1 : null,
        kind,
        chance.chance(0.15) ? chance.some(STRAND_KINDS, chance.between(1, 2)) : null,
        focus,
        chance.chance(0.1),
        `Synthetic: ${kind.toLowerCase().replaceAll('_', ' ')} in place ${index + 1} of the award.`,
      ];
    }
  }
}

function* strandProgrammeRows({ awards }: Outline): Iterable<Row> {
  let strandPlace = 0;
  for (const { key, strands } of awards) {
    for (const [index, { programmes }] of strands.entries()) {
      for (const programme of programmes) {
        yield [
          `${key}/${index + 1}/${slugOf('programme', programme + 1)}`,
          pkAt(strandPlace),
          pkAt(programme),
        ];
      }
      strandPlace += 1;
    }
  }
}

/** An amount as an announcement prints it: `£1,230,500.00`. */
const printedPounds = (amount: string): string => `£${amount.replace(/\B(?=(\d{3})+\.)/g, ',')}`;
