import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

interface Page {
  totalCount: number;
  nodes: { slug: string }[];
  edges: { cursor: string; node: { slug: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PCCS = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: PccFilter) {
  pccs(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    totalCount
    nodes { slug }
    edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    emptyReason { code text citations { locator } }
    nearMisses { code condition totalCount nodes { slug } }
  }
}`;

/** A cursor as the list makes it, also of a record that it does not have. */
const cursorOf = (type: string, key: string) =>
  Buffer.from(JSON.stringify([type, '', key])).toString('base64url');

const NO_CURSOR =
  'is not a cursor of this list in this order: pass on a cursor that it has returned, with the same orderBy.';

describe('a list', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const pccs = async (variables: Record<string, unknown>) => {
    const { data, errors } = await app.ask(PCCS, variables);
    expect(errors).toBeUndefined();
    return data?.['pccs'] as Page & { emptyReason: unknown; nearMisses: unknown };
  };

  it('has fifty records on a page unless asked otherwise', async () => {
    const { data } = await app.ask('{ programmes { totalCount nodes { slug } pageInfo { hasNextPage } } }');
    expect(data).toMatchObject({ programmes: { pageInfo: { hasNextPage: true } } });
    expect((data?.['programmes'] as Page).nodes).toHaveLength(50);
  });

  it('gives every record once when it is read page by page, forwards and backwards', async () => {
    const whole = (await pccs({ first: 100 })).nodes.map(node => node.slug);
    expect(whole).toHaveLength(42);
    expect(whole).toEqual(whole.toSorted());

    const forwards: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await pccs({ first: 10, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      forwards.push(...page.nodes.map(node => node.slug));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    let before: string | null = null;
    do {
      const page: Page = await pccs({ last: 10, before });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      backwards.unshift(...page.nodes.map(node => node.slug));
      before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
    } while (before !== null);
    expect(backwards).toEqual(whole);
  });

  it('has the same records as nodes and as edges', async () => {
    const page = await pccs({ first: 3 });
    expect(page.edges.map(edge => edge.node)).toEqual(page.nodes);
    expect(page.pageInfo.endCursor).toBe(page.edges[2]?.cursor);
    expect(page.totalCount).toBe(42);
  });

  it.each([
    [{}],
    [{ after: 'essex' }],
    [{ before: 'kent' }],
    [{ after: 'essex', before: 'kent' }],
    [{ after: 'kent', before: 'essex' }],
    [{ after: 'wiltshire' }],
    [{ before: 'avon-and-somerset' }],
    [{ after: 'a' }],
    [{ before: 'z' }],
  ])('tells whether records lie before and after the page between %p', async places => {
    const whole = (await pccs({ first: 100 })).nodes.map(node => node.slug);
    const cursors = Object.fromEntries(
      Object.entries(places).map(([side, slug]) => [side, cursorOf('Pcc', slug)]),
    );
    const { after, before } = places as { after?: string; before?: string };
    for (const size of [{ first: 0 }, { first: 2 }, { first: 50 }, { last: 0 }, { last: 2 }, { last: 50 }]) {
      const { nodes, pageInfo } = await pccs({ ...size, ...cursors });
      const slugs = nodes.map(node => node.slug);
      const follows = (slug: string) => {
        if (slugs.length > 0) return slug > (slugs.at(-1) ?? '');
        // An empty page lies where the reading began.
        return 'first' in size ? after === undefined || slug > after : before !== undefined && slug >= before;
      };
      const following = whole.filter(follows);
      const preceding = whole.filter(slug => !slugs.includes(slug) && !follows(slug));
      expect({ ...size, ...pageInfo }).toMatchObject({
        ...size,
        hasNextPage: following.length > 0,
        hasPreviousPage: preceding.length > 0,
      });
    }
  });

  it('looks beyond the page only for the one that asks', async () => {
    const after = cursorOf('Pcc', 'essex');
    const looks = async (fields: string) => {
      const statements = await statementsOf(() =>
        app.ask(`{ pccs(first: 2, after: "${after}") { nodes { slug } pageInfo { ${fields} } } }`),
      );
      return statements.join().split('from "pcc"').length - 1;
    };
    expect(await looks('hasNextPage endCursor')).toBe(1);
    expect(await looks('hasPreviousPage')).toBe(2);
  });

  it.each([
    [{ first: 501 }, 'first is 501: a page has 0 to 500 records.'],
    [{ last: -1 }, 'last is -1: a page has 0 to 500 records.'],
    [{ first: 1, last: 1 }, 'Give first or last, not both.'],
    [{ after: 'essex' }, `"essex" ${NO_CURSOR}`],
    [{ after: cursorOf('Pcc', 'ess\0ex') }, `"${cursorOf('Pcc', 'ess\0ex')}" ${NO_CURSOR}`],
    [{ after: 'x'.repeat(100) }, `"${'x'.repeat(80)}…" ${NO_CURSOR}`],
  ])('refuses %p with what would be right', async (variables, message) => {
    const { errors } = await app.ask(PCCS, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuses a cursor that another list has returned', async () => {
    const { data } = await app.ask('{ programmes(first: 1) { edges { cursor } } }');
    const [edge] = (data?.['programmes'] as Page).edges;
    const { errors } = await app.ask(PCCS, { after: edge?.cursor });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(NO_CURSOR),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('tells a page outside the list from a question that finds nothing', async () => {
    const end = (await pccs({ last: 1 })).pageInfo.endCursor;
    expect(await pccs({ first: 5, after: end })).toMatchObject({
      totalCount: 42,
      nodes: [],
      emptyReason: { code: 'PAGE_OUTSIDE_LIST', citations: [] },
      nearMisses: [],
    });
    expect(await pccs({ filter: { slug: { eq: 'atlantis' } } })).toMatchObject({
      totalCount: 0,
      emptyReason: {
        code: 'NONE_ON_RECORD',
        text: 'No record meets every condition. The graph has matched the question to no statement of absence; those on record are in statedAbsences.',
        citations: [],
      },
      nearMisses: [],
    });
  });

  it('offers what one dropped condition would have found', async () => {
    const answer = await pccs({ filter: { kind: { eq: 'PFCC' }, slug: { startsWith: 'west-' } } });
    expect(answer).toMatchObject({
      totalCount: 0,
      nearMisses: [
        {
          code: 'DROPPED_CONDITION',
          condition: 'slug',
          totalCount: 4,
          nodes: [
            { slug: 'cumbria' },
            { slug: 'essex' },
            { slug: 'northamptonshire' },
            { slug: 'staffordshire' },
          ],
        },
        { code: 'DROPPED_CONDITION', condition: 'kind', totalCount: 3 },
      ],
    });
  });

  it('takes conditions under `and` apart as it does those beside each other', async () => {
    const filter = { and: [{ slug: { startsWith: 'west-' } }, { and: [{ kind: { eq: 'PFCC' } }] }] };
    expect((await pccs({ filter })).nearMisses).toMatchObject([
      { code: 'DROPPED_CONDITION', condition: 'slug', totalCount: 4 },
      { code: 'DROPPED_CONDITION', condition: 'kind', totalCount: 3 },
    ]);
    const twice = { and: [{ slug: { eq: 'kent' } }, { slug: { eq: 'essex' } }] };
    expect((await pccs({ filter: twice })).nearMisses).toMatchObject([
      { condition: 'slug', nodes: [{ slug: 'essex' }] },
      { condition: 'slug', nodes: [{ slug: 'kent' }] },
    ]);
  });

  it('says nothing of emptiness when it is not empty, also where no record is asked for', async () => {
    expect(await pccs({ first: 1 })).toMatchObject({ emptyReason: null, nearMisses: [] });
    expect(await pccs({ first: 0 })).toMatchObject({ nodes: [], emptyReason: null, nearMisses: [] });
    expect(await pccs({ last: 0, before: cursorOf('Pcc', 'essex') })).toMatchObject({ emptyReason: null });
    const nothing = { slug: { eq: 'atlantis' } };
    expect(await pccs({ first: 0, filter: nothing })).toMatchObject({
      emptyReason: { code: 'NONE_ON_RECORD' },
    });
  });
});
