import type { LineFault } from './check-lines.js';
import { csvTables } from './tables/provenance.tables.js';

/** Faults in the order in which a person who goes through the files meets them. */
export const inFileOrder = (faults: readonly LineFault[]): LineFault[] =>
  [...faults].sort(
    (a, b) => fileOrder(a) - fileOrder(b) || (a.line ?? 0) - (b.line ?? 0) || columnOrder(a) - columnOrder(b),
  );

const fileOrder = ({ file }: LineFault): number => csvTables.findIndex(table => table.file === file);

function columnOrder({ file, column }: LineFault): number {
  if (column === null) return -1;
  const header = csvTables.find(table => table.file === file)?.header ?? [];
  // A column that the file should not have comes after those that it should.
  return header.includes(column) ? header.indexOf(column) : header.length;
}
