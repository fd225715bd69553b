import type { Line, TableFault, TableReading } from './read-table.js';
import { keyOf } from './table.js';
import { keysWithoutFile, recordTables } from './tables/provenance.tables.js';

export type LineFault = TableFault & { readonly file: string };

type Readings = ReadonlyMap<string, TableReading>;

interface Keys {
  readonly file: string;
  readonly has: (key: string) => boolean;
}

/** Checks what no line shows by itself: keys that two lines share, and references to what is not there. */
export function checkLines(readings: Readings): LineFault[] {
  const keys = keysByType(readings);
  return [...readings.values()].flatMap(reading => {
    const { table, lines } = reading;
    const faults = [
      ...[table.key, ...table.alsoUnique.map(column => [column])].flatMap(columns =>
        checkUnique(columns, lines),
      ),
      ...lines.flatMap(line => checkReferences(reading, line, keys)),
      ...lines.flatMap(line =>
        table
          .names(line.cells)
          .flatMap(({ column, type, key }) => checkExists(line, column, type, key, keys)),
      ),
    ];
    return faults.map(fault => ({ file: table.file, ...fault }));
  });
}

// The keys come from the cells as they stand, so that a fault elsewhere in a line does not spread to its references.
function keysByType(readings: Readings): ReadonlyMap<string, Keys> {
  const keys = new Map<string, Keys>();
  for (const table of recordTables) {
    const reading = readings.get(table.file);
    const found = new Set(reading?.lines.map(line => keyOf(table.key, line.cells)));
    // Of a file that cannot be read whole nothing is known to be missing.
    keys.set(table.type, { file: table.file, has: key => !reading?.complete || found.has(key) });
  }
  for (const [type, known] of Object.entries(keysWithoutFile)) {
    keys.set(type, { file: known.join(', '), has: key => known.includes(key) });
  }
  return keys;
}

function checkUnique(columns: readonly string[], lines: readonly Line[]): TableFault[] {
  const firstLines = new Map<string, number>();
  return lines.flatMap(({ number, cells }) => {
    const key = keyOf(columns, cells);
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, number);
    if (first === undefined || key === '') return [];
    return [{ line: number, column: columns.at(-1) ?? null, reason: `"${key}" is already on line ${first}` }];
  });
}

function checkReferences({ table }: TableReading, line: Line, keys: ReadonlyMap<string, Keys>): TableFault[] {
  return table.references.flatMap(({ columns, to }) => {
    const faulty = columns.some(
      column => line.cells[column] === '' || line.problems.some(problem => problem.column === column),
    );
    return faulty ? [] : checkExists(line, columns.at(-1) ?? null, to, keyOf(columns, line.cells), keys);
  });
}

function checkExists(
  line: Line,
  column: string | null,
  type: string,
  key: string,
  keys: ReadonlyMap<string, Keys>,
): TableFault[] {
  const known = keys.get(type);
  if (known === undefined || known.has(key)) return [];
  return [{ line: line.number, column, reason: `there is no ${type} "${key}" in ${known.file}` }];
}
