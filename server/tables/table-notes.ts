import { citedSources, type KnownSource } from './known-sources.js';
import type { BegunTable } from './reading/read-table.js';
import type { TableNotes } from './table.js';
import type { Table } from './tables.js';

/** What is to be said of rows, when they have been read. */
export function notesOf(table: Table, begun: BegunTable, known: readonly KnownSource[]): TableNotes {
  const { emptyReason, gathered, total } = begun;
  return {
    sources: citedSources(known, gathered.places),
    caveats: [table.question.caveat, ...gathered.disagreements],
    ...(total === 0 && { emptyReason: emptyReason ?? 'No record meets what was asked for.' }),
  };
}
