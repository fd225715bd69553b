import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { TwoPaths } from './two-paths.js';

const SELECTED = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }';

describe('a page that is compiled', () => {
  let paths: TwoPaths;
  beforeAll(async () => {
    paths = await TwoPaths.open();
  });
  afterAll(() => paths.close());

  const cursorsOf = async (list: string, args: string) => {
    const { data } = await paths.resolving.ask(`{ list: ${list}(first: 500, ${args}) { edges { cursor } } }`);
    return (data as { list: { edges: { cursor: string }[] } }).list.edges.map(({ cursor }) => cursor);
  };

  it.each([
    ['policeForceAreas', 'filter: { region: { eq: "East Midlands" } }'],
    [
      'awards',
      'filter: { amount: { gt: 1900000 } }, orderBy: [{ field: PROJECTS_STATED, direction: DESC, nulls: FIRST }]',
    ],
  ])(
    'of %s lies in its list where the resolvers say, whatever the cursors and the size',
    async (list, args) => {
      const cursors = (await cursorsOf(list, args)).slice(0, 5);
      expect(cursors).toHaveLength(5);
      const [first = '', second = '', , , last = ''] = cursors;
      const asked = [undefined, first, second, last].flatMap(after =>
        [undefined, first, second, last].flatMap(before =>
          [
            'first: 0',
            'first: 1',
            'first: 3',
            'first: 500',
            'last: 0',
            'last: 1',
            'last: 3',
            'last: 500',
          ].map(size =>
            [size, after && `after: "${after}"`, before && `before: "${before}"`].filter(Boolean).join(', '),
          ),
        ),
      );
      const query = `{ ${asked.map((page, index) => `p${index}: ${list}(${page}, ${args}) { ${SELECTED} }`).join(' ')} }`;
      const { compiled, resolved, read } = await paths.ask(query);
      expect(JSON.parse(compiled)).not.toHaveProperty('errors');
      expect(compiled).toBe(resolved);
      expect(read).toMatchObject({ path: 'compiled', statements: asked.length });
    },
  );
});

describe('a page of a list of which more is found than is kept until it is cut', () => {
  let database: TestDatabase;
  let paths: TwoPaths;
  beforeAll(async () => {
    database = await ownDatabase('record');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    // One more than is kept are of the first year, as many as are kept of the second.
    await client.query(`insert into monitoring_return (key, programme_pk, financial_year, quarter)
      select year || n, (select min(pk) from programme), year, 1 + n % 4
      from (values ('2022-23', 5001), ('2023-24', 5000)) given(year, most), generate_series(1, most) n`);
    await client.end();
    paths = await TwoPaths.open(database.url);
  });
  afterAll(async () => {
    await paths.close();
    await database.drop();
  });

  it.each([
    ['2022-23', 5001],
    ['2023-24', 5000],
  ])('is the same whichever way it is read: %s with %i records', async (year, totalCount) => {
    const args = `filter: { financialYear: { eq: "${year}" } }, orderBy: [{ field: QUARTER, direction: DESC }]`;
    const { data } = await paths.resolving.ask(
      `{ list: monitoringReturns(first: 5, ${args}) { edges { cursor } } }`,
    );
    const [first, , third] = (data as { list: { edges: { cursor: string }[] } }).list.edges;
    const between = `after: "${first?.cursor}", before: "${third?.cursor}"`;
    const pages = [
      'first: 3',
      'last: 3',
      'first: 0',
      `first: 3, after: "${third?.cursor}"`,
      `last: 3, ${between}`,
    ];
    const query = `{ ${pages
      .flatMap(page =>
        [SELECTED, 'totalCount edges { cursor node { id } }'].map(selected => ({ page, selected })),
      )
      .map(({ page, selected }, index) => `p${index}: monitoringReturns(${page}, ${args}) { ${selected} }`)
      .join(' ')} }`;
    const { compiled, resolved, read } = await paths.ask(query);
    expect(compiled).toBe(resolved);
    expect(JSON.parse(compiled)).toMatchObject({ data: { p0: { totalCount }, p3: { totalCount } } });
    expect(read).toMatchObject({ path: 'compiled', statements: 2 * pages.length });
  });
});

