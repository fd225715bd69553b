import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RawBuilder } from 'kysely';
import pg from 'pg';
import type { FilterDeclaration, FilterValue } from '../../schema/shared/filter/declaration.js';
import type { Statement } from '../../schema/shared/reads.js';
import type { Orm } from '../../server/database/orm.js';
import { server } from '../harness/server.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const { filterDeclarations, openOrm, readGroups, Reads } = server;

/** Remembers what was asked last. */
class Explained extends Reads {
  last: Statement | undefined;

  override statement(query: RawBuilder<unknown>): Statement {
    return (this.last = super.statement(query));
  }

  override rows<T>(query: RawBuilder<T>): Promise<T[]> {
    this.statement(query);
    return super.rows(query);
  }
}

describe('readings in partitions of their years', () => {
  let database: TestDatabase;
  let orm: Orm;
  let client: pg.Client;

  beforeAll(async () => {
    database = await ownDatabase('record');
    orm = await openOrm(database.url);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`insert into monitoring_return (key, programme_pk, financial_year, quarter)
      select year, (select min(pk) from programme), year, 1 from unnest(array['2022-23', '2023-24', '2040-41']) year`);
    await client.query(`insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk, value)
      select r.pk, r.financial_year, k.pk, k.position from monitoring_return r cross join kpi k`);
  });
  afterAll(async () => {
    await client.end();
    await orm.close();
    await database.drop();
  });

  /** How many readings each partition holds. */
  const held = async () =>
    Object.fromEntries(
      (
        await client.query<{ table: string; count: number }>(
          `select right(tableoid::regclass::text, -length('monitoring_reading_')) as table, count(*)::int as count
            from monitoring_reading group by 1 order by 1`,
        )
      ).rows.map(({ table, count }) => [table, count]),
    );
  const kpis = async () => (await client.query('select from kpi')).rowCount ?? 0;

  /** The partitions that are read for the groups of the readings that a filter leaves. */
  const partitionsRead = async (filter: FilterValue): Promise<string[]> => {
    const readings = filterDeclarations.find(
      one => one.typeName === 'MonitoringReading',
    ) as FilterDeclaration;
    const reads = new Explained(orm.em.fork());
    await readGroups(reads, readings, {
      filter,
      groupBy: ['programme'],
      having: {},
      orderBy: [],
      first: 100,
      selected: ['sum.value'],
    });
    const { text = '', values = [] } = reads.last ?? {};
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
    const plan = rows.map(row => row['QUERY PLAN']).join('\n');
    return [...new Set(plan.match(/monitoring_reading_(?:\d{4}_\d{2}|other_years)(?= )/g))].sort();
  };

  it('are read from those of the years alone that a condition on their returns leaves', async () => {
    const ofYear = (operators: object): FilterValue => ({ monitoringReturn: { financialYear: operators } });
    expect(await partitionsRead(ofYear({ eq: '2023-24' }))).toEqual(['monitoring_reading_2023_24']);
    expect(await partitionsRead(ofYear({ eq: '2040-41' }))).toEqual(['monitoring_reading_other_years']);
    expect((await partitionsRead({})).length).toBeGreaterThan(10);
  });

  it('are of the year of their return, and follow it when that is corrected', async () => {
    const wrong = client.query(`insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk)
      select r.pk, '2023-24', k.pk from monitoring_return r cross join kpi k where r.key = '2022-23'`);
    await expect(wrong).rejects.toThrow('monitoring_reading_monitoring_return_pk_financial_year_foreign');
    const count = await kpis();
    expect(await held()).toEqual({ '2022_23': count, '2023_24': count, other_years: count });
    await client.query("update monitoring_return set financial_year = '2023-24' where key = '2022-23'");
    expect(await held()).toEqual({ '2023_24': 2 * count, other_years: count });
    await client.query("update monitoring_return set financial_year = '2022-23' where key = '2022-23'");
  });

  it('wait in a partition of other years until their year is taken on', async () => {
    const count = await kpis();
    const known = { '2022_23': count, '2023_24': count };
    expect(await held()).toEqual({ ...known, other_years: count });
    await client.query("select add_monitoring_year('2040-41'), add_monitoring_year('2040-41')");
    expect(await held()).toEqual({ ...known, '2040_41': count });
    await client.query(`insert into monitoring_return (key, programme_pk, financial_year, quarter)
      select 'later', programme_pk, '2040-41', 2 from monitoring_return where key = '2040-41'`);
    await client.query(`insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk)
      select r.pk, r.financial_year, k.pk from monitoring_return r cross join kpi k where r.key = 'later'`);
    expect(await held()).toEqual({ ...known, '2040_41': 2 * count });
  });

  it.each(['2040', '2040-42', '1999-01', "2040-41'; drop table kpi"])(
    'have no partition of what is no year, such as %s',
    async year => {
      await expect(client.query('select add_monitoring_year($1)', [year])).rejects.toThrow(
        'A financial year is written like 2030-31',
      );
    },
  );

  it('have the triggers of the whole table in each of them', async () => {
    const { rows } = await client.query<{ triggers: string[]; tables: number }>(`
      select array_agg(distinct names) as triggers, count(*)::int as tables from (
        select c.oid, (select string_agg(tgname, ' ' order by tgname) from pg_trigger where tgrelid = c.oid and not tgisinternal) as names
        from pg_class c where c.relname ~ '^monitoring_reading(_\\d{4}_\\d{2}|_other_years)?$' and c.relkind in ('r', 'p')) tables`);
    expect(rows[0]?.triggers).toHaveLength(1);
    expect(rows[0]?.tables).toBeGreaterThan(13);
  });
});
