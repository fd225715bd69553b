import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { GenerationError } from '../../seeds/synthetic/generation-error.js';
import { readConfig } from '../../server/config.js';
import { openOrm } from '../../server/database/orm.js';
import { ensureRecord, refuseSyntheticDatabase } from '../../server/database/record.js';
import { runGeneration } from '../../server/generating/run-generation.js';
import { StartupError } from '../../server/startup-error.js';
import { recordFolder } from '../harness/record-copy.js';
import { fillSynthetic, ownSyntheticDatabase } from '../harness/synthetic-database.js';
import { onServer, ownDatabase, recordDatabase, urlOf, type TestDatabase } from '../harness/test-database.js';

// Less than the command takes: 40 programmes and 2,000 readings.
const SMALL = { scale: 0.1, seed: 3 };

/** Everything that migrations make: columns, constraints, indexes with their partitions, triggers, sequences. */
const CATALOGUE = `
  select 'column' as kind, table_name || '.' || column_name as name,
      concat_ws(' ', ordinal_position, data_type, column_default, is_nullable) as definition
    from information_schema.columns where table_schema = 'public'
  union all select 'constraint', conrelid::regclass || '.' || conname,
      concat_ws(' ', contype, convalidated, condeferrable, condeferred, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', i.indexrelid::regclass::text, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid,
      (select inhparent::regclass::text from pg_inherits where inhrelid = i.indexrelid))
    from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace
  union all select 'trigger', tgrelid::regclass || '.' || tgname, concat_ws(' ', tgenabled, pg_get_triggerdef(oid))
    from pg_trigger where not tgisinternal
  union all select 'sequence', seqrelid::regclass::text, concat_ws(' ', d.refobjid::regclass, d.refobjsubid)
    from pg_sequence join pg_depend d on d.objid = seqrelid and d.deptype = 'a'
  order by 1, 2, 3`;

async function query<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const catalogueOf = (url: string) => query(url, CATALOGUE);

const revisionOf = async (url: string) =>
  (await query<{ revision: string }>(url, 'select revision from record_revision'))[0]?.revision ?? null;

