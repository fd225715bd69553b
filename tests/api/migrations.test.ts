import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { server } from '../harness/server.js';
import { ownDatabase } from '../harness/test-database.js';

const { migrate, openOrm } = server;

// The last migration before readings were partitioned.
const BEFORE_YEARS = 'Migration20261122033000_data_revision';

describe('the migrations', () => {
  it('make the tables that the entities declare, also when two processes run them at the same time', async () => {
    const database = await ownDatabase('empty');
    const [orm, other] = await Promise.all([openOrm(database.url), openOrm(database.url)]);
    try {
      await Promise.all([migrate(orm, database.url), migrate(other, database.url)]);
      expect(
        (await orm.schema.getUpdateSchemaSQL({ wrap: false }))
          .replace(/drop table if exists "migration"[^;]*;/, '')
          .trim(),
      ).toBe('');
    } finally {
      await orm.close();
      await other.close();
      await database.drop();
    }
  });

  it('are written from what separates the entities from the database, and leave its functions alone', async () => {
    const database = await ownDatabase('record');
    const folder = await mkdtemp(path.join(tmpdir(), 'migration-'));
    const orm = await openOrm(database.url);
    try {
      await orm.em.getConnection().execute('drop index programme_kind_index');
      const { fileName } = await orm.migrator.create(folder, false, false, 'again');
      const written = await readFile(path.join(folder, fileName), 'utf8');
      expect([...written.matchAll(/addSql\(`(.*)`\)/g)].map(match => match[1])).toEqual([
        'create index "programme_kind_index" on "programme" ("kind");',
        'drop index "programme_kind_index";',
      ]);
      expect(written).not.toContain('function');
    } finally {
      await orm.close();
      await database.drop();
      await rm(folder, { recursive: true });
    }
  });

  it('can be taken back, the last one first', async () => {
    const database = await ownDatabase('record');
    const orm = await openOrm(database.url);
    try {
      await orm.migrator.down();
      await migrate(orm, database.url);
      expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).not.toMatch(/create|alter/);
    } finally {
      await orm.close();
      await database.drop();
    }
  });

  it('put the readings that are there into partitions of their years, and together again on the way back', async () => {
    const database = await ownDatabase('record');
    const orm = await openOrm(database.url);
    const rows = (text: string) => orm.em.getConnection().execute<object[]>(text);
    const readings = () => rows('select pk, kpi_pk, value from monitoring_reading order by pk');
    try {
      await orm.migrator.down({ to: BEFORE_YEARS });
      await rows(`insert into monitoring_return (key, programme_pk, financial_year, quarter)
        select year, (select min(pk) from programme), year, 1 from unnest(array['2011-12', '2023-24', '2031-32']) year`);
      await rows(`insert into monitoring_reading (monitoring_return_pk, kpi_pk, value)
        select r.pk, k.pk, k.position from monitoring_return r cross join kpi k`);
      const before = await readings();
      await migrate(orm, database.url);
      expect(await readings()).toEqual(before);
      expect(
        await rows(
          `select tableoid::regclass::text as table, count(*)::int from monitoring_reading group by 1 order by 1`,
        ),
      ).toEqual(
        ['2011_12', '2023_24', '2031_32'].map(year => ({
          table: `monitoring_reading_${year}`,
          count: before.length / 3,
        })),
      );
      await orm.migrator.down({ to: BEFORE_YEARS });
      expect(await readings()).toEqual(before);
    } finally {
      await orm.close();
      await database.drop();
    }
  });
});