describe('an empty page that is compiled', () => {
  let paths: TwoPaths;
  beforeAll(async () => {
    paths = await TwoPaths.open();
  });
  afterAll(() => paths.close());

  const EMPTY = `totalCount nodes { id }
    emptyReason { __typename code text citations { locator source { title } } why: text }
    nearMisses { __typename code condition text totalCount nodes { id name areas { name } } some: nodes { slug }
      accreditations { status scheme { name } citations { locator } } }`;
  /** The answer, which is the same on both paths and took one statement. */
  const programmes = async (args: string, variables?: object) => {
    const declared = variables ? '($focus: [Focus!])' : '';
    const query = `query ${declared} { programmes(${args}) { ${EMPTY} } }`;
    const { compiled, resolved, read } = await paths.ask(query, variables);
    expect(compiled).toBe(resolved);
    expect(JSON.parse(compiled)).not.toHaveProperty('errors');
    expect(read).toMatchObject({ path: 'compiled', statements: 1, rows: 1 });
    const { data } = JSON.parse(compiled) as {
      data: { programmes: { emptyReason: { code: string } | null; nearMisses: { code: string }[] } };
    };
    const { emptyReason, nearMisses } = data.programmes;
    return { reason: emptyReason?.code ?? null, misses: nearMisses.map(({ code }) => code) };
  };

  const STALKING = 'focus: { in: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED] }';
  const HELD = 'accreditations: { some: { status: { eq: HELD } } }';
  const DROPPED = 'DROPPED_CONDITION';

  it('says what a source says, and what came close in its own list and in another', async () => {
    expect(await programmes(`filter: { ${STALKING}, ${HELD}, evaluations: { none: {} } }`)).toEqual({
      reason: 'NO_SCHEME_EXISTS',
      misses: [DROPPED, DROPPED, 'PROFESSIONAL_ACCREDITED'],
    });
    expect(
      await programmes(`filter: { and: [{ focus: { in: $focus } }, { ${HELD} }] }`, {
        focus: ['STALKING_DA_RELATED'],
      }),
    ).toMatchObject({ reason: 'NO_SCHEME_EXISTS' });
  });

  it.each([
    ['filter: { slug: { eq: "none" } }', 'NONE_ON_RECORD', []],
    ['filter: { slug: { eq: "none" }, nameIsDescriptive: { eq: true } }', 'NONE_ON_RECORD', [DROPPED]],
    [`filter: { focus: { in: [] }, ${HELD} }`, 'NONE_ON_RECORD', [DROPPED]],
    [`filter: { ${STALKING}, ${HELD}, slug: { startsWith: "drive" } }`, expect.anything(), expect.anything()],
    [`filter: { ${STALKING}, ${HELD} }, first: 0`, 'NO_SCHEME_EXISTS', expect.anything()],
    ['filter: { name: { contains: "e" } }, first: 0', null, []],
    ['first: 0', null, []],
    ['first: 2', null, []],
    [
      `filter: { and: [${Array.from({ length: 14 }, (_, n) => `{ slug: { ne: "${n}" } }`).join(' ')} { slug: { eq: "none" } }] }`,
      'NONE_ON_RECORD',
      [],
    ],
  ])('says what the resolvers say: %s', async (args, reason, misses) => {
    expect(await programmes(args)).toEqual({ reason, misses });
  });

  it('says that it lies outside its list', async () => {
    const { data } = await paths.resolving.ask('{ programmes(last: 1) { edges { cursor } } }');
    const { cursor } = (data as { programmes: { edges: { cursor: string }[] } }).programmes.edges[0] ?? {};
    expect(await programmes(`after: "${cursor}"`)).toEqual({ reason: 'PAGE_OUTSIDE_LIST', misses: [] });
    expect(await programmes(`after: "${cursor}", first: 0`)).toEqual({ reason: null, misses: [] });
    expect(await programmes(`after: "${cursor}", filter: { slug: { eq: "none" } }`)).toMatchObject({
      reason: 'NONE_ON_RECORD',
    });
  });
});
