import { createHash } from 'node:crypto';
import type { PublishedRecord } from './read-record.js';
import type { Keys, StoredRow } from './stored-row.js';
import type { Row } from './table.js';
import { recordTables } from './tables/provenance.tables.js';

/**
 * Every citation: that of each record's own line first, then those of the citations file, in its order. The key is
 * made from what the citation says, so that it names the same place however many lines come before it.
 */
export function citationRows(record: PublishedRecord, keys: Keys): StoredRow[] {
  const own = recordTables
    .filter(table => table.cited)
    .flatMap(({ type }) =>
      (record.entries.get(type) ?? []).map(({ key, row }) => ({
        ...row,
        record_type: type,
        record: key,
        field: null,
      })),
    );
  // A line of the citations file may repeat a record's own line: it is the same citation.
  const lines = new Map([...own, ...record.citations].map(line => [citationKey(line), line]));
  return inOrder([...lines], keys, row => ({
    field: row['field'] ?? null,
    printed: row['printed'] ?? null,
  }));
}

/** Every alias, in the order of its file. */
export const aliasRows = (record: PublishedRecord, keys: Keys): StoredRow[] =>
  inOrder(
    record.aliases.map(line => [`${recordOf(line)}#${String(line['name'])}`, line] as const),
    keys,
    row => ({ name: row['name'] ?? null }),
  );

function citationKey(line: Row): string {
  const place = createHash('sha256').update(JSON.stringify([line['locator'], line['printed']]));
  const parts = [line['field'] ?? '', line['source'], place.digest('hex').slice(0, 12)];
  return `${recordOf(line)}#${parts.join('#')}`;
}

const recordOf = (line: Row): string => `${String(line['record_type'])}:${String(line['record'])}`;

/** The rows, each with its place among those of its record. */
function inOrder(
  lines: readonly (readonly [key: string, line: Row])[],
  keys: Keys,
  rest: (line: Row) => StoredRow,
): StoredRow[] {
  const counts = new Map<string, number>();
  return lines.map(([key, line]) => {
    const position = (counts.get(recordOf(line)) ?? 0) + 1;
    counts.set(recordOf(line), position);
    return {
      key,
      position,
      recordType: line['record_type'] ?? null,
      recordKey: line['record'] ?? null,
      source: keys.get('Source')?.get(String(line['source'])) ?? null,
      locator: line['locator'] ?? null,
      ...rest(line),
    };
  });
}
