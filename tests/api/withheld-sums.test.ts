import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

interface Group {
  key: Record<string, unknown>;
  count: number;
  withheld: boolean;
  overlapping: boolean;
  sum: { value: number | null };
}

/** What a programme returned: its slug, the indicator by its place, the quarter and the value. */
type Reading = readonly [programme: string, kpi: number, quarter: number, value: number | null];

const SHOWN = (value: number | null) => ({ withheld: false, sum: { value } });
const WITHHELD = { withheld: true, sum: { value: null } };

describe('a sum of people', () => {
  let database: TestDatabase;
  let app: ServedApp;
  let sql: PlainSql;
  // One area each, so that their groups do not overlap.
  let programmes: string[];

  beforeAll(async () => {
    database = await ownDatabase('record');
    app = await serveApp(database.url);
    sql = await plainSql(database.url);
    programmes = (
      await sql.rows<{ slug: string }>(
        `select p.slug from programme p join programme_area a on a.programme_pk = p.pk
          group by p.slug having count(*) = 1 order by p.slug`,
      )
    ).map(({ slug }) => slug);
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
    await database.drop();
  });
  beforeEach(() =>
    sql.rows('delete from monitoring_reading').then(() => sql.rows('delete from monitoring_return')),
  );

  const returned = async (readings: readonly Reading[]) => {
    for (const [programme, kpi, quarter, value] of readings) {
      const key = `${programme}-2023-24-q${quarter}`;
      await sql.rows(
        `insert into monitoring_return (key, programme_pk, financial_year, quarter)
          select $1, pk, '2023-24', $3 from programme where slug = $2 on conflict do nothing`,
        [key, programme, quarter],
      );
      await sql.rows(
        `insert into monitoring_reading (monitoring_return_pk, financial_year, kpi_pk, value)
          select r.pk, r.financial_year, k.pk, $3 from monitoring_return r, kpi k where r.key = $1 and k.position = $2`,
        [key, kpi, value],
      );
    }
  };
  /** Readings of the first indicator in the first quarter, one for each value. */
  const ofEach = (values: readonly (number | null)[]): Reading[] =>
    values.map((value, index) => [programme(index), 1, 1, value]);
  const programme = (index: number): string => programmes[index] ?? '';

  const groupsBy = async (keys: string, args = ''): Promise<Group[]> => {
    const { data, errors } = await app.ask(`{ monitoringAggregate(groupBy: [${keys}] ${args}) { groups {
      key { kpi { position } quarter programme { slug } area { code } }
      count overlapping withheld sum { value }
    } } }`);
    expect(errors).toBeUndefined();
    return (data as { monitoringAggregate: { groups: Group[] } }).monitoringAggregate.groups;
  };
  const sums = async (keys: string, args?: string) =>
    (await groupsBy(keys, args)).map(group => group.sum.value);

  /** A programme of two areas, one of the first of them alone, and two of one area each elsewhere. */
  const overlap = async () => {
    const [shared] = await sql.rows<{ slug: string; areas: string[] }>(
      `select p.slug, array_agg(t.code order by t.code) as areas from programme p
        join programme_area a on a.programme_pk = p.pk join police_force_area t on t.pk = a.area_pk
        group by p.slug having count(*) = 2 order by p.slug limit 1`,
    );
    const [alone] = await sql.rows<{ slug: string }>(
      `select p.slug from programme p join programme_area a on a.programme_pk = p.pk
        join police_force_area t on t.pk = a.area_pk group by p.slug
        having count(*) = 1 and min(t.code) = $1 order by p.slug limit 1`,
      [shared?.areas[0]],
    );
    const elsewhere = await sql.rows<{ slug: string }>(
      `select min(p.slug) as slug from programme p join programme_area a on a.programme_pk = p.pk
        join police_force_area t on t.pk = a.area_pk
        where p.pk in (select programme_pk from programme_area group by 1 having count(*) = 1)
          and t.code <> all($1) group by t.code order by t.code limit 2`,
      [shared?.areas],
    );
    return { shared, alone, elsewhere };
  };

  it('is shown from ten on', async () => {
    await returned(ofEach([10, 11, 300]));
    expect(await groupsBy('PROGRAMME')).toMatchObject([SHOWN(10), SHOWN(11), SHOWN(300)]);
    expect(await groupsBy('')).toMatchObject([{ count: 3, ...SHOWN(321) }]);
  });

  it('is withheld below ten, also where it is the only one', async () => {
    await returned(ofEach([9]));
    expect(await groupsBy('PROGRAMME')).toMatchObject([{ count: 1, ...WITHHELD }]);
    expect(await groupsBy('')).toMatchObject([WITHHELD]);
  });

  it('is shown where it is nought, and null without being withheld where nobody knows it', async () => {
    await returned(ofEach([0, null, 40]));
    expect(await groupsBy('PROGRAMME')).toMatchObject([SHOWN(0), SHOWN(null), SHOWN(40)]);
  });

  it('takes the next greater with it where it alone is small, or the whole less the others would tell it', async () => {
    await returned(ofEach([50, 4, 0, 30, 40]));
    expect(await sums('PROGRAMME')).toEqual([50, null, 0, null, 40]);
    expect(await sums('')).toEqual([124]);
  });

  it('takes the next greater with it where the small ones are a small count together too', async () => {
    // Nought is shown, so two small sums that are two together would each be one.
    await returned(ofEach([1, 50, 1, 30]));
    expect(await sums('PROGRAMME')).toEqual([null, 50, null, null]);
  });

  it('leaves the greater ones alone where the small ones hide each other', async () => {
    await returned(ofEach([6, 50, 5, 30]));
    expect(await sums('PROGRAMME')).toEqual([null, 50, null, 30]);
  });

  it('is withheld for each indicator on its own', async () => {
    await returned([
      ...ofEach([4, 20, 30]),
      [programme(0), 2, 1, 11],
      [programme(1), 2, 1, 12],
      [programme(2), 2, 1, 13],
    ]);
    expect(await groupsBy('KPI, PROGRAMME')).toMatchObject([
      { key: { kpi: { position: 1 } }, ...WITHHELD },
      { key: { kpi: { position: 1 } }, ...WITHHELD },
      { key: { kpi: { position: 1 } }, ...SHOWN(30) },
      { key: { kpi: { position: 2 } }, ...SHOWN(11) },
      { key: { kpi: { position: 2 } }, ...SHOWN(12) },
      { key: { kpi: { position: 2 } }, ...SHOWN(13) },
    ]);
  });

  it('is null where indicators are mixed, which have nothing in common', async () => {
    await returned([...ofEach([40, 50]), [programme(0), 2, 1, 60]]);
    expect(await groupsBy('PROGRAMME')).toMatchObject([
      { count: 2, ...SHOWN(null) },
      { count: 1, ...SHOWN(50) },
    ]);
    expect(await groupsBy('')).toMatchObject([{ count: 3, ...SHOWN(null) }]);
  });

  it('takes the overlapping ones with it, because one of them less another would tell it', async () => {
    const { shared, alone, elsewhere } = await overlap();
    await returned([
      [shared?.slug ?? '', 1, 1, 5],
      [alone?.slug ?? '', 1, 1, 100],
      [elsewhere[0]?.slug ?? '', 1, 1, 7],
      [elsewhere[1]?.slug ?? '', 1, 1, 200],
    ]);
    const groups = await groupsBy('AREA');
    const of = (code: string | undefined) =>
      groups.find(({ key }) => (key['area'] as { code: string }).code === code);
    // 5 in the second area: 105 in the first less the 100 of the programme that is only there.
    expect(of(shared?.areas[0])).toMatchObject({ overlapping: true, ...WITHHELD });
    expect(of(shared?.areas[1])).toMatchObject({ overlapping: true, ...WITHHELD });
    expect(
      groups
        .filter(group => !group.overlapping)
        .map(group => group.sum.value)
        .toSorted(),
    ).toEqual([200, null]);
  });

  it('takes the overlapping ones with it too where one of them goes because an equal one does', async () => {
    const { shared, alone, elsewhere } = await overlap();
    await returned([
      [elsewhere[0]?.slug ?? '', 1, 1, 5],
      [elsewhere[1]?.slug ?? '', 1, 1, 50],
      [shared?.slug ?? '', 1, 1, 50],
      [alone?.slug ?? '', 1, 1, 10],
    ]);
    // 5 and one 50 at first, then the other 50, which overlaps, then the 60 of the area that it shares.
    expect(await sums('AREA')).toEqual([null, null, null, null]);
  });

  it('is found by no condition on it', async () => {
    await returned(ofEach([4, 30, 50, 70]));
    const found: Record<string, number> = {};
    for (const operator of ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'])
      for (const value of [0, 3, 4, 5, 29, 30, 31, 49, 100])
        found[`${operator} ${value}`] = (
          await groupsBy('PROGRAMME', `having: { sum: { value: { ${operator}: ${value} } } }`)
        ).filter(group => group.withheld).length;
    expect(new Set(Object.values(found))).toEqual(new Set([0]));
    const known = await groupsBy('PROGRAMME', 'having: { sum: { value: { isNull: false } } }');
    expect(known.map(group => group.sum.value)).toEqual([50, 70]);
    expect(await groupsBy('PROGRAMME', 'having: { sum: { value: { notIn: [1] } } }')).toHaveLength(2);
  });

  it('is withheld before conditions and pages, so that it does not come out when the others are left out', async () => {
    await returned(ofEach([50, 4, 30, 40]));
    expect(await groupsBy('PROGRAMME', 'first: 2')).toMatchObject([SHOWN(50), WITHHELD]);
    expect(await sums('PROGRAMME', 'having: { sum: { value: { lt: 45 } } }')).toEqual([40]);
    expect(await sums('PROGRAMME', 'having: { count: { eq: 1 } }, first: 3')).toEqual([50, null, null]);
  });

  it('has no place of its own in an order', async () => {
    const slugs = async (args: string) =>
      (await groupsBy('PROGRAMME', args)).map(({ key }) => (key['programme'] as { slug: string }).slug);
    const order = 'orderBy: [{ field: SUM_VALUE, nulls: FIRST }]';
    await returned(ofEach([1, 7, 9, 60, 50]));
    const before = await slugs(order);
    await sql.rows('delete from monitoring_reading');
    await returned(ofEach([9, 1, 7, 60, 50]));
    expect(await slugs(order)).toEqual(before);
    expect(before).toEqual([0, 1, 2, 4, 3].map(programme));
  });

  it('is not asked for by a filter', async () => {
    const { errors } = await app.ask(
      '{ monitoringAggregate(filter: { value: { gt: 3 } }) { groups { count } } }',
    );
    expect(errors?.[0]?.message).toContain('Field "value" is not defined by type "MonitoringReadingFilter".');
  });

  it('counts a reading once in each of its groups, over quarters and indicators', async () => {
    await returned([
      [programme(0), 1, 1, 20],
      [programme(0), 1, 2, 30.5],
      [programme(1), 1, 1, 40],
    ]);
    expect(await groupsBy('QUARTER')).toMatchObject([
      { key: { quarter: 1 }, count: 2, ...SHOWN(60) },
      { key: { quarter: 2 }, count: 1, ...SHOWN(30.5) },
    ]);
    expect(await groupsBy('KPI')).toMatchObject([
      { key: { kpi: { position: 1 } }, count: 3, ...SHOWN(90.5) },
    ]);
  });
});
