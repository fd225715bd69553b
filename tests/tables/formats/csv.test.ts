import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv } from '../../../server/tables/formats/csv.js';
import { guarded, unguarded } from '../../../server/tables/formats/formula-guard.js';
import { anyText, AWKWARD_TEXTS } from './awkward-texts.js';
import { ALL_WITH_DOTTED_NOTE, askDuckDb, undotted } from './duckdb.js';
import { column, COLUMNS, ROWS, tableOf, written } from './sample-table.js';

/** The records as an independent reader has them: an empty field is null, unless it has quotes. */
function recordsOf(file: Buffer): (string | null)[][] {
  return parse(file, {
    record_delimiter: '\r\n',
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
  });
}

describe('a table as CSV', () => {
  it('gives csv-parse every text back', async () => {
    const [header, ...records] = recordsOf(await written(csv, tableOf(COLUMNS, ROWS)));
    expect(header).toEqual(COLUMNS.map(({ name }) => name));
    expect(records.map(([, note]) => unguarded(note ?? 'null'))).toEqual(AWKWARD_TEXTS);
  });

  it('gives DuckDB every text and value back', async () => {
    const rows = await askDuckDb(
      await written(csv, tableOf(COLUMNS, ROWS)),
      `select ${ALL_WITH_DOTTED_NOTE} from read_csv(FILE, header = true, quote = '"', escape = '"', new_line = '\\r\\n', allow_quoted_nulls = false,
         columns = { position: 'INTEGER', note: 'VARCHAR', amount: 'DOUBLE', share: 'DOUBLE', is_final: 'BOOLEAN',
                     awarded_on: 'DATE' })`,
    );
    const read = rows.map(row => Object.values({ ...row, note: unguarded(undotted(row['note'])) }));
    expect(read).toEqual(ROWS);
  });

  it('keeps an empty text and nothing apart', async () => {
    const file = await written(csv, tableOf([column('a', 'string'), column('b', 'string')], [['', null]]));
    expect(file.toString()).toBe('a,b\r\n"",\r\n');
  });

  it('quotes what has quotes, commas, semicolons, line ends or blanks at an end, and nothing else', async () => {
    const texts = ['plain text', 'a,b', 'a "b"', 'a\nb', 'a\rb', ' a', 'a ', 'a;b'];
    const file = await written(
      csv,
      tableOf(
        texts.map((_, place) => column(`c${place}`, 'string')),
        [texts],
      ),
    );
    expect(file.toString().split('\r\n')[1]).toBe('plain text,"a,b","a ""b""","a\nb","a\rb"," a","a ","a;b"');
  });

  it('prints money with two decimals, other numbers without exponents, and guards no number', async () => {
    const columns = [column('amount', 'number', { unit: 'GBP' }), column('share', 'number')];
    const rows = [
      [39_564_574, 0.1],
      [-0.29, -1e-7],
      [999_999_999_999.99, 1e21],
    ];
    const file = await written(csv, tableOf(columns, rows));
    expect(file.toString()).toBe(
      'amount,share\r\n39564574.00,0.1\r\n-0.29,-0.0000001\r\n999999999999.99,1000000000000000000000\r\n',
    );
  });

  it('begins with a byte-order mark for Excel only', async () => {
    const columns = [column('a', 'string')];
    expect((await written(csv, tableOf(columns, []))).toString()).toBe('a\r\n');
    expect((await written(csv, tableOf(columns, []), { forExcel: true })).toString()).toBe('\uFEFFa\r\n');
  });
});

describe('the guard against formulas', () => {
  it('puts an apostrophe before what a spreadsheet would run, and before nothing else', () => {
    const formulas = ['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a', "'=1", "''=1"];
    expect(formulas.map(guarded)).toEqual(formulas.map(text => `'${text}`));
    expect(['a=1', "'tis", "'", '', ' =1'].map(guarded)).toEqual(['a=1', "'tis", "'", '', ' =1']);
  });

  it('can be taken away from any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
