import type { Column, ReadTable, Row } from '../table.js';
import { ABOUT_WIDTHS, aboutSheet } from './about-sheet.js';
import { cutCells } from './cut-cells.js';
import { dataCell, headingCell } from './excel-cells.js';
import type { Format } from './format.js';
import { bytesInPieces } from './pieces.js';
import { fixZipTimes } from './zip-times.js';

/** An Excel workbook: a sheet of the rows with typed cells, and one about them. It is held whole while it is made. */
export const xlsx: Format = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mostRows: 10_000,
  write,
};

async function* write(table: ReadTable): AsyncGenerator<Uint8Array> {
  // Loading it takes its time, which no start has to wait for.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const rows = await allRows(table);
  const workbook = await writeExcelFile([
    {
      sheet: 'Data',
      data: [table.columns.map(column => headingCell(column.name)), ...dataRows(table.columns, rows)],
      columns: table.columns.map(column => ({ width: widthOf(column) })),
      stickyRowsCount: 1,
    },
    {
      sheet: 'About',
      data: aboutSheet(table, table.notes(), cutCells(table.columns, rows)),
      columns: ABOUT_WIDTHS.map(width => ({ width })),
    },
  ]).toBuffer();
  fixZipTimes(workbook);
  yield* bytesInPieces(workbook);
}

async function allRows({ batches }: ReadTable): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) {
    for (const row of batch) rows.push(row);
  }
  return rows;
}

function dataRows(columns: readonly Column[], rows: readonly Row[]) {
  return rows.map(row => columns.map((column, place) => dataCell(row[place] ?? null, column)));
}

const WIDTHS = { string: 30, integer: 10, number: 16, boolean: 10, date: 12 } as const;
const MOST_WIDTH = 60;

/** In characters: the heading has to fit, with a little around it. */
function widthOf({ name, type }: Column): number {
  return Math.min(Math.max(WIDTHS[type], name.length + 2), MOST_WIDTH);
}
