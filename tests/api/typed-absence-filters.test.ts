import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

/** Which programmes the survey of the 2025 review could have told of, said in sets and not programme by programme. */
const ASKED = `
  reviewed as (
    select p.pk from programme p join citation c on c.record_type = 'Programme' and c.record_key = p.slug
    join source s on s.pk = c.source_pk where s.slug = 'apcc-2025-review'),
  paid as (
    select l.programme_pk as pk from strand_programme l join award_strand s on s.pk = l.strand_pk
    join award w on w.pk = s.award_pk where w.period_to >= '2023-24'),
  answered as (
    select l.programme_pk as pk from programme_commissioner l join pcc on pcc.pk = l.pcc_pk where survey_respondent),
  by_partners as (select programme_pk as pk from programme_organisation where role in ('COMMISSIONER', 'FUNDER')),
  by_offices as (select programme_pk as pk from programme_commissioner),
  asked as (
    (select pk from reviewed union select pk from paid) intersect select pk from answered
    union (select pk from reviewed except select pk from by_partners except select pk from by_offices))`;

/** A field with a kind of silence among its codes, and how plain SQL tells the code of each record. */
interface Field {
  readonly list: string;
  readonly type: string;
  readonly field: string;
  readonly order: string;
  /** In which order they stand in the codelist. */
  readonly codes: readonly string[];
  readonly states: string;
}

const FIELDS: readonly Field[] = [
  {
    list: 'programmes',
    type: 'Programme',
    field: 'evaluationState',
    order: 'EVALUATION_STATE',
    codes: ['COMPLETED', 'INTERIM', 'ONGOING', 'PLANNED', 'NATIONAL_MODEL_ONLY', 'NOT_REPORTED', 'NOT_ASKED'],
    states: `with ${ASKED},
      studies as (
        select s.programme_pk as pk, e.status, s.relation from evaluation_subject s
        join evaluation e on e.pk = s.evaluation_pk where s.programme_pk is not null
        union all
        select p.pk, e.status, 'SAME_MODEL_OTHER_SITE' from programme p
        join evaluation_subject s on s.model_pk = p.model_pk join evaluation e on e.pk = s.evaluation_pk),
      ranked as (
        select pk, array_position(array['COMPLETED', 'INTERIM', 'ONGOING', 'PLANNED'], status) as rank, status as state
        from studies where relation = 'SAME_SITE'
        union all select pk, 5, 'NATIONAL_MODEL_ONLY' from studies
          where relation = 'SAME_MODEL_OTHER_SITE' and status in ('COMPLETED', 'INTERIM')
        union all select pk, 6, 'NOT_REPORTED' from asked
        union all select pk, 7, 'NOT_ASKED' from programme)
      select distinct on (pk) pk, slug as key, state from ranked join programme using (pk)
      where rank is not null order by pk, rank`,
  },
  {
    list: 'programmes',
    type: 'Programme',
    field: 'accreditationState',
    order: 'ACCREDITATION_STATE',
    codes: [
      'HELD',
      'IN_PROGRESS',
      'FOUNDATIONS_IN',
      'IN_LINE_WITH',
      'ASSURED_NOT_ACCREDITED',
      'NO_SCHEME_EXISTS',
      'NOT_REPORTED',
      'NOT_ASKED',
    ],
    states: `with ${ASKED},
      ranked as (
        select programme_pk as pk, status as state, array_position(array['HELD', 'IN_PROGRESS', 'FOUNDATIONS_IN',
          'IN_LINE_WITH', 'ASSURED_NOT_ACCREDITED'], status) as rank from accreditation where programme_pk is not null
        union all select p.pk, 'NO_SCHEME_EXISTS', 6 from programme p join stated_absence s
          on s.code = 'NO_SCHEME_EXISTS' where not exists (select unnest(p.focus) except select unnest(s.focus))
          and p.focus is not null
        union all select pk, 'NOT_REPORTED', 7 from asked
        union all select pk, 'NOT_ASKED', 8 from programme)
      select distinct on (pk) pk, slug as key, state from ranked join programme using (pk) order by pk, rank`,
  },
  {
    list: 'programmes',
    type: 'Programme',
    field: 'victimsSupportState',
    order: 'VICTIMS_SUPPORT_STATE',
    codes: ['STATED', 'NOT_REPORTED', 'NOT_ASKED'],
    states: `with ${ASKED}
      select pk, slug as key, case when victims_support is not null then 'STATED'
        when pk in (select pk from asked) then 'NOT_REPORTED' else 'NOT_ASKED' end as state from programme`,
  },
  {
    list: 'awards',
    type: 'Award',
    field: 'matchFundingState',
    order: 'MATCH_FUNDING_STATE',
    codes: ['REQUIRED_NOT_ITEMISED', 'NO_RULE_STATED'],
    states: `select pk, key, case when stream_pk in (select stream_pk from funding_rule where code = 'MATCH_SHARE')
      then 'REQUIRED_NOT_ITEMISED' else 'NO_RULE_STATED' end as state from award`,
  },
];

