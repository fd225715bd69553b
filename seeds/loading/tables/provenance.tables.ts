import { EvaluationStateCode } from '../../../schema/evidence/index.js';
import { SourceEntity, StatedAbsenceCode, StatedAbsenceEntity } from '../../../schema/provenance/index.js';
import { Focus } from '../../../schema/shared/focus.js';
import { code, codes, fieldName, isoDate, optional, required, slug, text } from '../columns.js';
import {
  citationColumns,
  citedTable,
  csvTable,
  recordTable,
  to,
  type CsvTable,
  type RecordTable,
} from '../table.js';
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

/** Every file of records, each after those that it refers to. */
export const recordTables: readonly RecordTable[] = [
  sources,
  statedAbsences,
  ...commissioningTables,
  ...fundingTables,
  ...evidenceTables,
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
  columns: {
    record_type: named(['PoliceForceArea', 'Pcc', 'Organisation', 'InterventionModel', 'Programme']),
    record: required(text),
    name: required(text),
    source: required(slug),
    locator: required(text),
  },
});

/** Every data file, in the order in which faults are reported. */
export const csvTables: readonly CsvTable[] = [...recordTables, citationsTable, aliasesTable];