/** A checksum of each table that is filled: of all its rows in the order of their keys, without when they were loaded. */
async function checksums(url: string): Promise<Record<string, string>> {
  const names = await query<{ name: string }>(
    url,
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not relispartition and relname not in ('migration', 'data_revision', 'monitoring_rollup') order by 1`,
  );
  // What is added up from the others has keys as it comes, which nothing points at.
  const orders: Record<string, string> = { monitoring_rollup: `(to_jsonb(t) - 'pk')::text collate "C"` };
  const sums = names.map(
    ({ name }) => `select '${name}' as name, md5(string_agg((to_jsonb(t) - 'loaded_at'
      ${name in orders ? "- 'pk'" : ''})::text, '' order by ${orders[name] ?? 'pk'})) as sum from ${name} t`,
  );
  const rows = await query<{ name: string; sum: string }>(url, sums.join(' union all '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

const databaseIn = (url: string): string => new URL(url).pathname.slice(1);

/** A progress that does something when a piece of the work begins. */
const when = (piece: string, act: () => void) => ({
  begin: (task: string) => {
    if (task === piece) act();
  },
  advance: () => undefined,
  end: () => undefined,
});

describe('filling a database with synthetic data', () => {
  const made: { drop(): Promise<void> }[] = [];
  let filled: TestDatabase;
  let content: Record<string, string>;
  beforeAll(async () => {
    filled = await ownSyntheticDatabase();
    made.push(filled);
    await fillSynthetic(filled.url, SMALL);
    content = await checksums(filled.url);
  });
  afterAll(async () => {
    await Promise.all(made.map(database => database.drop()));
  });

  async function empty(): Promise<TestDatabase> {
    const database = await ownSyntheticDatabase();
    made.push(database);
    return database;
  }

  it('leaves indexes, constraints, triggers and sequences as the migrations make them', async () => {
    const catalogue = await catalogueOf(filled.url);
    expect(catalogue.length).toBeGreaterThan(800);
    expect(catalogue).toEqual(await catalogueOf(await recordDatabase()));
    // And the next row gets the next key.
    const [row] = await query(
      filled.url,
      `select nextval(pg_get_serial_sequence('programme', 'pk'))::int - 1 as last, count(*)::int as count from programme`,
    );
    expect(row).toEqual({ last: 40, count: 40 });
  });

  it('leaves the sums of the readings as their triggers would have kept them', async () => {
    expect(await query(filled.url, 'select * from monitoring_rollup_faults()')).toEqual([]);
    const [sums] = await query<{ rows: number; readings: number }>(
      filled.url,
      `select count(*)::int as rows, sum(readings) filter (where grain = 'total')::int as readings from monitoring_rollup`,
    );
    expect(sums?.rows).toBeGreaterThan(1000);
    expect(await query(filled.url, 'select count(*)::int as readings from monitoring_reading')).toEqual([
      { readings: sums?.readings },
    ]);
  });

  it('leaves what is there already alone', async () => {
    expect(await fillSynthetic(filled.url, SMALL)).toBe(false);
    await expect(fillSynthetic(filled.url, { ...SMALL, seed: 5 })).rejects.toThrow(
      /holds other data, synthetic scale=0\.1 seed=3: give --replace to replace them/,
    );
    expect(await checksums(filled.url)).toEqual(content);
  });

  it('leaves everything as it was when it is broken off', async () => {
    const stopped = new AbortController();
    const progress = when('monitoring_reading', () => stopped.abort());
    const replacing = fillSynthetic(filled.url, {
      ...SMALL,
      seed: 9,
      replace: true,
      signal: stopped.signal,
      progress,
    });
    await expect(replacing).rejects.toThrow(/abort/i);
    expect(await checksums(filled.url)).toEqual(content);
    expect(await catalogueOf(filled.url)).toEqual(await catalogueOf(await recordDatabase()));
  });

  it('gives the same rows for the same scale and seed, whatever the clock and the locale, and others for another seed', async () => {
    const { url } = await empty();
    const alter = `alter role current_user in database ${databaseIn(url)} set`;
    await query(url, `${alter} timezone to 'Pacific/Auckland'`);
    await query(url, `${alter} datestyle to 'SQL, DMY'`);
    const clock = jest.spyOn(Date, 'now').mockReturnValue(0);
    const order = jest.spyOn(String.prototype, 'localeCompare').mockReturnValue(0);
    try {
      await fillSynthetic(url, { ...SMALL, seed: 4 });
      const others = await checksums(url);
      expect(others['programme']).not.toBe(content['programme']);
      expect(others['monitoring_reading']).not.toBe(content['monitoring_reading']);
      expect(others['police_force_area']).toBe(content['police_force_area']);

      const revision = () => query(url, 'select revision from data_revision');
      const before = await revision();
      await fillSynthetic(url, { ...SMALL, replace: true });
      expect(await checksums(url)).toEqual(content);
      expect(await revision()).not.toEqual(before);
    } finally {
      clock.mockRestore();
      order.mockRestore();
    }
  });

  it('begins afresh after it was killed, and lets one process fill a database at a time', async () => {
    const { url } = await empty();
    const kill = () =>
      void onServer(client =>
        client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
          databaseIn(url),
        ]),
      );
    await expect(fillSynthetic(url, { ...SMALL, progress: when('analyze', kill) })).rejects.toThrow();
    expect(await revisionOf(url)).toBeNull();
    expect(await query(url, 'select from programme')).toEqual([]);

    const results = await Promise.allSettled([fillSynthetic(url, SMALL), fillSynthetic(url, SMALL)]);
    const refused = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(String(refused.reason)).toContain('Another process is filling this database');
    expect(await checksums(url)).toEqual(content);
  });

  it('never touches the published record', async () => {
    const own = await ownDatabase('record');
    made.push(own);
    const before = await checksums(own.url);
    await expect(fillSynthetic(own.url, { ...SMALL, replace: true })).rejects.toThrow(
      /only into a database whose name begins with "synthetic", and this one is "own_/,
    );
    expect(await checksums(own.url)).toEqual(before);

    const { url } = await empty();
    await query(url, `insert into organisation (slug, name) values ('somebody', 'Somebody')`);
    const refused = fillSynthetic(url, { ...SMALL, replace: true });
    await expect(refused).rejects.toBeInstanceOf(GenerationError);
    await expect(refused).rejects.toThrow(/holds a record that is not synthetic, and is left as it is/);
    expect(await query(url, 'select slug from organisation')).toEqual([{ slug: 'somebody' }]);
  });

  it('keeps the published record out, and is served only when it is complete', async () => {
    const log: string[] = [];
    const options = { folder: recordFolder, embedded: true, log: (line: string) => void log.push(line) };
    const unfilled = await openOrm((await empty()).url);
    const complete = await openOrm(filled.url);
    try {
      await expect(ensureRecord(unfilled, options)).rejects.toThrow(
        /is for synthetic data and holds none that are complete: "npm run generate:data" fills it/,
      );
      await expect(refuseSyntheticDatabase(unfilled)).rejects.toBeInstanceOf(StartupError);
      await ensureRecord(complete, options);
      expect(log).toEqual([expect.stringContaining('holds synthetic data and nothing that is published')]);
      await expect(refuseSyntheticDatabase(complete)).rejects.toThrow(
        /which the published record does not mix with/,
      );
    } finally {
      await unfilled.close();
      await complete.close();
    }
  });

  it('is a command that makes the database where there is none, and says how to serve it', async () => {
    const printed: string[] = [];
    const run = async (databaseUrl: string, database?: string) => {
      const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
      try {
        const config = readConfig({ DATABASE_URL: databaseUrl });
        await runGeneration(config, { ...SMALL, database, replace: false }, new AbortController().signal);
      } finally {
        log.mockRestore();
      }
    };
    const name = `synthetic_${randomUUID().replaceAll('-', '')}`;
    made.push({ drop: () => onServer(async client => void (await client.query(`drop database ${name}`))) });
    await run(await recordDatabase(), name);
    expect(await checksums(urlOf(name))).toEqual(content);
    await run(urlOf(name));
    expect(printed.join('\n')).toMatch(
      new RegExp(`Filled the database ${name} in .*${name} holds these data already`, 's'),
    );
    await expect(run(await recordDatabase())).rejects.toThrow(
      /DATABASE_URL names a database that is not for synthetic data: name one that is/,
    );
  });
});
