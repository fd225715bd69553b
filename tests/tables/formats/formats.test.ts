import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { csv } from '../../../server/tables/formats/csv.js';
import { json } from '../../../server/tables/formats/json.js';
import { ndjson } from '../../../server/tables/formats/ndjson.js';
import { parquet } from '../../../server/tables/formats/parquet.js';
import { xlsx } from '../../../server/tables/formats/xlsx.js';
import type { ReadTable } from '../../../server/tables/table.js';
import { COLUMNS, ROWS, tableOf, written } from './sample-table.js';

const OPTIONS = { forExcel: false };

afterEach(() => {
  jest.restoreAllMocks();
});

describe.each([csv, ndjson, json, parquet, xlsx])('the format $name', format => {
  it('writes the same bytes for the same rows, whatever the batches and the time', async () => {
    const file = await written(format, tableOf(COLUMNS, ROWS, { batchSize: ROWS.length }));
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 0, 1));
    expect((await written(format, tableOf(COLUMNS, ROWS, { batchSize: 7 }))).equals(file)).toBe(true);
  });

  it('writes pieces of some size, not one for each row', async () => {
    const pieces: (string | Uint8Array)[] = [];
    for await (const piece of format.write(tableOf(COLUMNS, ROWS), OPTIONS)) pieces.push(piece);
    expect(pieces.length).toBeLessThan(20);
    expect(pieces.every(piece => piece.length > 0)).toBe(true);
  });

  it('hands on what goes wrong while the rows are read', async () => {
    const table = { ...tableOf(COLUMNS, []), batches: failing() };
    await expect(written(format, table)).rejects.toThrow('The database is gone.');
  });
});

describe.each([csv, ndjson, json])('the format $name', format => {
  it('reads no batch before it is asked for', async () => {
    let readBatches = 0;
    const pieces = format
      .write(
        counting(() => (readBatches += 1)),
        OPTIONS,
      )
      [Symbol.asyncIterator]();
    await Promise.resolve();
    expect(readBatches).toBe(0);
    await pieces.next();
    const readForOnePiece = readBatches;
    await new Promise(resolve => setImmediate(resolve));
    expect(readBatches).toBe(readForOnePiece);
    expect(readForOnePiece).toBeLessThan(100);
  });
});

describe.each([csv, ndjson, json, parquet])('the format $name', format => {
  it('lets go of the rows when its reader leaves', async () => {
    let closed = false;
    const table = { ...tableOf(COLUMNS, []), batches: endless(() => (closed = true)) };
    for await (const piece of format.write(table, OPTIONS)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(closed).toBe(true);
  });
});

/** A table of a hundred batches, each of which makes a piece or more. */
function counting(onBatch: () => void): ReadTable {
  return { ...tableOf(COLUMNS, []), batches: batches() };

  async function* batches() {
    for (let batch = 0; batch < 100; batch += 1) {
      onBatch();
      yield ROWS;
    }
  }
}

async function* endless(onClose: () => void): ReadTable['batches'] {
  try {
    for (;;) yield ROWS;
  } finally {
    onClose();
  }
}

// eslint-disable-next-line require-yield
async function* failing(): ReadTable['batches'] & AsyncGenerator<never> {
  throw new Error('The database is gone.');
}
