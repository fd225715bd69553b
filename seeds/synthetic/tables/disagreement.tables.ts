import { DiscrepancyKind, LookAlikeVerdict } from '../../../schema/provenance/index.js';
import { Bound } from '../../../schema/shared/bound.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import { slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import type { Random } from '../random.js';
import { citedTable, pkAt, type Row, type SyntheticTable } from '../table.js';

/** Figures as somebody stated them, where statements disagree, and names that look alike. */
export function disagreementTables(outline: Outline): SyntheticTable[] {
  return [
    citedTable('Claim', {
      name: 'claim',
      columns: ['slug', 'subject_type', 'subject', 'measure', 'value', 'unit', 'bound', 'wording', 'said_by'],
      printed: ([, , , , value]) => (value === null ? null : String(value)),
      rows: () => claimRows(outline),
    }),
    citedTable('Discrepancy', {
      name: 'discrepancy',
      columns: ['slug', 'kind', 'statement', 'arithmetic'],
      rows: () => discrepancyRows(outline),
    }),
    citedTable('DiscrepancyClaim', {
      name: 'discrepancy_claim',
      columns: ['key', 'discrepancy_pk', 'claim_pk'],
      rows: () => discrepancyClaimRows(outline),
    }),
    citedTable('DiscrepancyRecord', {
      name: 'discrepancy_record',
      columns: ['key', 'discrepancy_pk', 'record_type', 'record', 'field'],
      rows: () => discrepancyRecordRows(outline),
    }),
    citedTable('LookAlike', {
      name: 'look_alike',
      columns: ['slug', 'verdict', 'names', 'records', 'evidence'],
      rows: () => lookAlikeRows(outline),
    }),
  ];
}

interface Named {
  readonly type: string;
  readonly key: string;
  /** The field of it that statements are about. */
  readonly field: string;
}

function aRecord({ programmes, awards, streams }: Outline, random: Random): Named {
  const kind = random.weighted([
    ['Programme', 40],
    ['Award', 35],
    ['FundingStream', 25],
  ]);
  if (kind === 'Award') return { type: kind, key: random.pick(awards).key, field: 'amount' };
  if (kind === 'FundingStream') return { type: kind, key: random.pick(streams).slug, field: 'totals' };
  return { type: kind, key: random.pick(programmes).slug, field: 'name' };
}

function* claimRows(outline: Outline): Iterable<Row> {
  const random = outline.random('claims');
  for (let number = 1; number <= outline.size.claims; number += 1) {
    const subject = random.chance(0.8) ? aRecord(outline, random) : null;
    const value = random.chance(0.25) ? null : random.between(1, 5_000_000);
    yield [
      slugOf('claim', number),
      subject?.type ?? null,
      subject?.key ?? null,
      `Synthetic: measure ${random.between(1, 40)}`,
      value,
      value === null ? null : random.pick(Object.values(FigureUnit)),
      value === null ? null : random.pick(Object.values(Bound)),
      `Synthetic: "${value === null ? 'many' : value}"`,
      `Synthetic speaker ${random.between(1, 12)}`,
    ];
  }
}

function* discrepancyRows({ size, random }: Outline): Iterable<Row> {
  const chance = random('discrepancies');
  for (let number = 1; number <= size.discrepancies; number += 1) {
    const [one, other] = [chance.between(100, 900), chance.between(100, 900)];
    yield [
      slugOf('discrepancy', number),
      chance.pick(Object.values(DiscrepancyKind)),
      `Synthetic: two statements of one thing that do not agree, case ${number}.`,
      chance.chance(0.4) ? null : `${one} - ${other} = ${one - other}`,
    ];
  }
}

function* discrepancyClaimRows({ size, random }: Outline): Iterable<Row> {
  const chance = random('discrepancy claims');
  for (let place = 0; place < size.discrepancies; place += 1) {
    const first = chance.between(0, size.claims - 3);
    const count = chance.between(2, 3);
    for (let claim = first; claim < first + count; claim += 1) {
      yield [`${slugOf('discrepancy', place + 1)}/${slugOf('claim', claim + 1)}`, pkAt(place), pkAt(claim)];
    }
  }
}

function* discrepancyRecordRows(outline: Outline): Iterable<Row> {
  const random = outline.random('discrepancy records');
  for (let place = 0; place < outline.size.discrepancies; place += 1) {
    const slug = slugOf('discrepancy', place + 1);
    const found = Array.from({ length: random.between(1, 3) }, () => aRecord(outline, random));
    for (const [key, { type, field }] of new Map(found.map(record => [record.key, record]))) {
      const named = random.chance(0.6) ? field : null;
      yield [[slug, type, key, named].filter(part => part !== null).join('/'), pkAt(place), type, key, named];
    }
  }
}

function* lookAlikeRows({ size, programmes, random }: Outline): Iterable<Row> {
  const chance = random('look-alikes');
  for (let number = 1; number <= size.lookAlikes; number += 1) {
    const places = [0, 1].map(() => chance.between(0, programmes.length - 1));
    yield [
      slugOf('look-alike', number),
      chance.pick(Object.values(LookAlikeVerdict)),
      places.map(place => `Synthetic programme ${place + 1}`),
      chance.chance(0.2) ? null : places.map(place => `Programme:${slugOf('programme', place + 1)}`),
      'Synthetic: what speaks for one thing and what against.',
    ];
  }
}
