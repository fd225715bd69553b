import { EvaluationStateCode } from '../../../schema/evidence/index.js';
import { nameOf, slugOf } from '../names.js';
import type { Outline } from '../outline.js';
import { plainTable, type Row, type SyntheticTable } from '../table.js';

/** Of some types, the field that a second place supports; of the others it supports the record as a whole. */
const FIELDS: Readonly<Record<string, string>> = {
  Award: 'amount',
  Evaluation: 'status',
  Organisation: 'name',
  Programme: 'focus',
};

/** The `pk` of the one source. */
const SOURCE_PK = 1;

/** A citation of every record of the tables, and other spellings of some. */
export function provenanceTables(outline: Outline, tables: readonly SyntheticTable[]): SyntheticTable[] {
  const cited = tables.filter(({ type }) => type !== null);
  return [
    plainTable({
      name: 'citation',
      columns: ['key', 'position', 'record_type', 'record_key', 'field', 'source_pk', 'locator', 'printed'],
      expected: cited.reduce((sum, { expected }) => sum + (expected ?? 0), 0),
      rows: () => citationRows(outline, cited),
    }),
    plainTable({
      name: 'alias',
      columns: ['key', 'position', 'record_type', 'record_key', 'name', 'source_pk', 'locator'],
      rows: () => aliasRows(outline),
    }),
  ];
}

function* citationRows({ random }: Outline, tables: readonly SyntheticTable[]): Iterable<Row> {
  const chance = random('citations');
  const row = (
    type: string,
    key: string,
    position: number,
    { field = null, printed = null }: { field?: string | null; printed?: string | null },
  ): Row => [
    `${type}:${key}#${position}`,
    position,
    type,
    key,
    field,
    SOURCE_PK,
    `Synthetic: page ${chance.between(1, 400)}`,
    printed,
  ];
  for (const { type, rows, printed } of tables) {
    if (type === null) continue;
    for (const record of rows()) {
      const key = String(record[0]);
      yield row(type, key, 1, { printed: printed?.(record) ?? null });
      // A return is one document. Of the rest, some are stated in a second place.
      if (type !== 'MonitoringReturn' && chance.chance(0.1)) {
        yield row(type, key, 2, { field: FIELDS[type] ?? null });
      }
    }
  }
  for (const state of [EvaluationStateCode.NOT_REPORTED, EvaluationStateCode.NOT_ASKED]) {
    yield row('EvaluationState', state, 1, {});
  }
}

function* aliasRows({ size, models, random }: Outline): Iterable<Row> {
  const chance = random('aliases');
  const kinds = [
    ['Programme', 'programme', size.programmes, 0.06],
    ['Organisation', 'organisation', size.organisations, 0.1],
    ['InterventionModel', 'model', models.length, 0.5],
  ] as const;
  for (const [type, kind, count, share] of kinds) {
    for (let number = 1; number <= count; number += 1) {
      if (!chance.chance(share)) continue;
      const key = slugOf(kind, number);
      const names = [
        nameOf(`${kind} also called`, number, chance),
        `Synthetic ${kind.toUpperCase()} no. ${number}`,
      ];
      for (const [index, name] of names.slice(0, chance.between(1, 2)).entries()) {
        yield [
          `${type}:${key}#${name}`,
          index + 1,
          type,
          key,
          name,
          SOURCE_PK,
          `Synthetic: page ${chance.between(1, 400)}`,
        ];
      }
    }
  }
}
