import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase } from '../harness/test-database.js';

interface Group {
  key: Record<string, unknown>;
  count: number;
  overlapping: boolean;
  countDistinct: Record<string, number>;
  sum: Record<string, number | null>;
  min: Record<string, number | null>;
  max: Record<string, number | null>;
  avg: Record<string, number | null>;
}

interface Aggregate {
  groupCount: number;
  groups: Group[];
}

const OF_2023 = 'domestic-abuse-and-stalking-perpetrator-intervention-fund-2023-25';
const OF_2021 = 'home-office-perpetrator-programmes-2021';

/** Each award with each of its strands and what a strand pays for, null where it pays for no programme. */
const PAID = `award w join award_strand s on s.award_pk = w.pk
  left join strand_programme l on l.strand_pk = s.pk left join programme p on p.pk = l.programme_pk
  left join programme_area pa on pa.programme_pk = p.pk left join police_force_area a on a.pk = pa.area_pk`;

describe('groups of records', () => {
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

  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data as Record<string, Aggregate>;
  };
  const aggregate = async (field: string, args: string, selection: string): Promise<Aggregate> => {
    const data = await ask(
      `{ all: ${field}Aggregate${args ? `(${args})` : ''} { groupCount groups { ${selection} } } }`,
    );
    return data['all'] ?? { groupCount: 0, groups: [] };
  };
  const groups = async (field: string, args: string, selection: string) =>
    (await aggregate(field, args, selection)).groups;
  const refusal = async (field: string, args: string) => {
    const { errors } = await app.ask(`{ ${field}Aggregate(${args}) { groupCount } }`);
    return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
  };

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
      expect(read.at(-1)).toMatchObject({ key: { focus: null }, count: 18, overlapping: false });
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

  describe('that are asked for', () => {
    const BY_OFFICE = 'groupBy: [PCC], first: 500';
    const office = ({ key }: Group) => (key['pcc'] as { slug: string }).slug;
    const slugs = async (args: string) =>
      (await groups('awards', `${BY_OFFICE}, ${args}`, 'key { pcc { slug } } count')).map(office);
    const OFFICES = `select pcc.slug, count(*)::int as count, sum(w.amount) as sum, min(w.amount) as min,
      max(w.amount) as max, round(avg(w.amount), 2) as avg, sum(w.projects_stated) as projects,
      (select count(distinct l.programme_pk) from strand_programme l join award_strand s on s.pk = l.strand_pk
        join award on award.pk = s.award_pk where award.pcc_pk = pcc.pk) as programmes
      from award w join pcc on pcc.pk = w.pcc_pk group by pcc.pk`;
    const expected = async (condition: string, order = '1') =>
      (
        await sql.rows<{ slug: string }>(
          `select slug from (${OFFICES}) office where ${condition} order by ${order}`,
        )
      ).map(({ slug }) => slug);

    it.each([
      ['count: { gt: 1 }', 'count > 1'],
      ['count: { in: [2], ne: 1 }', 'count = 2'],
      ['countDistinct: { programme: { gte: 4 } }', 'programmes >= 4'],
      ['countDistinct: { programme: { eq: 1 } }', 'programmes = 1'],
      ['sum: { amount: { gt: 2000000 } }', 'sum > 2000000'],
      ['sum: { amount: { gte: "200333.33", lte: 200333.33 } }', 'sum = 200333.33'],
      ['sum: { projectsStated: { isNull: true } }', 'projects is null'],
      ['sum: { projectsStated: { isNull: false } }', 'projects is not null'],
      ['min: { amount: { lt: 300000 } }', 'min < 300000'],
      ['max: { amount: { gt: 2800000 } }', 'max > 2800000'],
      ['avg: { amount: { notIn: [200333.33], lt: 400000 } }', 'avg <> 200333.33 and avg < 400000'],
      ['count: { gt: 1 }, min: { amount: { gt: 300000 } }', 'count > 1 and min > 300000'],
      ['', 'true'],
    ])('meet the condition { %s }', async (having, condition) => {
      const meeting = await expected(condition);
      expect(await slugs(`having: { ${having} }`)).toEqual(meeting);
      expect(meeting.length).toBeGreaterThan(0);
    });

    it.each([
      ['COUNT', 'count'],
      ['SUM_AMOUNT', 'sum'],
      ['MIN_AMOUNT', 'min'],
      ['MAX_AMOUNT', 'max'],
      ['AVG_AMOUNT', 'avg'],
      ['SUM_PROJECTS_STATED', 'projects'],
      ['DISTINCT_PROGRAMME', 'programmes'],
      ['KEY_PCC', 'slug'],
    ])('stand in the order of %s, alike ones in that of their keys', async (field, column) => {
      for (const direction of ['ASC', 'DESC'])
        for (const nulls of ['FIRST', 'LAST'])
          expect(
            await slugs(`orderBy: [{ field: ${field}, direction: ${direction}, nulls: ${nulls} }]`),
          ).toEqual(await expected('true', `${column} ${direction} nulls ${nulls}, slug`));
    });

    it('stand in the order of several keys', async () => {
      expect(
        await slugs(
          'orderBy: [{ field: COUNT, direction: DESC }, { field: DISTINCT_PROGRAMME }, { field: SUM_AMOUNT }]',
        ),
      ).toEqual(await expected('true', 'count desc, programmes, sum'));
    });

    it('stand in the order of their keys unless asked otherwise: codes as in their codelist, unknown at the end', async () => {
      expect(await slugs('')).toEqual(await expected('true'));
      const kinds = await groups('pccs', 'groupBy: [KIND]', 'key { kind }');
      expect(kinds.map(({ key }) => key['kind'])).toEqual(['PCC', 'PFCC', 'MAYORAL_AUTHORITY', null]);
      const descending = await groups(
        'pccs',
        'groupBy: [KIND], orderBy: [{ field: KEY_KIND, direction: DESC, nulls: FIRST }]',
        'key { kind }',
      );
      expect(descending.map(({ key }) => key['kind'])).toEqual([null, 'MAYORAL_AUTHORITY', 'PFCC', 'PCC']);
    });

    it('are as many as asked for at most, and counted beyond that', async () => {
      const all = await slugs('');
      expect(all).toHaveLength(34);
      const few = await aggregate('awards', 'groupBy: [PCC], first: 3', 'key { pcc { slug } }');
      expect(few.groupCount).toBe(34);
      expect(few.groups.map(office)).toEqual(all.slice(0, 3));
      expect(await aggregate('awards', 'groupBy: [PCC], first: 0', 'count')).toEqual({
        groupCount: 34,
        groups: [],
      });
      const having = 'having: { count: { gt: 1 } }';
      const meeting = await expected('count > 1');
      expect((await aggregate('awards', `groupBy: [PCC], first: 0, ${having}`, 'count')).groupCount).toBe(
        meeting.length,
      );
      expect((await aggregate('programmes', 'groupBy: [NAME]', 'count')).groups).toHaveLength(50);
      expect(await aggregate('awards', 'first: null, groupBy: [STREAM, STREAM]', 'count')).toEqual({
        groupCount: 2,
        groups: [{ count: 27 }, { count: 25 }],
      });
    });

    it('have records as keys whose further fields can be asked for', async () => {
      const read = await groups(
        'strands',
        'groupBy: [AWARD, PROGRAMME], first: 500',
        `key {
          award { id amount period { from } matchFundingState { state } pcc { area { name } } strands(first: 1) { id } citations { locator } }
          programme { id name focus nameIsDescriptive evaluationState { state } areas(first: 1) { name } }
        }`,
      );
      for (const [name, type] of [
        ['award', 'Award'],
        ['programme', 'Programme'],
      ] as const) {
        const records = new Map(
          read.flatMap(({ key }) =>
            key[name] ? [[(key[name] as { id: string }).id, key[name]] as const] : [],
          ),
        );
        expect(records.size).toBeGreaterThan(20);
        const selection =
          type === 'Award'
            ? 'id amount period { from } matchFundingState { state } pcc { area { name } } strands(first: 1) { id } citations { locator }'
            : 'id name focus nameIsDescriptive evaluationState { state } areas(first: 1) { name }';
        const listed = (await app.ask(
          `{ list: ${type.toLowerCase()}s(first: 500) { nodes { ${selection} } } }`,
        )) as unknown as { data: { list: { nodes: { id: string }[] } } };
        for (const node of listed.data.list.nodes)
          if (records.has(node.id)) expect(records.get(node.id)).toEqual(node);
      }
    });

    it('are selected with fragments, other names and directives', async () => {
      const query = `query ($skipped: Boolean!) {
        one: awardsAggregate(groupBy: [STREAM]) { ...Counted }
        two: awardsAggregate(groupBy: [STREAM]) {
          n: groupCount
          some: groups { ... on AwardGroup { how: countDistinct { offices: pcc } } }
          others: groups { countDistinct { regions: region stream @skip(if: $skipped) } }
        }
      }
      fragment Counted on AwardAggregate { groups { ...Distinct key { round: stream { slug } } } }
      fragment Distinct on AwardGroup { countDistinct { ... { programme } } }`;
      const data = (await ask(query, { skipped: true })) as unknown as Record<string, unknown>;
      expect(data).toEqual({
        one: {
          groups: [
            { countDistinct: { programme: 45 }, key: { round: { slug: OF_2023 } } },
            { countDistinct: { programme: 47 }, key: { round: { slug: OF_2021 } } },
          ],
        },
        two: {
          n: 2,
          some: [{ how: { offices: 27 } }, { how: { offices: 25 } }],
          others: [{ countDistinct: { regions: 10 } }, { countDistinct: { regions: 10 } }],
        },
      });
    });

    it('take one statement, whatever is counted of them', async () => {
      const statements = await statementsOf(() =>
        groups(
          'awards',
          `groupBy: [AREA_COVERED, STREAM], having: { countDistinct: { focus: { gt: 0 } } },
            orderBy: [{ field: DISTINCT_PCC }, { field: KEY_STREAM }], filter: { amount: { gt: 1 } }`,
          `key { areaCovered { code name } stream { slug } } count overlapping countDistinct { programme region strandKind }
            sum { amount } avg { amount }`,
        ),
      );
      expect(statements).toHaveLength(1);
    });

    it.each([
      [
        'orderBy: [{ field: KEY_PCC }]',
        'The groups are ordered by KEY_PCC and not grouped by it: add PCC to groupBy.',
      ],
      [
        'groupBy: [PCC], orderBy: [{ field: KEY_STRAND_KIND }]',
        'The groups are ordered by KEY_STRAND_KIND and not grouped by it: add STRAND_KIND to groupBy.',
      ],
      ['having: { count: null }', '"having.count" is null: leave it out.'],
      ['having: { sum: null }', '"having.sum" is null: leave it out.'],
      ['having: { countDistinct: { pcc: null } }', '"having.countDistinct.pcc" is null: leave it out.'],
      [
        'having: { avg: { amount: { gt: null } } }',
        '"having.avg.amount.gt" is null: ask for what is unknown with isNull.',
      ],
      ['first: -1', 'first is -1: a page has 0 to 500 records.'],
      ['first: 501', 'first is 501: a page has 0 to 500 records.'],
    ])('are refused: %s', async (args, message) => {
      expect(await refusal('awards', args)).toEqual({ code: 'BAD_USER_INPUT', message });
    });

    it('take nothing of a client into SQL but values', async () => {
      const evil = `x'; drop table award; --`;
      const { groups: none } = await aggregate(
        'awards',
        `filter: { key: { eq: ${JSON.stringify(evil)} } }`,
        'count',
      );
      expect(none).toEqual([{ count: 0 }]);
      for (const variables of [
        { keys: [evil] },
        { keys: ['stream'] },
        { order: [{ field: evil }] },
        { order: [{ field: 'sum.amount' }] },
        { order: [{ field: 'COUNT', direction: 'asc; drop table award' }] },
        { having: { sum: { [evil]: { gt: 1 } } } },
        { having: { count: { [evil]: 1 } } },
        { having: { count: { gt: evil } } },
      ]) {
        const { errors } = await app.ask(
          `query ($keys: [AwardGroupBy!]! = [], $order: [AwardGroupOrder!], $having: AwardHaving) {
            awardsAggregate(groupBy: $keys, orderBy: $order, having: $having) { groupCount } }`,
          variables,
        );
        expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      }
      const { groups: still } = await aggregate('awards', '', 'count');
      expect(still).toEqual([{ count: 52 }]);
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

  describe('of every type', () => {
    interface Named {
      readonly name: string;
      readonly args: { name: string; type: { ofType: { ofType: { ofType: { name: string } } } } }[];
    }
    /** Each root field with the keys that it groups by, and whether a key is a record. */
    const aggregates = async () => {
      const data = (await ask(`{ __schema {
        queryType { fields { name args { name type { ofType { ofType { ofType { name } } } } } } }
        types { name fields { name type { kind } } enumValues { name } }
      } }`)) as unknown as {
        __schema: {
          queryType: { fields: Named[] };
          types: {
            name: string;
            fields: { name: string; type: { kind: string } }[];
            enumValues: { name: string }[];
          }[];
        };
      };
      const { queryType, types } = data.__schema;
      return queryType.fields
        .filter(({ name }) => name.endsWith('Aggregate'))
        .map(({ name, args }) => {
          const enumName = args.find(arg => arg.name === 'groupBy')?.type.ofType.ofType.ofType.name ?? '';
          const keyType = types.find(type => type.name === enumName.replace(/By$/, 'Key'));
          const inUpperCase = (field: string) => field.replace(/[A-Z]/g, '_$&').toUpperCase();
          return {
            list: name.replace(/Aggregate$/, ''),
            keys: (keyType?.fields ?? []).map(field => ({
              field: field.name,
              value: inUpperCase(field.name),
              selection: field.type.kind === 'OBJECT' ? `${field.name} { id }` : field.name,
            })),
            values: types.find(type => type.name === enumName)?.enumValues.map(({ name: value }) => value),
          };
        });
    };

    it('are counted as the list counts them', async () => {
      const lists = (await aggregates()).filter(({ list }) => list !== 'monitoring');
      expect(lists).toHaveLength(26);
      for (const { list } of lists) {
        const data = (await ask(
          `{ list: ${list} { totalCount } all: ${list}Aggregate { groupCount groups { count } } }`,
        )) as unknown as { list: { totalCount: number }; all: Aggregate };
        expect({ list, ...data.all }).toEqual({
          list,
          groupCount: 1,
          groups: [{ count: data.list.totalCount }],
        });
      }
    });

    it('have a group for each different one of every key, and every record in one of them', async () => {
      for (const { list, keys, values } of await aggregates()) {
        expect(keys.map(({ value }) => value).toSorted()).toEqual(values?.toSorted());
        const byKey = keys.map(
          ({ field, value, selection }) => `${field}: ${list}Aggregate(groupBy: [${value}], first: 500,
            orderBy: [{ field: KEY_${value} }, { field: DISTINCT_${value}, direction: DESC }]) {
              groupCount groups { key { ${selection} } count overlapping countDistinct { ${field} } } }`,
        );
        const data = await ask(
          `{ all: ${list}Aggregate { groups { count countDistinct { ${keys.map(({ field }) => field).join(' ')} } } }
            ${byKey.join(' ')} }`,
        );
        const [all] = data['all']?.groups ?? [];
        for (const { field } of keys) {
          const one = data[field];
          const known = one?.groups.filter(({ key }) => key[field] !== null) ?? [];
          expect({ list, field, groups: known.length }).toEqual({
            list,
            field,
            groups: all?.countDistinct[field],
          });
          expect(new Set(known.map(({ key }) => JSON.stringify(key))).size).toBe(known.length);
          expect(known.every(({ countDistinct }) => countDistinct[field] === 1)).toBe(true);
          const sum = one?.groups.reduce((total, { count }) => total + count, 0) ?? 0;
          if (one?.groups.some(({ overlapping }) => overlapping))
            expect(sum).toBeGreaterThan(all?.count ?? 0);
          else expect({ list, field, sum }).toEqual({ list, field, sum: all?.count });
        }
      }
    });
  });
});
