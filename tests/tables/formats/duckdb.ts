import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All columns with a dot before the note: the client for Node leaves out a byte-order mark that a text begins with. */
export const ALL_WITH_DOTTED_NOTE = "* replace ('.' || note as note)";

/** The note without that dot. */
export function undotted(note: Json | undefined): string {
  return String(note).slice(1);
}

/** What DuckDB answers about a file, whose name stands in the query as `FILE`: rows of values as JSON has them. */
export async function askDuckDb(file: Buffer, query: string): Promise<Record<string, Json>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'table-formats-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, file);
    return await answerOf(query.replaceAll('FILE', `'${path}'`));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function answerOf(query: string): Promise<Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
