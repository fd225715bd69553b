import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

interface Linked {
  readonly owner: string;
  readonly keys: string[];
}

/** A list under every record of a root list, and the pairs of keys that the database joins, as often as it joins them. */
interface Case {
  readonly list: string;
  readonly field: string;
  readonly pairs: string;
  /** Whether the database joins some pair more than once. */
  readonly repeated: boolean;
}

const STRANDS =
  'strand_programme l join award_strand s on s.pk = l.strand_pk join award w on w.pk = s.award_pk';

const CASES: readonly Case[] = [
  {
    list: 'programmes',
    field: 'awards',
    pairs: `select p.slug as owner, w.key from programme p join (${STRANDS}) on l.programme_pk = p.pk`,
    repeated: true,
  },
  {
    list: 'programmes',
    field: 'strands',
    pairs: `select p.slug as owner, s.key from programme p join (${STRANDS}) on l.programme_pk = p.pk`,
    repeated: false,
  },
  {
    list: 'programmes',
    field: 'providers',
    pairs: `select p.slug as owner, o.slug as key from programme p
      join programme_organisation l on l.programme_pk = p.pk join organisation o on o.pk = l.organisation_pk
      where l.role in ('DELIVERY', 'VICTIMS_SUPPORT')`,
    repeated: true,
  },
  {
    list: 'programmes',
    field: 'pccs',
    pairs: `select p.slug as owner, o.slug as key from programme p
      join programme_commissioner l on l.programme_pk = p.pk join pcc o on o.pk = l.pcc_pk`,
    repeated: false,
  },
  {
    list: 'programmes',
    field: 'evaluations',
    pairs: `select p.slug as owner, e.slug as key from programme p
      join evaluation_subject l on l.programme_pk = p.pk join evaluation e on e.pk = l.evaluation_pk
      where l.relation = 'SAME_SITE'`,
    repeated: false,
  },
  {
    list: 'policeForceAreas',
    field: 'awardsReceived',
    pairs: `select a.code as owner, w.key from police_force_area a
      join pcc on pcc.area_pk = a.pk join award w on w.pcc_pk = pcc.pk`,
    repeated: false,
  },
  {
    list: 'policeForceAreas',
    field: 'awardsCovering',
    pairs: `select a.code as owner, w.key from police_force_area a
      join programme_area pa on pa.area_pk = a.pk join (${STRANDS}) on l.programme_pk = pa.programme_pk`,
    repeated: true,
  },
  {
    list: 'fundingStreams',
    field: 'awards',
    pairs: 'select s.slug as owner, w.key from funding_stream s join award w on w.stream_pk = s.pk',
    repeated: false,
  },
  {
    list: 'interventionModels',
    field: 'programmes',
    pairs: `select m.slug as owner, p.slug as key from intervention_model m
      join programme p on p.model_pk = m.pk`,
    repeated: false,
  },
  {
    list: 'recommendations',
    field: 'responsible',
    pairs: `select r.number as owner, o.slug as key from recommendation r
      join recommendation_body l on l.recommendation_pk = r.pk join organisation o on o.pk = l.body_pk
      where l.role = 'RESPONSIBLE'`,
    repeated: false,
  },
  {
    list: 'sources',
    field: 'citations',
    pairs: 'select s.slug as owner, c.key from source s join citation c on c.source_pk = s.pk',
    repeated: false,
  },
];

