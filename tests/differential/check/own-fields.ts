import type { PlainRecord } from '../record/plain-record.js';
import { modelOf } from '../model/model.js';
import type { Row } from '../model/type-model.js';
import { reference } from './provenance.js';
import { compare, yearsOf } from './values.js';

type Own = (record: PlainRecord, row: Row) => unknown;

/** The fields that are neither a column nor a relation. */
export const OF_ITS_OWN: Readonly<Record<string, Own>> = {
  'PoliceForceArea.pcc': (record, row) => record.where('pcc', 'area_pk', row.pk)[0] ?? null,
  'Award.period': (_, row) => period(row),
  'FundingStream.period': (_, row) => period(row),
  'StreamTotal.period': (_, row) => period(row),
  'Accreditation.holder': holder,
  'Programme.evidence': evidence,
  'Citation.record': (_, row) => reference(row['record_type'] as string, row['record_key'] as string),
  'Claim.subject': (_, row) =>
    row['subject_type'] === null || row['subject'] === null
      ? null
      : reference(row['subject_type'] as string, row['subject'] as string),
  'Discrepancy.records': recordsTouched,
  'LookAlike.records': (_, row) =>
    ((row['records'] ?? []) as string[]).map(name => {
      const [, type = '', key = ''] = /^([^:]*):(.*)$/.exec(name) ?? [];
      return reference(type, key);
    }),
};

function period(row: Row) {
  const years = yearsOf(row);
  return years && { from: years[0], to: years.at(-1), years };
}

function holder(record: PlainRecord, row: Row) {
  for (const type of ['Programme', 'Organisation']) {
    const { table } = modelOf(type);
    const pk = row[`${table}_pk`];
    if (pk !== null) return { __typename: type, ...record.one(table, pk) };
  }
  return { __typename: 'UnnamedHolder', description: row['holder_description'] };
}

/** The studies of the programme, each with its relation, and then those of the model that it follows. */
function evidence(record: PlainRecord, row: Row) {
  const studies = (column: string, subject: unknown) =>
    record
      .where('evaluation_subject', column, subject)
      .map(link => ({
        evaluation: record.one('evaluation', link['evaluation_pk']),
        relation: link['relation'] ?? 'SAME_MODEL_OTHER_SITE',
      }))
      .toSorted((one, other) =>
        compare(one.evaluation['slug'] as string, other.evaluation['slug'] as string),
      );
  const model = row['model_pk'];
  return [...studies('programme_pk', row.pk), ...(model === null ? [] : studies('model_pk', model))];
}

function recordsTouched(record: PlainRecord, row: Row) {
  const names = record
    .where('discrepancy_record', 'discrepancy_pk', row.pk)
    .toSorted((one, other) => compare(one['key'] as string, other['key'] as string))
    .map(link => reference(link['record_type'] as string, link['record'] as string));
  return [...new Map(names.map(one => [one.id, one])).values()];
}
