import type { PublishedRecord } from './read-record.js';
import type { Keys, StoredRow } from './stored-row.js';
import type { Row } from './table.js';
import { recordTables } from './tables/provenance.tables.js';

/** Every citation: that of each record's own line first, then those of the citations file, in its order. */
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
  return numbered([...own, ...record.citations], keys, row => ({
    field: row['field'] ?? null,
    printed: row['printed'] ?? null,
  }));
}

export const aliasRows = (record: PublishedRecord, keys: Keys): StoredRow[] =>
  numbered(record.aliases, keys, row => ({ name: row['name'] ?? null }));

function numbered(lines: readonly Row[], keys: Keys, rest: (line: Row) => StoredRow): StoredRow[] {
  const counts = new Map<string, number>();
  return lines.map(line => {
    const name = `${String(line['record_type'])}:${String(line['record'])}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      // Padded, so that the order of the keys is the order of the files.
      key: `${name}#${String(count).padStart(3, '0')}`,
      recordType: line['record_type'] ?? null,
      recordKey: line['record'] ?? null,
      source: keys.get('Source')?.get(String(line['source'])) ?? null,
      locator: line['locator'] ?? null,
      ...rest(line),
    };
  });
}