describe('a state that tells a stated absence from the kinds of silence', () => {
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
    return data as Record<
      string,
      { nodes: { id: string }[]; groups: { key: Record<string, string>; count: number }[] }
    >;
  };
  const keysOf = (nodes: readonly { id: string }[] = []) =>
    nodes.map(({ id }) =>
      Buffer.from(id, 'base64url')
        .toString()
        .replace(/^[A-Za-z]+:/, ''),
    );
  const found = async (list: string, type: string, filter: object) =>
    keysOf(
      (
        await ask(
          `query ($filter: ${type}Filter) { list: ${list}(first: 500, filter: $filter) { nodes { id } } }`,
          { filter },
        )
      )['list']?.nodes,
    );
  const statesOf = async ({ states }: Field) => {
    const rows = await sql.rows<{ pk: number; key: string; state: string }>(states);
    return rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  };
  const fieldNamed = (name: string): Field => {
    const field = FIELDS.find(one => one.field === name);
    if (!field) throw new Error(`There is no ${name}.`);
    return field;
  };

  describe.each(FIELDS)('$field', field => {
    const { list, type, field: name, order, codes } = field;

    it('is read of each record as the tables say it', async () => {
      const { [list]: whole } = await ask(`{ ${list}(first: 500) { nodes { id ${name} { state } } } }`);
      const read = (whole?.nodes ?? []) as { id: string; [field: string]: unknown }[];
      expect(read.map(node => [keysOf([node])[0], (node[name] as { state: string }).state])).toEqual(
        (await statesOf(field)).map(({ key, state }) => [key, state]),
      );
    });

    it('finds as a condition exactly the records that have it', async () => {
      const states = await statesOf(field);
      for (const code of codes) {
        const having = states.filter(({ state }) => state === code).map(({ key }) => key);
        expect(await found(list, type, { [name]: { eq: code } })).toEqual(having);
        const others = states.filter(({ state }) => state !== code).map(({ key }) => key);
        expect(await found(list, type, { [name]: { ne: code } })).toEqual(others);
        expect(await found(list, type, { not: { [name]: { in: [code] } } })).toEqual(others);
      }
      expect(await found(list, type, { [name]: { in: codes } })).toHaveLength(states.length);
      expect(await found(list, type, { [name]: { isNull: true } })).toEqual([]);
    });

    it('makes groups of the records that have it, in the order of the codelist', async () => {
      const counted = Object.groupBy(await statesOf(field), ({ state }) => state);
      const { groups: read } = await ask(
        `{ groups: ${list}Aggregate(groupBy: [${order}]) { groups { key { ${name} } count } } }`,
      );
      expect(read?.groups.map(({ key, count }) => [key[name], count])).toEqual(
        codes.filter(code => counted[code]).map(code => [code, counted[code]?.length]),
      );
    });

    it('orders a list as its codelist is ordered', async () => {
      const states = (await statesOf(field)).toSorted(
        (a, b) => codes.indexOf(a.state) - codes.indexOf(b.state),
      );
      const { [list]: ordered } = await ask(
        `{ ${list}(first: 500, orderBy: [{ field: ${order} }]) { nodes { id } } }`,
      );
      expect(keysOf(ordered?.nodes)).toEqual(states.map(({ key }) => key));
      expect(new Set(states.map(({ state }) => state)).size).toBeGreaterThan(1);
    });
  });

  it('is asked of the programmes of an office: of some, of every and of none', async () => {
    const states = await statesOf(fieldNamed('evaluationState'));
    const ofModel = new Set(
      states.filter(({ state }) => state === 'NATIONAL_MODEL_ONLY').map(({ pk }) => pk),
    );
    const offices = await sql.rows<{ slug: string; programmes: number[] }>(
      `select slug, array_remove(array_agg(l.programme_pk), null) as programmes from pcc
        left join programme_commissioner l on l.pcc_pk = pcc.pk group by slug order by slug collate "C"`,
    );
    const slugs = (meets: (programmes: readonly boolean[]) => boolean) =>
      offices.filter(one => meets(one.programmes.map(pk => ofModel.has(pk)))).map(({ slug }) => slug);
    const asked = (operator: string) =>
      found('pccs', 'Pcc', {
        programmes: { [operator]: { evaluationState: { eq: 'NATIONAL_MODEL_ONLY' } } },
      });

    expect(await asked('some')).toEqual(slugs(programmes => programmes.some(Boolean)));
    expect(await asked('every')).toEqual(slugs(programmes => programmes.every(Boolean)));
    expect(await asked('none')).toEqual(slugs(programmes => !programmes.some(Boolean)));
    for (const operator of ['some', 'every', 'none']) expect(await asked(operator)).not.toHaveLength(0);
  });

  it('is asked through two domains: awards of programmes of a state, programmes of awards of a state', async () => {
    const silent = (await statesOf(fieldNamed('accreditationState')))
      .filter(({ state }) => state === 'NOT_ASKED')
      .map(({ pk }) => pk);
    const awards = await sql.rows<{ key: string }>(
      `select key from award where pk in (select s.award_pk from award_strand s
        join strand_programme l on l.strand_pk = s.pk where l.programme_pk = any($1)) order by key`,
      [silent],
    );
    expect(awards.length).toBeGreaterThan(0);
    const asked = {
      strands: { some: { programmes: { some: { accreditationState: { eq: 'NOT_ASKED' } } } } },
    };
    expect(await found('awards', 'Award', asked)).toEqual(awards.map(({ key }) => key));

    const required = await sql.rows<{ slug: string }>(
      `select p.slug from programme p
        join strand_programme l on l.programme_pk = p.pk join award_strand s on s.pk = l.strand_pk
        join award w on w.pk = s.award_pk
        group by p.slug having bool_and(w.stream_pk in (select stream_pk from funding_rule where code = 'MATCH_SHARE'))
        order by p.slug`,
    );
    const every = { awards: { some: {}, every: { matchFundingState: { eq: 'REQUIRED_NOT_ITEMISED' } } } };
    expect(required.length).toBeGreaterThan(0);
    expect(await found('programmes', 'Programme', every)).toEqual(required.map(({ slug }) => slug));
  });

  it('is asked twice in one question without getting in each other’s way', async () => {
    const evaluation = await statesOf(fieldNamed('evaluationState'));
    const accreditation = await statesOf(fieldNamed('accreditationState'));
    const both = evaluation
      .filter(({ state }) => state === 'NOT_REPORTED')
      .filter(({ key }) => accreditation.some(one => one.key === key && one.state === 'NOT_REPORTED'))
      .map(({ key }) => key);
    expect(both.length).toBeGreaterThan(0);
    expect(
      await found('programmes', 'Programme', {
        evaluationState: { eq: 'NOT_REPORTED' },
        and: [{ accreditationState: { eq: 'NOT_REPORTED' } }],
      }),
    ).toEqual(both);
  });
});
