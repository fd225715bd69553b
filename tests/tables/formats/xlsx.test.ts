import { STATUS_SYMBOLS } from '../../../server/tables/table.js';
import { describe, expect, it } from '@jest/globals';
import readExcelFile from 'read-excel-file/node';
import { MOST_IN_A_CELL } from '../../../server/tables/formats/excel-text.js';
import { xlsx } from '../../../server/tables/formats/xlsx.js';
import type { ReadTable, Row, TableNotes } from '../../../server/tables/table.js';
import { LONG_TEXT } from './awkward-texts.js';
import { column, COLUMNS, ROWS, tableOf, written } from './sample-table.js';

const CUT_TEXT = `${'a'.repeat(MOST_IN_A_CELL - 2)}…`;

const NOTES: TableNotes = {
  sources: [
    {
      slug: 'award-table',
      title: 'Award table',
      publisher: 'Home Office',
      datePrinted: '2023-07-27',
      licence: 'OGL 3.0',
      places: ['row 1', 'row 2'],
    },
  ],
  caveats: ['Awards are not spending.', '=1+1 is no formula'],
  emptyReason: 'Nobody asked.',
};

/** The cells of both sheets, as an independent reader has them. */
async function sheetsOf(table: ReadTable) {
  const sheets = await readExcelFile(await written(xlsx, table), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** What Excel can hold of a value: no empty text, no text of over 32,767 characters, and a date as a date. */
function inExcel(row: Row): unknown[] {
  return row.map((cell, place) => {
    if (cell === '') return null;
    if (cell === LONG_TEXT) return CUT_TEXT;
    return COLUMNS[place]?.type === 'date' && cell !== null ? new Date(String(cell)) : cell;
  });
}

describe('a table as an Excel workbook', () => {
  it('gives read-excel-file every text and value back, with its type', async () => {
    const { Data } = await sheetsOf(tableOf(COLUMNS, ROWS));
    expect(Data?.[0]).toEqual(COLUMNS.map(({ name }) => name));
    expect(Data?.slice(1)).toEqual(ROWS.map(inExcel));
  });

  it('says which columns have cut cells, and where the whole texts are', async () => {
    const { About } = await sheetsOf(tableOf(COLUMNS, ROWS));
    expect(About?.map(row => row.slice(0, 2))).toContainEqual(['note', '1 cut cell']);
    expect(About?.flat().join('\n')).toContain('the CSV has them whole');
  });

  it('has its columns where there is no row', async () => {
    const { Data } = await sheetsOf(tableOf(COLUMNS, []));
    expect(Data).toEqual([COLUMNS.map(({ name }) => name)]);
  });

  it('tells about the question, the columns, the sources and the caveats', async () => {
    const columns = [
      column('amount', 'number', { unit: 'GBP', nullable: false }),
      column('amount_status', 'string', { codelist: 'AmountStatus', isStatus: true }),
    ];
    const { About } = await sheetsOf(tableOf(columns, [], { notes: NOTES }));
    expect(About?.map(row => row.filter(cell => cell !== null))).toEqual([
      ['Question', 'Who was awarded what?'],
      ['Answer', 'Forty-two areas were.'],
      ['One row is', 'One award.'],
      ['Why there is no row', 'Nobody asked.'],
      [],
      ['Columns'],
      ['Name', 'Description', 'Type', 'Unit', 'Path', 'Codelist', 'May be empty'],
      ['amount', 'The amount.', 'number', 'GBP', 'awards.nodes.amount', 'no'],
      ['amount_status', 'The amount_status.', 'string', 'awards.nodes.amount_status', 'AmountStatus', 'yes'],
      [],
      ['Symbols'],
      ...STATUS_SYMBOLS,
      [],
      ['Sources'],
      ['Publisher', 'Title', 'Date', 'Licence', 'Places'],
      ['Home Office', 'Award table', '2023-07-27', 'OGL 3.0', 'row 1; row 2'],
      [],
      ['Caveats'],
      ['Awards are not spending.'],
      ['=1+1 is no formula'],
    ]);
  });
});
