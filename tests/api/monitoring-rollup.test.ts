import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { GroupQuestion } from '../../schema/shared/aggregate/group-question.js';
import type { FilterDeclaration, FilterValue } from '../../schema/shared/filter/declaration.js';
import { Random } from '../../seeds/synthetic/random.js';
import type { Orm } from '../../server/database/orm.js';
import { MonitoringWrites } from '../harness/monitoring-writes.js';
import { server } from '../harness/server.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const { filterDeclarations, openOrm, readGroups, Reads } = server;

const WITHIN = [[], ['kpi'], ['financialYear', 'quarter'], ['quarter', 'kpi', 'financialYear']];
const DIMENSIONS = ['provider', 'area', 'region', 'focus'];

const ofReturn = (filter: FilterValue): FilterValue => ({ monitoringReturn: filter });
const ofProgramme = (filter: FilterValue): FilterValue => ofReturn({ programme: filter });
const YEAR = ofReturn({ financialYear: { eq: '2023-24' } });
const AREA = ofProgramme({ areas: { some: { code: { eq: 'E23000001' } } } });
const REGION = ofProgramme({ areas: { some: { region: { eq: 'Invented Region' } } } });
const FOCUS = ofProgramme({ focus: { has: 'OTHER' } });

/** What the rollup answers, whatever it is grouped by. */
const FITTING: FilterValue[] = [
  {},
  { kpi: {} },
  { kpi: { position: { in: [1, 3, 5] } } },
  YEAR,
  ofReturn({ financialYear: { ne: '2023-24' }, quarter: { gte: 2, notIn: [4] } }),
  { and: [YEAR, { kpi: { not: { position: { lt: 3 } } } }] },
  { or: [YEAR, ofReturn({ quarter: { eq: 1 } }), { kpi: { slug: { startsWith: 'z' } } }] },
  { not: { or: [ofReturn({ quarter: { isNull: true } }), ofReturn({ financialYear: { lt: '2020-21' } })] } },
  { or: [] },
];

/** What the rollup answers where it is not grouped by a provider or the like, unless it is this one. */
const OF_A_PROVIDER: FilterValue[] = [
  ofReturn({ provider: {} }),
  ofReturn({ not: { provider: { name: { contains: 'a' } } } }),
  { or: [ofReturn({ provider: { slug: { gt: 'b' } } } as FilterValue), YEAR] },
];
const OF_ONE: FilterValue[] = [
  AREA,
  REGION,
  FOCUS,
  { and: [AREA, YEAR, { kpi: { position: { lte: 4 } } }] },
  { and: [ofReturn({ and: [{ programme: { focus: { has: 'OTHER' } }, quarter: { lt: 4 } }] })] },
];

/** What it does not answer: it may not tell these readings apart, or has some of them in two rows. */
const UNFIT: FilterValue[] = [
  ofProgramme({ kind: { eq: 'INTERVENTION' } }),
  ofProgramme({ focus: { in: ['OTHER', 'DOMESTIC_ABUSE'] } }),
  { and: [FOCUS, ofProgramme({ focus: { has: 'DOMESTIC_ABUSE' } })] },
  { and: [AREA, FOCUS] },
  { or: [AREA, YEAR] },
  { not: FOCUS },
  ofProgramme({ areas: { every: { code: { eq: 'E23000001' } } } }),
  ofProgramme({ areas: { some: { code: { in: ['E23000001'] } } } }),
  ofProgramme({ areas: { some: { region: { eq: 'Wales' }, code: { ne: 'E23000001' } } } }),
  ofProgramme({ areas: { some: {} } }),
];

const FAULTS = 'select * from monitoring_rollup_faults()';

/** A question, with what different ones are counted of. */
interface Question extends Partial<GroupQuestion> {
  readonly distinct?: readonly string[];
}

