import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parquet } from '../../../server/tables/formats/parquet.js';
import type { Row } from '../../../server/tables/table.js';
import { ALL_WITH_DOTTED_NOTE, askDuckDb, undotted } from './duckdb.js';
import { column, COLUMNS, ROWS, tableOf, written } from './sample-table.js';

const MONEY = [column('amount', 'number', { unit: 'GBP', nullable: false })];

describe('a table as Parquet', () => {
  it('gives DuckDB every text and value back', async () => {
    const rows = await askDuckDb(
      await written(parquet, tableOf(COLUMNS, ROWS)),
      `select ${ALL_WITH_DOTTED_NOTE} from read_parquet(FILE)`,
    );
    const read = rows.map(row => {
      const amount = row['amount'] === null ? null : Number(row['amount']);
      return Object.values({
        ...row,
        position: Number(row['position']),
        note: undotted(row['note']),
        amount,
      });
    });
    expect(read).toEqual(ROWS);
  });

  it.each([
    ['rows', ROWS],
    ['no row', []],
  ])('has the types of the columns with %s', async (_, rows) => {
    const file = await written(parquet, tableOf(COLUMNS, rows));
    const types = await askDuckDb(file, 'describe from read_parquet(FILE)');
    expect(types.map(row => [row['column_name'], row['column_type']])).toEqual([
      ['position', 'BIGINT'],
      ['note', 'VARCHAR'],
      ['amount', 'DECIMAL(18,2)'],
      ['share', 'DOUBLE'],
      ['is_final', 'BOOLEAN'],
      ['awarded_on', 'DATE'],
    ]);
    const schema = await askDuckDb(file, 'select repetition_type from parquet_schema(FILE) offset 1');
    expect(schema.map(row => row['repetition_type'])).toEqual(['REQUIRED', ...Array(5).fill('OPTIONAL')]);
    expect(await askDuckDb(file, 'select count(*) as n from read_parquet(FILE)')).toEqual([
      { n: String(rows.length) },
    ]);
  });

  it('has money to the penny', async () => {
    const anyPence = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });
    const pence = [29, 1, 101, 0, ...fc.sample(anyPence, { numRuns: 2_000, seed: 1 })];
    const file = await written(
      parquet,
      tableOf(
        MONEY,
        pence.map(value => [value / 100]),
      ),
    );
    const rows = await askDuckDb(
      file,
      'select (amount * 100)::BIGINT::VARCHAR as pence from read_parquet(FILE)',
    );
    expect(rows.map(row => row['pence'])).toEqual(pence.map(String));
  });

  it('keeps an empty text and nothing apart', async () => {
    const file = await written(parquet, tableOf([column('note', 'string')], [[''], [null], ['null']]));
    const rows = await askDuckDb(file, 'from read_parquet(FILE)');
    expect(rows.map(row => row['note'])).toEqual(['', null, 'null']);
  });

  it('holds the rows in a first group of 1,000 and others of 5,000, and finds each of them', async () => {
    const columns = [column('position', 'integer', { nullable: false }), column('is_even', 'boolean')];
    const rows: Row[] = Array.from({ length: 12_000 }, (_, position) => [position, position % 2 === 0]);
    const file = await written(parquet, tableOf(columns, rows, { batchSize: 1_700 }));
    const groups =
      'select distinct row_group_id, row_group_num_rows as n from parquet_metadata(FILE) order by all';
    expect((await askDuckDb(file, groups)).map(row => row['n'])).toEqual(['1000', '5000', '5000', '1000']);
    const checks = `select count(*) as n, sum(position) as total, min(position) as least, max(position) as most,
      count_if(is_even = (position % 2 = 0)) as matching from read_parquet(FILE)`;
    expect(await askDuckDb(file, checks)).toEqual([
      { n: '12000', total: '71994000', least: '0', most: '11999', matching: '12000' },
    ]);
    expect(await askDuckDb(file, 'from read_parquet(FILE) where position = 9999')).toEqual([
      { position: '9999', is_even: false },
    ]);
  });

  it('says what the question and the columns are', async () => {
    const file = await written(parquet, tableOf(MONEY, []));
    const query = 'select decode(key) as key, decode(value) as value from parquet_kv_metadata(FILE)';
    const entries = await askDuckDb(file, query);
    expect(entries.map(({ key, value }) => [key, value])).toEqual([
      ['title', 'Who was awarded what?'],
      ['description', 'Forty-two areas were.\n\nOne award.'],
      ['columns', '[{"name":"amount","description":"The amount.","unit":"GBP"}]'],
    ]);
  });

  it('refuses null in a column that is not nullable, and what is no date', async () => {
    await expect(written(parquet, tableOf(MONEY, [[null]]))).rejects.toThrow(
      'The column amount is not nullable',
    );
    const dates = [column('awarded_on', 'date')];
    await expect(written(parquet, tableOf(dates, [['2023-24']]))).rejects.toThrow('Not a date: 2023-24');
  });
});
