import type { PublishedRecord } from './read-record.js';
import { citationColumns, type RecordTable } from './table.js';
import { recordTables } from './tables/provenance.tables.js';

/** How far the record of one type is filled. */
export interface TypeCoverage {
  readonly type: string;
  readonly records: number;
  readonly citations: number;
  /** The keys of the records that no place supports. The sources themselves need none. */
  readonly uncited: readonly string[];
  readonly fields: readonly FieldCoverage[];
}

export interface FieldCoverage {
  readonly column: string;
  readonly filled: number;
  /** Records for which the sources are silent on it. */
  readonly silent: number;
}

export interface Coverage {
  readonly types: readonly TypeCoverage[];
  /** How many citations name each document. */
  readonly citationsBySource: ReadonlyMap<string, number>;
}

/** What the data files hold, what they leave silent, and what each document supports. */
export function coverageOf(record: PublishedRecord): Coverage {
  const further = Map.groupBy(
    record.citations,
    row => `${String(row['record_type'])}:${String(row['record'])}`,
  );
  const types = recordTables.map(table => coverageOfType(table, record, further));
  const cited = recordTables
    .filter(table => table.cited)
    .flatMap(table => record.entries.get(table.type) ?? []);
  const sources = [...cited.map(entry => entry.row['source']), ...record.citations.map(row => row['source'])];
  const bySource = Map.groupBy(sources, source => String(source));
  return {
    types,
    citationsBySource: new Map(
      [...bySource].map(([source, found]) => [source, found.length] as const).sort(),
    ),
  };
}

function coverageOfType(
  table: RecordTable,
  record: PublishedRecord,
  further: ReadonlyMap<string, readonly unknown[]>,
): TypeCoverage {
  const entries = record.entries.get(table.type) ?? [];
  const citationsOf = (key: string, source: unknown) =>
    (typeof source === 'string' && table.cited ? 1 : 0) + (further.get(`${table.type}:${key}`)?.length ?? 0);
  const counts = entries.map(({ key, row }) => ({ key, count: citationsOf(key, row['source']) }));
  const columns = table.header.filter(column => !table.cited || !(column in citationColumns));
  return {
    type: table.type,
    records: entries.length,
    citations: counts.reduce((sum, { count }) => sum + count, 0),
    uncited: table.cited ? counts.filter(({ count }) => count === 0).map(({ key }) => key) : [],
    fields: columns.map(column => {
      const filled = entries.filter(({ row }) => row[column] !== null).length;
      return { column, filled, silent: entries.length - filled };
    }),
  };
}

/** The coverage as lines of text. */
export function printCoverage({ types, citationsBySource }: Coverage): string {
  const lines = types.flatMap(({ type, records, citations, uncited, fields }) => [
    `${type}: ${records} records, ${citations} citations${uncited.length > 0 ? `, WITHOUT ONE: ${uncited.join(', ')}` : ''}`,
    ...fields
      .filter(field => field.silent > 0)
      .map(({ column, filled, silent }) => `  ${column}: ${filled} filled, ${silent} silent`),
  ]);
  const records = types.reduce((sum, type) => sum + type.records, 0);
  const uncited = types.reduce((sum, type) => sum + type.uncited.length, 0);
  return [
    ...lines,
    '',
    'Citations by document',
    ...[...citationsBySource].map(([source, count]) => `  ${source}: ${count}`),
    '',
    `${records} records, ${uncited} without a citation. Fields that are not listed are filled in every record.`,
  ].join('\n');
}
