import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { json } from '../../../server/tables/formats/json.js';
import { ndjson } from '../../../server/tables/formats/ndjson.js';
import { shownNumber } from '../../../server/tables/formats/shown-number.js';
import { ALL_WITH_DOTTED_NOTE, askDuckDb, undotted } from './duckdb.js';
import { column, COLUMNS, ROWS, tableOf, written } from './sample-table.js';

const OBJECTS = ROWS.map(row => Object.fromEntries(COLUMNS.map(({ name }, place) => [name, row[place]])));

const MONEY = [column('amount', 'number', { unit: 'GBP' }), column('note', 'string')];

describe('a table as JSON', () => {
  it('is the rows as objects, for JSON.parse and for DuckDB', async () => {
    const file = await written(json, tableOf(COLUMNS, ROWS));
    expect(JSON.parse(file.toString())).toEqual(OBJECTS);
    expect(await readByDuckDb(file, 'array')).toEqual(OBJECTS);
  });

  it('has a row on each line, with its keys in the order of the columns and its money to the penny', async () => {
    const rows = [
      [39_564_574, ''],
      [0.1, null],
    ];
    const file = await written(json, tableOf(MONEY, rows));
    expect(file.toString()).toBe('[\n{"amount":39564574.00,"note":""},\n{"amount":0.10,"note":null}\n]\n');
  });

  it('is an empty array where there is no row', async () => {
    expect((await written(json, tableOf(COLUMNS, []))).toString()).toBe('[]\n');
  });
});

describe('a table as NDJSON', () => {
  it('is an object on each line, for JSON.parse and for DuckDB', async () => {
    const file = await written(ndjson, tableOf(COLUMNS, ROWS));
    const lines = file.toString().split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map(line => JSON.parse(line) as unknown)).toEqual(OBJECTS);
    expect(await readByDuckDb(file, 'newline_delimited')).toEqual(OBJECTS);
  });

  it('has its money to the penny', async () => {
    const file = await written(ndjson, tableOf(MONEY, [[39_564_574, 'a']]));
    expect(file.toString()).toBe('{"amount":39564574.00,"note":"a"}\n');
  });

  it('is empty where there is no row', async () => {
    expect(await written(ndjson, tableOf(COLUMNS, []))).toHaveLength(0);
  });
});

describe('a number in a text', () => {
  it('has no exponent, and is the same number when it is read', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
        const shown = shownNumber(value, column('share', 'number'));
        expect(shown).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(shown) === value).toBe(true);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  it('is exact where it is money', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), pence => {
        const shown = shownNumber(pence / 100, column('amount', 'number', { unit: 'GBP' }));
        expect(BigInt(shown.replace('.', ''))).toBe(BigInt(pence));
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

async function readByDuckDb(file: Buffer, form: 'array' | 'newline_delimited') {
  const rows = await askDuckDb(
    file,
    `select ${ALL_WITH_DOTTED_NOTE} from read_json(FILE, format = '${form}',
       columns = { position: 'INTEGER', note: 'VARCHAR', amount: 'DOUBLE', share: 'DOUBLE', is_final: 'BOOLEAN',
                   awarded_on: 'DATE' })`,
  );
  return rows.map(row => ({ ...row, note: undotted(row['note']) }));
}
