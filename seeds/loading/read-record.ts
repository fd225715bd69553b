import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkEvaluationStates } from './check-evidence.js';
import { checkStrands } from './check-funding.js';
import { checkLines, type LineFault } from './check-lines.js';
import { readCsvText, UnreadableFile } from './csv-text.js';
import { RecordError, type Fault } from './fault.js';
import { inFileOrder } from './in-file-order.js';
import { readTable, unusable, type TableReading } from './read-table.js';
import { keyOf, type CsvTable, type Row } from './table.js';
import { aliasesTable, citationsTable, csvTables, recordTables } from './tables/provenance.tables.js';

/** A record and its natural key. */
export interface Entry {
  readonly key: string;
  readonly row: Row;
}

/** The data files, read and found right. */
export interface PublishedRecord {
  /** Changes with any change of a file. */
  readonly revision: string;
  /** By type of the graph, in the order of the files. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The lines of provenance/citations.csv; each entry's row holds a citation besides. */
  readonly citations: readonly Row[];
  readonly aliases: readonly Row[];
}

/**
 * Reads and checks all data files of a folder.
 *
 * @throws RecordError with every fault of every file
 */
export async function readRecord(folder: string): Promise<PublishedRecord> {
  const strangers = await findStrangers(folder);
  const files = await Promise.all(csvTables.map(table => readFile(folder, table)));
  const readings = new Map<string, TableReading>(files.map(({ reading }) => [reading.table.file, reading]));
  const faults = [
    ...[...readings.values()].flatMap(({ table, faults: own }) =>
      own.map(fault => ({ file: table.file, ...fault })),
    ),
    ...checkLines(readings),
    ...checkStrands(readings),
    ...checkEvaluationStates(readings),
  ];
  if (faults.length + strangers.length > 0) throw toError(folder, [...inFileOrder(faults), ...strangers]);

  const rowsOf = ({ file }: CsvTable): Row[] =>
    (readings.get(file)?.lines ?? []).map(line => line.row).filter(row => row !== null);
  const entries = recordTables.map(table => {
    return [table.type, rowsOf(table).map(row => ({ key: keyOf(table.key, row), row }))] as const;
  });
  return {
    revision: digest(files.map(({ text }) => text)),
    entries: new Map(entries),
    citations: rowsOf(citationsTable),
    aliases: rowsOf(aliasesTable),
  };
}

/** The revision that `readRecord` would find, without understanding the files: for telling whether they have changed. */
export async function revisionOf(folder: string): Promise<string> {
  return digest(
    await Promise.all(csvTables.map(table => readCsvText(path.join(folder, table.file)).catch(() => ''))),
  );
}

/** The texts are those of the data files, in their order. */
function digest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  csvTables.forEach((table, index) => hash.update(`${table.file}\0${texts[index]}\0`));
  return hash.digest('hex');
}

async function readFile(folder: string, table: CsvTable): Promise<{ text: string; reading: TableReading }> {
  try {
    const text = await readCsvText(path.join(folder, table.file));
    return { text, reading: readTable(table, text) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { text: '', reading: unusable(table, { line: error.line, column: null, reason: error.reason }) };
  }
}

// A file under a wrong name would otherwise be left out without a word.
async function findStrangers(folder: string): Promise<LineFault[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: Error) => {
    throw toError(folder, [
      { file: '', line: null, column: null, reason: `the folder cannot be read (${error.message})` },
    ]);
  });
  const known = new Set(csvTables.map(table => path.normalize(table.file)));
  return names
    .filter(name => name.endsWith('.csv') && !known.has(name))
    .sort()
    .map(file => ({ file, line: null, column: null, reason: 'is not a file of the record' }));
}

function toError(folder: string, faults: readonly LineFault[]): RecordError {
  const fromHere = path.relative(process.cwd(), folder);
  const shown = fromHere.startsWith('..') || fromHere === '' ? folder : fromHere;
  return new RecordError(
    faults.map(({ file, line, column, reason }): Fault => ({
      file: path.join(shown, file),
      row: line,
      column,
      reason,
    })),
  );
}
