import type { PoolClient } from 'pg';
import type { Statement, TextRow } from '../../schema/shared/reads.js';
import { makeRoomFor } from './kept-statements.js';
import { TextQuery } from './text-query.js';

/** The rows of a statement, asked on one connection. */
export async function rowsOn<T>(client: PoolClient, { text, values }: Statement): Promise<T[]> {
  return (await client.query({ text, values: [...values] })).rows as T[];
}

/** The rows of a statement that selects texts alone, asked on one connection, which keeps a statement with a name. */
export function textsOn(client: PoolClient, statement: Statement): Promise<readonly TextRow[]> {
  const { name, text } = statement;
  if (name !== undefined) makeRoomFor({ name, text }, client);
  return client.query(new TextQuery(statement)).rows;
}
