import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askedAggregate, OF_2021, OF_2023, type Group } from '../harness/asked-groups.js';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase } from '../harness/test-database.js';

/** Each award with each of its strands and what a strand pays for, null where it pays for no programme. */
const PAID = `award w join award_strand s on s.award_pk = w.pk
  left join strand_programme l on l.strand_pk = s.pk left join programme p on p.pk = l.programme_pk
  left join programme_area pa on pa.programme_pk = p.pk left join police_force_area a on a.pk = pa.area_pk`;

describe('groups', () => {
  let app: ServedApp;
  let sql: PlainSql;
  beforeAll(async () => {
    app = await serveApp();
    sql = await plainSql();
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const aggregate = (list: string, args: string, selection: string) =>
    askedAggregate(app, list, args, selection);
  const groups = async (list: string, args: string, selection: string) =>
    (await aggregate(list, args, selection)).groups;

  describe('of awards', () => {
    it('are one of all where they have nothing in common', async () => {
      expect(
        await aggregate(
          'awards',
          '',
          `key { stream { slug } } count overlapping sum { amount projectsStated } min { amount } max { amount }
            avg { amount } countDistinct { stream pcc }`,
        ),
      ).toEqual({
        groupCount: 1,
        groups: [
          {
            key: { stream: null },
            count: 52,
            overlapping: false,
            sum: { amount: 50898958.69, projectsStated: 29 },
            min: { amount: 200000 },
            max: { amount: 5192870 },
            avg: { amount: 978826.13 },
            countDistinct: { stream: 2, pcc: 34 },
          },
        ],
      });
    });

    it('by stream add up to what the announcements print', async () => {
      expect(
        await groups(
          'awards',
          'groupBy: [STREAM]',
          'key { stream { slug } } count overlapping sum { amount }',
        ),
      ).toEqual([
        { key: { stream: { slug: OF_2023 } }, count: 27, overlapping: false, sum: { amount: 39564574 } },
        { key: { stream: { slug: OF_2021 } }, count: 25, overlapping: false, sum: { amount: 11334384.69 } },
      ]);
    });

    it('by a field of their own have a group for what no source says, at the end', async () => {
      const expected = await sql.rows<{ projects: number | null; count: number; sum: number }>(
        `select projects_stated as projects, count(*)::int, sum(amount)::float8 from award
          group by 1 order by 1 nulls last`,
      );
      const read = await groups(
        'awards',
        'groupBy: [PROJECTS_STATED]',
        'key { projectsStated } count sum { amount projectsStated }',
      );
      expect(read.map(one => [one.key['projectsStated'], one.count, one.sum['amount']])).toEqual(
        expected.map(({ projects, count, sum }) => [projects, count, sum]),
      );
      expect(read.at(-1)).toMatchObject({ key: { projectsStated: null }, sum: { projectsStated: null } });
    });

    it('by the region of the office that received them', async () => {
      const expected = await sql.rows<{ region: string; count: number; sum: number; offices: number }>(
        `select a.region, count(*)::int, sum(amount)::float8, count(distinct w.pcc_pk)::int as offices from award w
          join pcc on pcc.pk = w.pcc_pk join police_force_area a on a.pk = pcc.area_pk
          group by 1 order by lower(a.region) collate "C"`,
      );
      const read = await groups(
        'awards',
        'groupBy: [REGION]',
        'key { region } count overlapping sum { amount } countDistinct { pcc }',
      );
      expect(read).toEqual(
        expected.map(({ region, count, sum, offices }) => ({
          key: { region },
          count,
          overlapping: false,
          sum: { amount: sum },
          countDistinct: { pcc: offices },
        })),
      );
    });

    it('by the years that they pay for have an award in each of its years, and say so', async () => {
      expect(
        await groups(
          'awards',
          'groupBy: [FINANCIAL_YEARS]',
          'key { financialYears } count overlapping sum { amount }',
        ),
      ).toEqual([
        { key: { financialYears: '2023-24' }, count: 27, overlapping: true, sum: { amount: 39564574 } },
        { key: { financialYears: '2024-25' }, count: 27, overlapping: true, sum: { amount: 39564574 } },
        { key: { financialYears: null }, count: 25, overlapping: false, sum: { amount: 11334384.69 } },
      ]);
    });

    it.each([
      { key: 'STRAND_KIND', name: 'strandKind', value: 's.kind' },
      { key: 'AREA_COVERED', name: 'areaCovered { key: code }', value: 'a.code' },
      { key: 'PROGRAMME', name: 'programme { key: slug }', value: 'p.slug' },
    ])('by $key never count an amount twice within a group', async ({ key, name, value }) => {
      const expected = await sql.rows<{ key: string | null; count: number; sum: number; shared: boolean }>(
        `with once as (select distinct w.pk, w.amount, ${value} as key from ${PAID})
          select key, count(*)::int, sum(amount)::float8, bool_or(groups > 1) as shared
          from (select *, count(*) over (partition by pk) as groups from once) counted group by key`,
      );
      const read = await groups(
        'awards',
        `groupBy: [${key}], first: 500`,
        `key { ${name} } count overlapping sum { amount }`,
      );
      const keyOf = (group: Group) => {
        const [one] = Object.values(group.key);
        return one !== null && typeof one === 'object' ? (one as { key: string }).key : one;
      };
      expect(new Map(read.map(one => [keyOf(one), [one.count, one.sum['amount'], one.overlapping]]))).toEqual(
        new Map(expected.map(one => [one.key, [one.count, one.sum, one.shared]])),
      );
      expect(expected.some(({ shared }) => shared)).toBe(true);
      expect(expected.some(({ shared }) => !shared)).toBe(true);
      // Joined once for each strand and area, awards would be counted more often.
      const joined = await sql.rows<{ count: number }>(
        `select count(*)::int from ${PAID} group by ${value} order by 1`,
      );
      expect(read.map(({ count }) => count).toSorted((a, b) => a - b)).not.toEqual(
        joined.map(({ count }) => count),
      );
    });

    it('count as different only what leads to the group', async () => {
      const expected = await sql.rows<{ code: string; programmes: number; kinds: number; streams: number }>(
        `select a.code, count(distinct p.pk)::int as programmes, count(distinct s.kind)::int as kinds,
          count(distinct w.stream_pk)::int as streams from ${PAID} where a.pk is not null group by 1 order by 1`,
      );
      const read = await groups(
        'awards',
        'groupBy: [AREA_COVERED], first: 500, filter: { strands: { some: { programmes: { some: { areas: { some: {} } } } } } }',
        'key { areaCovered { code } } countDistinct { programme strandKind stream areaCovered }',
      );
      const known = read.filter(({ key }) => key['areaCovered'] !== null);
      expect(
        known.map(({ key, countDistinct }) => ({ ...(key['areaCovered'] as object), ...countDistinct })),
      ).toEqual(
        expected.map(({ code, programmes, kinds, streams }) => ({
          code,
          programme: programmes,
          strandKind: kinds,
          stream: streams,
          areaCovered: 1,
        })),
      );
      // An award for two areas pays for programmes that are in one of them alone.
      const [award] = await sql.rows<{ most: number }>(
        `select max(programmes)::int as most from (
          select a.code, count(distinct l2.programme_pk) as programmes from ${PAID}
          join award_strand s2 on s2.award_pk = w.pk join strand_programme l2 on l2.strand_pk = s2.pk
          group by a.code) every_programme_of_its_awards`,
      );
      expect(Math.max(...expected.map(({ programmes }) => programmes))).toBeLessThan(award?.most ?? 0);
    });

    it('make one group of none where the filter leaves none, and none where they are grouped', async () => {
      const filter = 'filter: { key: { eq: "no such award" } }';
      const selection = `count overlapping sum { amount } min { amount } countDistinct { programme }`;
      expect(await aggregate('awards', filter, selection)).toEqual({
        groupCount: 1,
        groups: [
          {
            count: 0,
            overlapping: false,
            sum: { amount: null },
            min: { amount: null },
            countDistinct: { programme: 0 },
          },
        ],
      });
      expect(await aggregate('awards', `${filter}, groupBy: [STREAM]`, selection)).toEqual({
        groupCount: 0,
        groups: [],
      });
    });

    it('are those that the filter finds', async () => {
      const expected = await sql.rows<{ slug: string; count: number; sum: number }>(
        `select t.slug, count(*)::int, sum(amount)::float8 from award w join funding_stream t on t.pk = w.stream_pk
          where amount > 1000000 group by 1 order by 1`,
      );
      const read = await groups(
        'awards',
        'groupBy: [STREAM], filter: { amount: { gt: 1000000 } }',
        'key { stream { slug } } count sum { amount }',
      );
      expect(
        read.map(one => ({ ...(one.key['stream'] as object), count: one.count, sum: one.sum['amount'] })),
      ).toEqual(expected);
    });
  });

  describe('of programmes', () => {
    it('by a list of codes are in the group of each, and of unknown where the list is', async () => {
      const expected = await sql.rows<{ focus: string | null; count: number; shared: boolean }>(
        `select f as focus, count(*)::int, bool_or(cardinality(focus) > 1) is true as shared
          from programme left join unnest(focus) f on true group by 1`,
      );
      const read = await groups('programmes', 'groupBy: [FOCUS]', 'key { focus } count overlapping');
      const byFocus = (a: { focus: unknown }, b: { focus: unknown }) =>
        String(a.focus) < String(b.focus) ? -1 : 1;
      expect(
        read
          .map(one => ({ focus: one.key['focus'], count: one.count, shared: one.overlapping }))
          .toSorted(byFocus),
      ).toEqual(expected.toSorted(byFocus));
      expect(read.at(-1)).toMatchObject({ key: { focus: null }, count: 21, overlapping: false });
    });

    it('by area and region have each area in its own region', async () => {
      const expected = await sql.rows<{ region: string | null; code: string | null; count: number }>(
        `select a.region, a.code, count(*)::int from programme p left join programme_area l on l.programme_pk = p.pk
          left join police_force_area a on a.pk = l.area_pk
          group by 1, 2 order by lower(a.region) collate "C" nulls last, a.code nulls last`,
      );
      const read = await groups(
        'programmes',
        'groupBy: [REGION, AREA], first: 500',
        'key { region area { code } } count',
      );
      expect(
        read.map(({ key, count }) => [
          key['region'],
          (key['area'] as { code: string } | null)?.code ?? null,
          count,
        ]),
      ).toEqual(expected.map(({ region, code, count }) => [region, code, count]));
    });

    it('by region count a programme once, in however many areas of it it is', async () => {
      const expected = await sql.rows<{ region: string; count: number }>(
        `select a.region, count(distinct l.programme_pk)::int as count from programme_area l
          join police_force_area a on a.pk = l.area_pk group by 1 order by lower(a.region) collate "C"`,
      );
      const read = await groups('programmes', 'groupBy: [REGION]', 'key { region } count');
      expect(read.filter(({ key }) => key['region']).map(({ key, count }) => ({ ...key, count }))).toEqual(
        expected,
      );
    });

    it('by two keys that have nothing to do with each other have every pair of a programme', async () => {
      const expected = await sql.rows<{ pair: string; count: number }>(
        `select concat_ws('/', coalesce(a.code, 'null'), coalesce(f, 'null')) as pair, count(*)::int
          from programme p left join programme_area l on l.programme_pk = p.pk
          left join police_force_area a on a.pk = l.area_pk left join unnest(p.focus) f on true group by 1`,
      );
      const read = await groups(
        'programmes',
        'groupBy: [AREA, FOCUS], first: 500',
        'key { area { code } focus } count',
      );
      expect(
        new Map(
          read.map(({ key, count }) => [
            `${String((key['area'] as { code: string } | null)?.code ?? null)}/${String(key['focus'])}`,
            count,
          ]),
        ),
      ).toEqual(new Map(expected.map(({ pair, count }) => [pair, count])));
    });

    it('by stream and kind of strand have the kinds of the strands of that stream', async () => {
      const expected = await sql.rows<{ slug: string; kind: string; count: number }>(
        `select t.slug, s.kind, count(distinct l.programme_pk)::int as count from strand_programme l
          join award_strand s on s.pk = l.strand_pk join award w on w.pk = s.award_pk
          join funding_stream t on t.pk = w.stream_pk group by 1, 2`,
      );
      const read = await groups(
        'programmes',
        'groupBy: [STREAM, STRAND_KIND], filter: { awards: { some: {} } }',
        'key { stream { slug } strandKind } count',
      );
      const pairs = read.map(({ key, count }) => [
        `${(key['stream'] as { slug: string }).slug}/${String(key['strandKind'])}`,
        count,
      ]);
      expect(new Map(pairs as [string, number][])).toEqual(
        new Map(expected.map(({ slug, kind, count }) => [`${slug}/${kind}`, count])),
      );
    });

    it('keep to a strand when its kind and its stream are asked for together', async () => {
      // On record no programme is paid by both rounds. This one now is, for another kind of thing in each.
      const database = await ownDatabase('record');
      const own = await plainSql(database.url);
      const [programme] = await own.rows<{ slug: string }>(
        `insert into strand_programme (key, strand_pk, programme_pk)
          select 'of-another-round', (select min(s.pk) from award_strand s join award w on w.pk = s.award_pk
              join funding_stream t on t.pk = w.stream_pk where t.slug = $1 and s.kind = 'FAMILY_WORK'), p.pk
          from programme p join strand_programme l on l.programme_pk = p.pk join award_strand s on s.pk = l.strand_pk
            join award w on w.pk = s.award_pk join funding_stream t on t.pk = w.stream_pk
          where t.slug = $2 and s.kind = 'TRIAGE' returning (select slug from programme where pk = programme_pk)`,
        [OF_2021, OF_2023],
      );
      await own.close();
      const served = await serveApp(database.url);
      try {
        const { data } = await served.ask(
          `query ($filter: ProgrammeFilter) { programmesAggregate(groupBy: [STREAM, STRAND_KIND], filter: $filter) {
            groups { key { stream { slug } strandKind } count overlapping countDistinct { strandKind funder } }
          } }`,
          { filter: { slug: { eq: programme?.slug } } },
        );
        const alike = { count: 1, overlapping: true, countDistinct: { strandKind: 1, funder: 1 } };
        expect(data).toEqual({
          programmesAggregate: {
            groups: [
              { key: { stream: { slug: OF_2023 }, strandKind: 'TRIAGE' }, ...alike },
              { key: { stream: { slug: OF_2021 }, strandKind: 'FAMILY_WORK' }, ...alike },
            ],
          },
        });
      } finally {
        await served.close();
        await database.drop();
      }
    });

    it('overlap exactly where a programme is in another group', async () => {
      const expected = await sql.rows<{ code: string | null; shared: boolean }>(
        `select code, bool_or(areas > 1) as shared from (
          select a.code, count(*) over (partition by p.pk) as areas from programme p
          left join programme_area l on l.programme_pk = p.pk left join police_force_area a on a.pk = l.area_pk
        ) placed group by code order by code nulls last`,
      );
      const read = await groups(
        'programmes',
        'groupBy: [AREA], first: 500',
        'key { area { code } } overlapping',
      );
      expect(
        read.map(({ key, overlapping }) => ({
          code: (key['area'] as { code: string } | null)?.code ?? null,
          shared: overlapping,
        })),
      ).toEqual(expected);
      expect(new Set(expected.map(({ shared }) => shared)).size).toBe(2);
      // Among programmes of one area alone, nothing overlaps.
      const ofOne = await groups(
        'programmes',
        'groupBy: [AREA], first: 500, filter: { areas: { every: { nation: { eq: WALES } } } }',
        'key { area { code } } count overlapping',
      );
      const welsh = await sql.rows<{ code: string | null; shared: boolean }>(
        `select code, bool_or(areas > 1) as shared from (
          select a.code, count(*) over (partition by p.pk) as areas,
            bool_and(a.nation is null or a.nation = 'WALES') over (partition by p.pk) as welsh from programme p
          left join programme_area l on l.programme_pk = p.pk left join police_force_area a on a.pk = l.area_pk
        ) placed where welsh group by code order by code nulls last`,
      );
      expect(ofOne.map(({ overlapping }) => overlapping)).toEqual(welsh.map(({ shared }) => shared));
    });
  });

  it('of providers are of them alone, as the list is', async () => {
    const [row] = await sql.rows<{ count: number }>(
      `select count(distinct organisation_pk)::int from programme_organisation where role in ('DELIVERY', 'VICTIMS_SUPPORT')`,
    );
    expect(await groups('providers', '', 'count')).toEqual([{ count: row?.count }]);
    const [all] = await groups('organisations', '', 'count');
    expect(all?.count).toBeGreaterThan(row?.count ?? 0);
    const { groups: roles } = await aggregate('providers', 'groupBy: [ROLE]', 'key { role } count');
    expect(roles.find(({ key }) => key['role'] === 'DELIVERY')?.count).toBeGreaterThan(0);
  });
});