describe('the rollup of monitoring readings', () => {
  let database: TestDatabase;
  let orm: Orm;
  let client: pg.Client;
  let readings: FilterDeclaration;

  beforeAll(async () => {
    database = await ownDatabase('record');
    orm = await openOrm(database.url);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    readings = filterDeclarations.find(one => one.typeName === 'MonitoringReading') as FilterDeclaration;
    const writes = await MonitoringWrites.open(database.url, new Random('readings'));
    for (let count = 0; count < 120; count += 1) await writes.write();
    await writes.close();
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await orm.close();
    await database.drop();
  });

  const faults = async () => (await client.query(FAULTS)).rows;
  const rows = async () =>
    (
      await client.query<{ row: string }>(
        "select (to_jsonb(r) - 'pk' || jsonb_build_object('total', trim_scale(total)))::text as row from monitoring_rollup r order by 1",
      )
    ).rows.map(({ row }) => row);
  /** Undoes what the work writes. */
  const undone = async (work: () => Promise<void>) => {
    await client.query('begin');
    try {
      await work();
    } finally {
      await client.query('rollback');
    }
  };

  /** The groups, and whether they were read from the rollup alone. */
  const groups = async (declaration: FilterDeclaration, { distinct = [], ...question }: Question) => {
    let answer: unknown;
    const statements = await statementsOf(async () => {
      answer = await readGroups(new Reads(orm.em.fork()), declaration, {
        groupBy: [],
        having: {},
        orderBy: [],
        first: 500,
        selected: ['overlapping', 'sum.value', ...distinct.map(name => `countDistinct.${name}`)],
        ...question,
      });
    });
    // A connection may have to be made first.
    const asked = statements.filter(one => one.includes('"groupCount"'));
    return { answer, kept: asked.length === 1 && !asked[0]?.includes('"monitoring_reading"') };
  };
  /** Asks for groups, and expects the readings themselves to give the same answer. */
  const ask = async (question: Question) => {
    const { answer, kept } = await groups(readings, question);
    expect(answer).toEqual((await groups({ ...readings, rollups: [] }, question)).answer);
    return { answer: answer as { groupCount: number; groups: { count: number }[] }, kept };
  };

  it('is made of what the readings are, after every kind of write', async () => {
    expect(await faults()).toEqual([]);
    const { rows: grains } = await client.query(
      'select grain, sum(readings)::int as readings, sum(shared) > 0 as shared from monitoring_rollup group by grain order by grain',
    );
    const { rows: all } = await client.query<{ count: number }>(
      'select count(*)::int as count from monitoring_reading',
    );
    expect(all[0]?.count).toBeGreaterThan(50);
    expect(grains).toMatchObject([
      { grain: 'area', shared: true },
      { grain: 'focus', shared: true },
      { grain: 'provider', shared: false, readings: all[0]?.count },
      { grain: 'region', shared: true },
      { grain: 'total', shared: false, readings: all[0]?.count },
    ]);
  });

  it('answers every grouping that it tells apart as the readings do', async () => {
    let found = 0;
    for (const within of WITHIN) {
      for (const dimension of [[], ...DIMENSIONS.map(one => [one])]) {
        const groupBy = [...dimension, ...within];
        const { answer, kept } = await ask({ groupBy, distinct: groupBy });
        expect([groupBy, kept]).toEqual([groupBy, true]);
        found += answer.groups.length;
      }
    }
    expect(found).toBeGreaterThan(300);
  });

  it('answers every condition that it tells apart as the readings do', async () => {
    const asked = [
      ...FITTING.flatMap(filter => [[], ['kpi'], ['focus', 'quarter']].map(groupBy => ({ filter, groupBy }))),
      ...OF_A_PROVIDER.flatMap(filter =>
        [[], ['provider'], ['quarter']].map(groupBy => ({ filter, groupBy })),
      ),
      ...OF_ONE.flatMap(filter => [[], ['kpi', 'financialYear']].map(groupBy => ({ filter, groupBy }))),
    ];
    const answers = [];
    for (const question of asked) {
      const { answer, kept } = await ask(question);
      expect([question, kept]).toEqual([question, true]);
      answers.push(JSON.stringify(answer));
    }
    expect(new Set(answers).size).toBeGreaterThan(asked.length / 2);
  });

  it('leaves to the readings what it does not tell apart', async () => {
    const asked: Question[] = [
      ...UNFIT.map(filter => ({ filter, groupBy: ['kpi'] })),
      ...[AREA, REGION].flatMap(filter => [
        { filter, groupBy: ['area'] },
        { filter, groupBy: ['region'] },
      ]),
      { filter: ofReturn({ provider: {} }), groupBy: ['focus'] },
      { groupBy: ['area', 'region'] },
      { groupBy: ['provider', 'focus'] },
      { groupBy: ['programme'] },
      { groupBy: ['kpi'], distinct: ['programme'] },
      { groupBy: ['area'], distinct: ['region'] },
      { filter: FOCUS, distinct: ['focus'] },
    ];
    for (const question of asked) {
      const { kept } = await ask(question);
      expect([question, kept]).toEqual([question, false]);
    }
  });

  it('counts different ones of what it is not grouped by, each from the rows that tell it apart', async () => {
    const { kept } = await ask({
      groupBy: ['quarter'],
      distinct: ['kpi', 'area', 'region', 'focus', 'provider'],
    });
    expect(kept).toBe(true);
    expect((await ask({ distinct: ['area'], filter: YEAR })).kept).toBe(true);
  });

  it('gives the same order, conditions on groups, and pages', async () => {
    const orders = ['count', 'sum.value', 'key.region', 'countDistinct.kpi'];
    for (const field of orders) {
      const question = {
        groupBy: ['region', 'quarter'],
        orderBy: [{ field, direction: 'DESC', nulls: 'FIRST' }] as const,
        having: { count: { gt: 1 }, sum: { value: { isNull: true } } },
        first: 7,
      };
      expect((await ask(question)).kept).toBe(true);
      expect((await ask({ ...question, having: {} })).kept).toBe(true);
    }
  });

  it('refuses what the readings refuse', async () => {
    const refused = async (declaration: FilterDeclaration, filter: FilterValue) =>
      groups(declaration, { filter }).catch((error: Error) => error.message);
    for (const filter of [
      { kpi: null },
      { kpi: { slug: { eq: null } } },
      { and: [YEAR, { monitoringReturn: null }] },
      ofReturn({ quarter: { eq: null } }),
      ofProgramme({ focus: { has: null } }),
      ofProgramme({ areas: { some: null } }),
      ofProgramme({ areas: { some: { region: { eq: null } } } }),
      ofProgramme({ areas: { some: { code: { eq: null } } } }),
    ] as FilterValue[]) {
      const message = await refused(readings, filter);
      expect(message).toContain('is null: ');
      expect(message).toBe(await refused({ ...readings, rollups: [] }, filter));
    }
  });

  it('is made anew from the readings as it was kept', async () => {
    const before = await rows();
    await client.query('select rebuild_monitoring_rollup()');
    expect(await rows()).toEqual(before);
  });

  it('follows a provider that is deleted, and a year that is taken on', async () => {
    await undone(async () => {
      await client.query(`insert into organisation (slug, name) values ('zz', 'Invented');
        update monitoring_return set provider_pk = (select pk from organisation where slug = 'zz');
        delete from organisation where slug = 'zz'`);
      expect(await faults()).toEqual([]);
      const { rows: providers } = await client.query(
        "select distinct provider_pk from monitoring_rollup where grain = 'provider'",
      );
      expect(providers).toEqual([{ provider_pk: null }]);
      await client.query("select add_monitoring_year('2011-12')");
      expect(await faults()).toEqual([]);
      await client.query(
        `delete from monitoring_reading_2011_12 where kpi_pk = (select min(kpi_pk) from monitoring_reading)`,
      );
      expect(await faults()).toEqual([]);
    });
  });

  it('is empty when the readings are, and right when some of them or all links are truncated', async () => {
    for (const table of ['monitoring_reading_2023_24', 'programme_area', 'monitoring_return cascade']) {
      await undone(async () => {
        await client.query(`truncate ${table}`);
        expect([table, await faults()]).toEqual([table, []]);
        const { rows: left } = await client.query('select count(*)::int as count from monitoring_rollup');
        if (table.startsWith('monitoring_return')) expect(left).toEqual([{ count: 0 }]);
        else expect(left).not.toEqual([{ count: 0 }]);
      });
    }
  });

  it('is kept by a statement that makes returns with their readings, or changes what no sum is made of besides', async () => {
    await undone(async () => {
      await client.query(`with made as (
          insert into monitoring_return (key, programme_pk, financial_year, quarter)
            select 'zz', pk, '2031-32', 1 from programme order by slug limit 1 returning *)
        insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk, value)
          select made.pk, made.financial_year, kpi.pk, 7 from made, kpi`);
      await client.query(`with renamed as (update programme set name = name || '!' returning pk)
        update monitoring_return set quarter = 4 where programme_pk in (select pk from renamed)`);
      await client.query(`insert into monitoring_return (key, programme_pk, financial_year, quarter)
        select key, programme_pk, financial_year, 3 from monitoring_return
        on conflict (key) do update set quarter = excluded.quarter`);
      expect(await faults()).toEqual([]);
    });
  });

  it.each([
    `with gone as (delete from monitoring_reading) delete from monitoring_return`,
    `with moved as (update monitoring_return set quarter = 5 - quarter) update monitoring_reading set value = 1`,
    `with aimed as (update programme set focus = '{OTHER}') update monitoring_return set quarter = 5 - quarter`,
    `with gone as (delete from programme_area) delete from monitoring_reading`,
    `with moved as (update police_force_area set region = 'Wales') delete from programme_area`,
  ])('refuses a statement in which two things change that a sum is made of: %s', async statement => {
    await undone(async () => {
      await expect(client.query(statement)).rejects.toThrow(
        /One statement changes \w+ together with something else that the sums/,
      );
    });
    expect(await faults()).toEqual([]);
  });

  it('says so when somebody has written to it, instead of going on with a wrong sum', async () => {
    await undone(async () => {
      await client.query(
        "update monitoring_rollup set readings = 0, known = 0, total = 0, shared = 0 where grain = 'total'",
      );
      expect(await faults()).not.toEqual([]);
      await expect(client.query('delete from monitoring_reading')).rejects.toThrow(
        'does not agree with them any more: select rebuild_monitoring_rollup()',
      );
    });
  });

  it('is exact at every moment that another connection can see, while several write and some take it back', async () => {
    const writers = await Promise.all(
      [1, 2, 3, 4].map(name => MonitoringWrites.open(database.url, new Random(`writer ${name}`))),
    );
    const written = Promise.all(
      writers.map(async writer => {
        for (let count = 0; count < 15; count += 1) await writer.transaction();
        return 'written';
      }),
    );
    const revisions = new Set<string>();
    const seen = async () => {
      await client.query('begin isolation level repeatable read');
      expect(await faults()).toEqual([]);
      const { rows: now } = await client.query<{ revision: string }>('select revision from data_revision');
      await client.query('commit');
      revisions.add(now[0]?.revision ?? '');
      return 'seen';
    };
    while ((await Promise.race([written, seen()])) === 'seen');
    await Promise.all(writers.map(writer => writer.close()));
    expect(revisions.size).toBeGreaterThan(3);
    expect(await faults()).toEqual([]);
  });
});
