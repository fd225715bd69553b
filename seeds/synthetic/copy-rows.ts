import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { copyLine } from './copy-text.js';
import type { Progress } from './progress.js';
import type { SyntheticTable } from './table.js';

const CHUNK_LETTERS = 64 * 1024;

/** Fills an empty table by COPY, in constant memory, and gives its rows their `pk`. */
export async function copyRows(
  client: pg.Client,
  table: SyntheticTable,
  { progress, signal }: { progress: Progress; signal?: AbortSignal | undefined },
): Promise<void> {
  progress.begin(table.name, table.expected);
  const columns = ['pk', ...table.columns].map(column => client.escapeIdentifier(column)).join(', ');
  const name = client.escapeIdentifier(table.name);
  const copy = client.query(copyStreams.from(`copy ${name} (${columns}) from stdin`));
  await pipeline(Readable.from(chunks(table, progress)), copy, { signal });
  await client.query(`select setval(pg_get_serial_sequence($1, 'pk'), greatest($2, 1), $2 > 0)`, [
    table.name,
    copy.rowCount,
  ]);
}

function* chunks({ rows }: SyntheticTable, progress: Progress): Iterable<string> {
  let chunk = '';
  let pk = 0;
  let reported = 0;
  for (const row of rows()) {
    pk += 1;
    chunk += `${pk}\t${copyLine(row)}`;
    if (chunk.length < CHUNK_LETTERS) continue;
    yield chunk;
    chunk = '';
    progress.advance(pk - reported);
    reported = pk;
  }
  if (chunk !== '') yield chunk;
  progress.advance(pk - reported);
}
