import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeRoomFor } from '../../server/database/kept-statements.js';
import { recordDatabase } from '../harness/test-database.js';

describe('the named statements of a connection', () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client(await recordDatabase());
    await client.connect();
  });
  afterAll(() => client.end());

  const run = async (name: string, letters = 100_000): Promise<unknown> => {
    const text = `select $1::text as one -- ${'x'.repeat(letters)}`;
    makeRoomFor({ name, text }, client);
    const { rows } = await client.query<{ one: string }>({ name, text, values: [name] });
    return rows[0]?.one;
  };

  const kept = async (): Promise<string[]> => {
    const { rows } = await client.query<{ name: string }>('select name from pg_prepared_statements');
    return rows.map(({ name }) => name).sort();
  };

  it('are those that were run last, as many as there is room for', async () => {
    for (const name of ['a', 'b', 'a', 'c']) expect(await run(name)).toBe(name);
    expect(await kept()).toEqual(['a', 'c']);
  });

  it('are prepared again when they come again', async () => {
    expect(await run('b')).toBe('b');
    expect(await run('a')).toBe('a');
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('make room for one that needs all of it', async () => {
    expect(await run('long', 400_000)).toBe('long');
    expect(await kept()).toEqual(['long']);
    expect(await run('short', 10)).toBe('short');
  });

  it('stay in order when one of them fails', async () => {
    makeRoomFor({ name: 'faulty', text: 'select 1 / $1::int as one' }, client);
    const query = { name: 'faulty', text: 'select 1 / $1::int as one' };
    await expect(client.query({ ...query, values: [0] })).rejects.toThrow('division by zero');
    expect((await client.query({ ...query, values: [1] })).rows).toEqual([{ one: 1 }]);
    expect(await run('after')).toBe('after');
  });
});
