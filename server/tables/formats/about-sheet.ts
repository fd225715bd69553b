import type { SheetData } from 'write-excel-file/node';
import { STATUS_SYMBOLS, type Column, type TableHead, type TableNotes, type TableSource } from '../table.js';
import type { CutCells } from './cut-cells.js';
import { headingCell, textCell, type ExcelCell } from './excel-cells.js';
import { MOST_IN_A_CELL } from './excel-text.js';

/** The widths of the sheet's columns, in characters. */
export const ABOUT_WIDTHS: readonly number[] = [28, 60, 14, 18, 40, 24, 14];

/** What a reader has to know who has the workbook and nothing else: the question, the columns, the sources. */
export function aboutSheet(
  { question, grain, columns }: TableHead,
  { sources, caveats, emptyReason }: TableNotes,
  cut: readonly CutCells[],
): SheetData {
  return [
    fact('Question', question.question),
    fact('Answer', question.answer),
    fact('One row is', grain),
    ...(emptyReason === undefined ? [] : [fact('Why there is no row', emptyReason)]),
    ...cutSection(cut),
    ...section('Columns', COLUMN_HEADINGS, columns.map(columnLine)),
    ...(columns.some(({ isStatus }) => isStatus) ? section('Symbols', [], symbolLines()) : []),
    ...section('Sources', SOURCE_HEADINGS, sources.map(sourceLine)),
    ...section('Caveats', [], caveats.map(caveatLine)),
  ];
}

const COLUMN_HEADINGS = ['Name', 'Description', 'Type', 'Unit', 'Path', 'Codelist', 'May be empty'];

function columnLine(column: Column): string[] {
  const { name, description, type, unit = '', nullable, path, codelist = '' } = column;
  return [name, description, type, unit, path, codelist, nullable ? 'yes' : 'no'];
}

function symbolLines(): string[][] {
  return [...STATUS_SYMBOLS].map(([symbol, meaning]) => [symbol, meaning]);
}

const SOURCE_HEADINGS = ['Publisher', 'Title', 'Date', 'Licence', 'Places'];

function sourceLine({ publisher, title, datePrinted, licence, places }: TableSource): string[] {
  return [publisher, title, datePrinted ?? '', licence, places.join('; ')];
}

function caveatLine(caveat: string): string[] {
  return ['', caveat];
}

function cutSection(cut: readonly CutCells[]): SheetData {
  if (cut.length === 0) return [];
  const limit = MOST_IN_A_CELL.toLocaleString('en');
  const note = `Excel holds ${limit} characters in a cell. Longer texts end in an ellipsis here; the CSV has them whole.`;
  const lines = cut.map(({ column, count }) => [column, `${count} cut ${count === 1 ? 'cell' : 'cells'}`]);
  return section('Cut cells', [], [['', note], ...lines]);
}

/** A heading of its own below an empty row, then lines; nothing where there are none. */
function section(heading: string, headings: readonly string[], lines: readonly string[][]): SheetData {
  if (lines.length === 0) return [];
  const above = headings.length === 0 ? [] : [headings.map(headingCell)];
  return [[], [headingCell(heading)], ...above, ...lines.map(line => line.map(wrappedCell))];
}

function fact(name: string, text: string): ExcelCell[] {
  return [{ ...headingCell(name), alignVertical: 'top' }, wrappedCell(text)];
}

function wrappedCell(text: string): ExcelCell {
  return text === '' ? null : { ...textCell(text), wrap: true, alignVertical: 'top' };
}
