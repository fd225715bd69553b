import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

// Neither is a part of the record.
const BESIDES = ['migration', 'data_revision'];

/** The tables, and whether each of the four kinds of statement moves the revision before it changes a row. */
const TABLES = `select c.relname as table,
    coalesce((select bool_or(not t.tgisinternal and t.tgenabled = 'O' and t.tgqual is null and t.tgtype = 2 + 4 + 8 + 16 + 32)
      from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'move_data_revision'::regproc), false) as moves
  from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and c.relname <> all($1)`;

describe('the data revision', () => {
  let database: TestDatabase;
  let reader: PlainSql;
  let writer: pg.Client;
  let other: pg.Client;

  beforeAll(async () => {
    database = await ownDatabase('record');
    reader = await plainSql(database.url);
    writer = new pg.Client({ connectionString: database.url });
    other = new pg.Client({ connectionString: database.url });
    await Promise.all([writer.connect(), other.connect()]);
  });
  afterAll(async () => {
    await Promise.all([writer.end(), other.end(), reader.close()]);
    await database.drop();
  });

  const revision = async () =>
    (await reader.rows<{ revision: string }>('select revision from data_revision'))[0]?.revision;
  const revisionWithin = async (client: pg.Client): Promise<string> =>
    (await client.query<{ revision: string }>('select revision from data_revision')).rows[0]?.revision ?? '';
  /** How many revisions there have been, the first included, after each of some statements. */
  const revisionsAfter = async (statements: readonly string[]): Promise<number> => {
    const seen = new Set([await revision()]);
    for (const statement of statements) {
      await writer.query(statement);
      seen.add(await revision());
    }
    return seen.size;
  };

  it('is moved by every table of the record, also by each part of one', async () => {
    const { rows } = await other.query<{ table: string; moves: boolean }>(TABLES, [BESIDES]);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ moves }) => !moves)).toEqual([]);
  });

  it('is told from a table that lacks the trigger', async () => {
    await writer.query('begin; create table added (pk int)');
    const { rows } = await writer.query<{ table: string; moves: boolean }>(TABLES, [BESIDES]);
    await writer.query('rollback');
    expect(rows.filter(({ moves }) => !moves)).toEqual([{ table: 'added', moves: false }]);
  });

  it('is another one after each kind of statement, whether or not it found a row', async () => {
    const statements = [
      "insert into forum (slug, name, level) values ('zz', 'Invented', 'OPERATIONAL')",
      "update forum set name = 'Invented too' where slug = 'zz'",
      "update forum set name = 'Nobody' where slug = 'no such forum'",
      "delete from forum where slug = 'zz'",
      'truncate monitoring_reading',
    ];
    expect(await revisionsAfter(statements)).toBe(1 + statements.length);
  });

  it('stays as it is while the record is only read', async () => {
    const statements = ['select count(*) from programme', 'begin', 'select * from pcc for update', 'commit'];
    expect(await revisionsAfter(statements)).toBe(1);
  });

  it('is seen by others together with what was written, and never when that was rolled back', async () => {
    const before = await revision();
    await writer.query("begin; update kpi set name = name || '!' where position = 1");
    const own = await revisionWithin(writer);
    expect(own).not.toBe(before);
    expect(await revision()).toBe(before);
    await writer.query('rollback');
    expect(await revision()).toBe(before);
    await writer.query("begin; update kpi set name = name || '!' where position = 1; savepoint s");
    const first = await revisionWithin(writer);
    await writer.query("update programme set name = name || '!'; rollback to s; update pcc set name = name");
    expect(await revisionWithin(writer)).toBe(first);
    await writer.query('commit');
    expect(await revision()).toBe(first);
  });

  it('moves where the only statement that had moved it was taken back within its transaction', async () => {
    const before = await revision();
    await writer.query("begin; savepoint s; update pcc set name = name || '!'; rollback to s");
    expect(await revisionWithin(writer)).toBe(before);
    await writer.query("update programme set name = name || '!'; commit");
    expect(await revision()).not.toBe(before);
  });

  it('lets one writer wait for another, whatever each of them writes', async () => {
    await writer.query("begin; update kpi set name = name || '!' where position = 1");
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
    const waiting = other.query('update programme set name = name');
    const keptWaiting = async () =>
      (
        await writer.query<{ is: boolean }>('select pg_backend_pid() = any(pg_blocking_pids($1)) as is', [
          rows[0]?.pid,
        ])
      ).rows[0]?.is;
    while (!(await keptWaiting())) await delay(10);
    const own = await revisionWithin(writer);
    await writer.query('commit');
    await waiting;
    expect(await revision()).not.toBe(own);
  });

  it('fails a writer whose snapshot is older than what somebody else has written since', async () => {
    await writer.query('begin isolation level repeatable read; select count(*) from programme');
    await other.query('update kpi set name = name');
    const write = writer.query('update pcc set name = name');
    await expect(write).rejects.toThrow('could not serialize access due to concurrent update');
    await writer.query('rollback');
  });
});
