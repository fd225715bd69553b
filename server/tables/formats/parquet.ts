import type { ByteWriter, KeyValue } from 'hyparquet-writer';
import type { Column, ReadTable, Row, TableHead } from '../table.js';
import type { Format } from './format.js';
import { parquetSchema, parquetValue } from './parquet-columns.js';
import { bytesInPieces } from './pieces.js';
import { rowGroups } from './row-groups.js';

/** The rows that are held at a time: Parquet stores them by column, so that none can be sent before all are there. */
const ROW_GROUP_SIZE = 5_000;
/** The first are sent sooner, so that whoever waits sees that something comes. */
const FIRST_GROUP_SIZE = 1_000;

/** Apache Parquet, compressed by Snappy. Money is DECIMAL(18, 2), and exact. */
export const parquet: Format = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  write,
};

async function* write(table: ReadTable): AsyncGenerator<Uint8Array> {
  // Loading it takes its time, which no start has to wait for.
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema(table.columns),
    kvMetadata: metadata(table),
  });
  for await (const rows of rowGroups(table.batches, [FIRST_GROUP_SIZE, ROW_GROUP_SIZE])) {
    await writer.write({ columnData: columnData(table.columns, rows), rowGroupSize: ROW_GROUP_SIZE });
    yield* bytesInPieces(taken(bytes));
  }
  await writer.finish();
  yield* bytesInPieces(taken(bytes));
}

function columnData(columns: readonly Column[], rows: readonly Row[]) {
  return columns.map((column, place) => ({
    name: column.name,
    data: rows.map(row => parquetValue(row[place] ?? null, column)),
  }));
}

/** What has been written since the last time. The file's offset goes on, as the footer points to places in the file. */
function taken(bytes: ByteWriter): Uint8Array {
  const copy = bytes.getBytes().slice();
  bytes.index = 0;
  return copy;
}

function metadata({ question, grain, columns }: TableHead): KeyValue[] {
  const described = columns.map(({ name, description, unit }) => ({ name, description, unit }));
  return [
    { key: 'title', value: question.question },
    { key: 'description', value: `${question.answer}\n\n${grain}` },
    { key: 'columns', value: JSON.stringify(described) },
  ];
}