describe('a list of related records', () => {
  let app: ServedApp;
  let sql: PlainSql;
  beforeAll(async () => {
    app = await serveApp(undefined, { compiledReads: false, answerCacheBytes: 0 });
    sql = await plainSql();
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data as Record<string, unknown>;
  };
  const keyOf = ({ id }: { id: string }) =>
    Buffer.from(id, 'base64url')
      .toString()
      .replace(/^[A-Za-z]+:/, '');
  /** The keys under `list` of each record of a root list that has any. */
  const linked = async (root: string, field: string): Promise<Linked[]> => {
    const data = await ask(`{ owners: ${root}(first: 500) { nodes { id list: ${field} { id } } } }`);
    const { nodes } = data['owners'] as { nodes: { id: string; list: { id: string }[] }[] };
    return nodes
      .map(node => ({ owner: keyOf(node), keys: node.list.map(keyOf) }))
      .filter(({ keys }) => keys.length > 0);
  };
  const keysUnder = (list: unknown) => (list as { id: string }[]).map(keyOf);

  describe.each(CASES)('$field of $list', ({ list, field, pairs, repeated }) => {
    it('has each of them once', async () => {
      const joined = await sql.rows<{ owner: string; key: string }>(pairs);
      const keys = Map.groupBy(joined, ({ owner }) => owner);
      const read = await linked(list, field);
      expect(read.map(one => ({ ...one, keys: one.keys.toSorted() }))).toEqual(
        [...keys.keys()]
          .toSorted()
          .map(owner => ({ owner, keys: [...new Set(keys.get(owner)?.map(one => one.key))].toSorted() })),
      );
      const once = read.reduce((sum, one) => sum + one.keys.length, 0);
      expect(joined.length > once).toBe(repeated);
    });
  });

  it('is in the order of its records unless asked otherwise: strands as printed, others by identifier', async () => {
    const printed = await sql.rows<{ key: string; strands: string[] }>(
      `select w.key, array_agg(s.key order by s.position) as strands from award w
        join award_strand s on s.award_pk = w.pk group by w.key order by w.key`,
    );
    expect(await linked('awards', 'strands')).toEqual(
      printed.map(({ key, strands }) => ({ owner: key, keys: strands })),
    );
    for (const { keys } of await linked('policeForceAreas', 'awardsCovering'))
      expect(keys).toEqual(keys.toSorted());
  });

  it('answers different questions about the same field beside each other, for each owner on its own', async () => {
    const data = await ask(`{
      policeForceAreas(first: 500) { nodes {
        id
        all: awardsCovering { id }
        dear: awardsCovering(filter: { amount: { gte: 1000000 } }, orderBy: [{ field: AMOUNT, direction: DESC }]) { id }
        dearest: awardsCovering(orderBy: [{ field: AMOUNT, direction: DESC }], first: 2) { id }
        earlier: awardsCovering(filter: { stream: { slug: { contains: "2021" } } }, first: 1) { id }
      } }
    }`);
    const { nodes } = data['policeForceAreas'] as { nodes: ({ id: string } & Record<string, unknown>)[] };
    const expected = await sql.rows<{ key: string; amount: number; stream: string; area: string }>(
      `select distinct w.key, w.amount::float8 as amount, t.slug as stream, a.code as area from police_force_area a
        join programme_area pa on pa.area_pk = a.pk join (${STRANDS}) on l.programme_pk = pa.programme_pk
        join funding_stream t on t.pk = w.stream_pk order by w.key`,
    );
    for (const node of nodes) {
      const own = expected.filter(({ area }) => area === keyOf(node));
      const byAmount = own.toSorted((a, b) => b.amount - a.amount);
      const keys = (awards: typeof own) => awards.map(({ key }) => key);
      expect(keysUnder(node['all'])).toEqual(keys(own));
      expect(keysUnder(node['dear'])).toEqual(keys(byAmount.filter(({ amount }) => amount >= 1000000)));
      expect(keysUnder(node['dearest'])).toEqual(keys(byAmount.slice(0, 2)));
      expect(keysUnder(node['earlier'])).toEqual(
        keys(own.filter(({ stream }) => stream.includes('2021')).slice(0, 1)),
      );
    }
  });

  it('tells records alike in what it is ordered by apart by their identifiers', async () => {
    const data = await ask(
      '{ fundingStreams { nodes { awards(orderBy: [{ field: PROJECTS_STATED, nulls: FIRST }, { field: AMOUNT_KIND }]) { id } } } }',
    );
    const { nodes } = data['fundingStreams'] as { nodes: { awards: { id: string }[] }[] };
    const expected = await sql.rows<{ keys: string[] }>(
      `select array_agg(w.key order by projects_stated nulls first, w.key) as keys
        from award w join funding_stream s on s.pk = w.stream_pk group by s.slug order by s.slug`,
    );
    expect(nodes.map(({ awards }) => keysUnder(awards)).filter(keys => keys.length > 0)).toEqual(
      expected.map(({ keys }) => keys),
    );
  });

  it('takes the conditions of the root list, also those on what is computed', async () => {
    const data = await ask(`{
      policeForceAreas(first: 500) { nodes {
        programmes(filter: { evaluationState: { eq: NATIONAL_MODEL_ONLY } }) { slug evaluationState { state } }
        all: programmes { slug evaluationState { state } }
      } }
    }`);
    type Programmes = { slug: string; evaluationState: { state: string } }[];
    const { nodes } = data['policeForceAreas'] as { nodes: { programmes: Programmes; all: Programmes }[] };
    for (const { programmes, all } of nodes)
      expect(programmes).toEqual(all.filter(one => one.evaluationState.state === 'NATIONAL_MODEL_ONLY'));
    expect(nodes.flatMap(({ programmes }) => programmes).length).toBeGreaterThan(0);
  });

  it('has as many as asked for at most, also none, and all where the number is left open', async () => {
    const query = 'query ($first: Int) { pcc(slug: "essex") { programmes(first: $first) { slug } } }';
    const of = async (first?: number | null) =>
      ((await ask(query, { first }))['pcc'] as { programmes: { slug: string }[] }).programmes.map(
        one => one.slug,
      );
    const all = await of();
    expect(all.length).toBeGreaterThan(2);
    expect(await of(null)).toEqual(all);
    expect(await of(500)).toEqual(all);
    expect(await of(2)).toEqual(all.slice(0, 2));
    expect(await of(0)).toEqual([]);
  });

  it.each([
    ['programmes(first: 501)', 'first is 501: a page has 0 to 500 records.'],
    ['programmes(first: -1)', 'first is -1: a page has 0 to 500 records.'],
    ['programmes(filter: { name: { eq: null } })', '"name.eq" is null: ask for what is unknown with isNull.'],
    ['programmes(filter: { model: null })', '"model" is null: leave it out.'],
  ])('refuses %s', async (field, message) => {
    const { errors } = await app.ask(`{ pcc(slug: "essex") { ${field} { slug } } }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('takes one statement for each question at each level, however many owners there are', async () => {
    const query = `query ($owners: Int) { policeForceAreas(first: $owners) { nodes {
      few: programmes(first: 1) { slug }
      same: programmes(first: 1) { slug }
      many: programmes(orderBy: [{ field: NAME }]) { slug awards(first: 2) { id strands { kind } } }
    } } }`;
    const one = await statementsOf(() => ask(query, { owners: 2 }));
    const all = await statementsOf(() => ask(query, { owners: 43 }));
    // The areas, two questions about their programmes, the awards of these and the strands of those.
    expect(one).toHaveLength(5);
    expect(all).toEqual(one);
  });

  it('is read anew for each operation', async () => {
    const query = '{ pcc(slug: "essex") { programmes(first: 1) { slug } } }';
    const [first, second] = [await statementsOf(() => ask(query)), await statementsOf(() => ask(query))];
    expect(second).toEqual(first);
  });
});
