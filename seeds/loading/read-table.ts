import { CsvError, parse, type Info } from 'csv-parse/sync';
import type { Cells, CsvTable, Problem, Row } from './table.js';

/** A fault before its file has a name. */
export interface TableFault {
  readonly line: number | null;
  readonly column: string | null;
  readonly reason: string;
}

export interface Line {
  /** As an editor counts them, the header being line 1. */
  readonly number: number;
  readonly cells: Cells;
  /** Null when a cell is faulty. */
  readonly row: Row | null;
  readonly problems: readonly Problem[];
}

export interface TableReading {
  readonly table: CsvTable;
  readonly lines: readonly Line[];
  /** Whether every line is here. When not, nothing can be said about what is missing from the file. */
  readonly complete: boolean;
  readonly faults: readonly TableFault[];
}

/** Reads the text of a data file and checks each line by itself. */
export function readTable(table: CsvTable, text: string): TableReading {
  const records = split(text);
  if (records instanceof CsvError)
    return unusable(table, { line: Number(records.lines), column: null, reason: inWords(records) });
  const [header, ...body] = records;
  const misnamed = checkHeader(table.header, header?.cells ?? []);
  if (misnamed.length > 0) return unusable(table, ...misnamed);

  const lines: Line[] = [];
  const faults: TableFault[] = [];
  for (const { number, cells: values } of body) {
    if (values.length !== table.header.length) {
      faults.push({ line: number, column: null, reason: wrongCount(values, table.header.length) });
      continue;
    }
    const cells = Object.fromEntries(table.header.map((column, index) => [column, values[index] ?? '']));
    const { row, problems } = table.parse(cells);
    lines.push({ number, cells, row, problems });
    faults.push(...problems.map(problem => ({ line: number, ...problem })));
  }
  return { table, lines, complete: lines.length === body.length, faults };
}

export const unusable = (table: CsvTable, ...faults: TableFault[]): TableReading => ({
  table,
  lines: [],
  complete: false,
  faults,
});

interface SplitLine {
  readonly number: number;
  readonly cells: string[];
}

function split(text: string): SplitLine[] | CsvError {
  try {
    const records = parse(text, {
      info: true,
      relax_column_count: true,
      record_delimiter: '\n',
    }) as unknown as {
      info: Info;
      record: string[];
    }[];
    // The parser counts up to where a record ends, and a quoted cell may hold line breaks.
    return records.map(({ record }, index) => ({
      number: (records[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function inWords(error: CsvError): string {
  return error.code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a quotation mark is opened and never closed'
    : 'a quotation mark is out of place; a cell with one is quoted as a whole and the mark written twice';
}

function wrongCount(values: readonly string[], expected: number): string {
  if (values.length === 1 && values[0] === '') return 'the line is empty';
  return `has ${values.length} cells, not ${expected}; a cell with a comma in it is quoted`;
}

function checkHeader(expected: readonly string[], found: readonly string[]): TableFault[] {
  const missing = expected.filter(column => !found.includes(column));
  const unknown = found.filter(column => !expected.includes(column));
  const faults = [
    ...missing.map(column => ({ line: 1, column, reason: 'the column is missing' })),
    ...unknown.map(column => ({
      line: 1,
      column,
      reason: `is not a column of this file; they are ${expected.join(',')}`,
    })),
  ];
  if (faults.length > 0 || found.join() === expected.join()) return faults;
  const column = expected.find((name, index) => found[index] !== name) ?? null;
  return [{ line: 1, column, reason: `the columns are not in their order, which is ${expected.join(',')}` }];
}
