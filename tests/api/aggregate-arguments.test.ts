import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askedAggregate, OF_2021, OF_2023, type Group } from '../harness/asked-groups.js';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

describe('groups that are asked for', () => {
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
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const refusal = async (field: string, args: string) => {
    const { errors } = await app.ask(`{ ${field}Aggregate(${args}) { groupCount } }`);
    return { code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message };
  };
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
    ['groupBy: [STREAM, FUNDER, PCC, AREA, REGION, NATION]', 'groupBy has 6 keys: at most 5.'],
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
