import { EvaluationStateCode } from '../../../schema/evidence/index.js';
import {
  ClaimEntity,
  DiscrepancyClaimEntity,
  DiscrepancyEntity,
  DiscrepancyKind,
  DiscrepancyRecordEntity,
  LookAlikeEntity,
  LookAlikeVerdict,
  SourceEntity,
  StatedAbsenceCode,
  StatedAbsenceEntity,
} from '../../../schema/provenance/index.js';
import { Bound } from '../../../schema/shared/bound.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import { Focus } from '../../../schema/shared/focus.js';
import {
  code,
  codes,
  fieldName,
  figure,
  isoDate,
  optional,
  required,
  slug,
  text,
  texts,
} from '../columns.js';
import {
  citationColumns,
  citedTable,
  csvTable,
  namedBy,
  recordTable,
  to,
  type CsvTable,
  type RecordTable,
} from '../table.js';
import { figuresAsPrinted } from '../rules.js';
import { commissioningTables } from './commissioning.tables.js';
import { evidenceTables } from './evidence.tables.js';
import { fundingTables } from './funding.tables.js';

const sources = recordTable({
  file: 'provenance/sources.csv',
  type: 'Source',
  entity: SourceEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    title: required(text),
    publisher: required(text),
    date_printed: optional(isoDate),
    licence: required(text),
    note: optional(text),
  },
});

const statedAbsences = citedTable({
  file: 'provenance/stated-absences.csv',
  type: 'StatedAbsence',
  entity: StatedAbsenceEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    code: required(code(StatedAbsenceCode)),
    focus: required(codes(Focus)),
    statement: required(text),
  },
});

const lookAlikes = citedTable({
  file: 'provenance/look-alikes.csv',
  type: 'LookAlike',
  entity: LookAlikeEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    verdict: required(code(LookAlikeVerdict)),
    names: required(texts),
    records: optional(texts),
    evidence: required(text),
  },
  names: cells =>
    (cells['records'] ?? '').split(';').flatMap(record => {
      const [type = '', ...key] = record.split(':');
      return record === '' ? [] : [{ column: 'records', type, key: key.join(':') }];
    }),
});

const claims = citedTable({
  file: 'provenance/claims.csv',
  type: 'Claim',
  entity: ClaimEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    subject_type: optional(text),
    subject: optional(text),
    measure: required(text),
    value: optional(figure),
    unit: optional(code(FigureUnit)),
    bound: optional(code(Bound)),
    wording: required(text),
    said_by: required(text),
  },
  names: namedBy('subject_type', 'subject'),
  rules: [figuresAsPrinted('value')],
});

const discrepancies = citedTable({
  file: 'provenance/discrepancies.csv',
  type: 'Discrepancy',
  entity: DiscrepancyEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    kind: required(code(DiscrepancyKind)),
    statement: required(text),
    arithmetic: optional(text),
  },
});

const discrepancyClaims = citedTable({
  file: 'provenance/discrepancy-claims.csv',
  type: 'DiscrepancyClaim',
  entity: DiscrepancyClaimEntity,
  key: ['discrepancy', 'claim'],
  references: [to('Discrepancy', 'discrepancy'), to('Claim', 'claim')],
  columns: { discrepancy: required(slug), claim: required(slug) },
});

const discrepancyRecords = citedTable({
  file: 'provenance/discrepancy-records.csv',
  type: 'DiscrepancyRecord',
  entity: DiscrepancyRecordEntity,
  key: ['discrepancy', 'record_type', 'record', 'field'],
  references: [to('Discrepancy', 'discrepancy')],
  columns: {
    discrepancy: required(slug),
    record_type: required(text),
    record: required(text),
    field: optional(fieldName),
  },
  names: namedBy('record_type', 'record'),
});

/** Every file of records, each after those that it refers to. */
export const recordTables: readonly RecordTable[] = [
  sources,
  statedAbsences,
  ...commissioningTables,
  ...fundingTables,
  ...evidenceTables,
  lookAlikes,
  claims,
  discrepancies,
  discrepancyClaims,
  discrepancyRecords,
];

// Not a record of a file: what it rests on that a code applies where no record says so.
export const EVALUATION_STATE = 'EvaluationState';

/** The keys of the types that can be cited without a file of their own. */
export const keysWithoutFile: Readonly<Record<string, readonly string[]>> = {
  [EVALUATION_STATE]: Object.values(EvaluationStateCode),
};

const named = (types: readonly string[]) =>
  required(code(Object.fromEntries(types.map(type => [type, type]))));

export const citationsTable: CsvTable = csvTable({
  file: 'provenance/citations.csv',
  key: ['record_type', 'record', 'field', 'source', 'locator', 'printed'],
  references: [to('Source', 'source')],
  names: namedBy('record_type', 'record'),
  columns: {
    record_type: named([
      ...recordTables.filter(table => table.cited).map(table => table.type),
      EVALUATION_STATE,
    ]),
    record: required(text),
    field: optional(fieldName),
    ...citationColumns,
  },
});

export const aliasesTable: CsvTable = csvTable({
  file: 'provenance/aliases.csv',
  key: ['record_type', 'record', 'name'],
  references: [to('Source', 'source')],
  names: namedBy('record_type', 'record'),
  columns: {
    record_type: named([
      'PoliceForceArea',
      'Pcc',
      'Organisation',
      'InterventionModel',
      'Programme',
      'Forum',
      'RiskAssessmentTool',
    ]),
    record: required(text),
    name: required(text),
    source: required(slug),
    locator: required(text),
  },
});

/** Every data file, in the order in which faults are reported. */
export const csvTables: readonly CsvTable[] = [...recordTables, citationsTable, aliasesTable];
