import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

interface Place {
  readonly id: string;
  readonly field: string | null;
  readonly locator: string;
  readonly source: { readonly slug: string };
  readonly record: { readonly type: string; readonly key: string; readonly id: string };
}

interface Places {
  readonly totalCount: number;
  readonly nodes: readonly Place[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Wrapped {
  readonly ofType: { readonly name: string | null } | null;
}

const PLACES = `query ($filter: CitationFilter, $first: Int = 500, $after: String) {
  citations(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes { id field locator source { slug } record { type key id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What is cited for and is no record that the API has on its own: links, and what is known of all records alike. */
const NOT_ON_THEIR_OWN = [
  'DiscrepancyClaim',
  'DiscrepancyRecord',
  'EvaluationState',
  'EvaluationSubject',
  'RecommendationStatistic',
  'StrandProgramme',
];

describe.each([
  { way: 'from SQL', compiledReads: true },
  { way: 'from the resolvers', compiledReads: false },
])('citations, $way', ({ compiledReads }) => {
  let app: ServedApp;
  let sql: PlainSql;
  beforeAll(async () => {
    app = await serveApp(undefined, { compiledReads });
    sql = await plainSql();
  });
  afterAll(async () => {
    await sql.close();
    await app.close();
  });

  async function ask<T>(query: string, variables?: Record<string, unknown>): Promise<T> {
    const { data, errors } = await app.ask(query, variables);
    expect(errors).toBeUndefined();
    return data as T;
  }
  const places = async (variables: Record<string, unknown> = {}) =>
    (await ask<{ citations: Places }>(PLACES, variables)).citations;

  async function everyPlace(): Promise<Place[]> {
    const found: Place[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Places = await places({ after });
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }

  it('are listed page by page, each once, with the record that they support', async () => {
    const listed = await everyPlace();
    const stored = await sql.rows<{ type: string; key: string; field: string | null; locator: string }>(
      'select record_type as type, record_key as key, field, locator from citation order by key collate "C"',
    );
    expect(new Set(listed.map(({ id }) => id)).size).toBe(stored.length);
    expect(
      listed.map(({ record: { type, key }, field, locator }) => ({ type, key, field, locator })).sort(byText),
    ).toEqual(stored.sort(byText));
  });

  it('of a document are those that the document lists itself', async () => {
    const { sources } = await ask<{ sources: { nodes: { slug: string; citations: { id: string }[] }[] } }>(
      '{ sources { nodes { slug citations { id } } } }',
    );
    expect(sources.nodes.length).toBeGreaterThan(5);
    for (const { slug, citations } of sources.nodes) {
      const { totalCount } = await places({ filter: { source: { slug: { eq: slug } } }, first: 0 });
      expect({ slug, count: citations.length }).toEqual({ slug, count: totalCount });
    }
  });

  it('are found by the record, the field and the place', async () => {
    const record = { recordType: { eq: 'Programme' }, recordKey: { eq: 'project-cara' } };
    const { programme } = await ask<{ programme: { citations: { id: string }[] } }>(
      '{ programme(slug: "project-cara") { citations { id } } }',
    );
    const found = await places({ filter: record });
    expect(found.nodes.map(({ id }) => id).sort()).toEqual(programme.citations.map(({ id }) => id).sort());
    const ofFields = await places({ filter: { ...record, field: { isNull: false } } });
    expect(ofFields.totalCount).toBeGreaterThan(0);
    expect(ofFields.nodes.map(({ field }) => field)).not.toContain(null);
    const inTable = await places({ filter: { ...record, locator: { startsWith: 'eligibility' } } });
    expect(inTable.nodes.map(({ locator }) => locator)).toContain(
      'Eligibility criteria and referral mechanism',
    );
  });

  it('lead to their record with `node`, but for links and states, as the description says', async () => {
    const ofEach = Map.groupBy(await everyPlace(), ({ record }) => record.type);
    const missing: string[] = [];
    for (const [type, [place]] of ofEach) {
      const { data } = await app.ask('query ($id: ID!) { node(id: $id) { id } }', { id: place?.record.id });
      if (data?.['node'] === null) missing.push(type);
      else expect(data).toEqual({ node: { id: place?.record.id } });
    }
    expect(missing.sort()).toEqual(NOT_ON_THEIR_OWN);
  });

  it('are counted in groups as the list has them', async () => {
    const { citationsAggregate } = await ask<{
      citationsAggregate: {
        groupCount: number;
        groups: { count: number; key: { recordType: string; source: { slug: string } } }[];
      };
    }>(`{ citationsAggregate(groupBy: [SOURCE, RECORD_TYPE], first: 500) {
      groupCount groups { count key { recordType source { slug } } } } }`);
    const listed = Map.groupBy(await everyPlace(), place => `${place.source.slug} ${place.record.type}`);
    expect(citationsAggregate.groupCount).toBe(listed.size);
    expect(
      new Map(
        citationsAggregate.groups.map(({ key, count }) => [`${key.source.slug} ${key.recordType}`, count]),
      ),
    ).toEqual(new Map([...listed].map(([key, { length }]) => [key, length])));
  });

  it('are counted by field too, with those of whole records under null', async () => {
    const { byField } = await ask<{
      byField: { groups: { count: number; key: { field: string | null } }[] };
    }>(
      `{ byField: citationsAggregate(groupBy: [FIELD], first: 500, filter: { recordType: { eq: "Programme" } }) {
        groups { count key { field } } } }`,
    );
    const stored = await sql.rows<{ field: string | null; count: number }>(
      "select field, count(*)::int as count from citation where record_type = 'Programme' group by field",
    );
    expect(new Map(byField.groups.map(({ key, count }) => [key.field, count]))).toEqual(
      new Map(stored.map(({ field, count }) => [field, count])),
    );
  });

  it('are counted in the table of the documents for every kind of record that has a list', async () => {
    const { __schema } = await ask<{ __schema: { queryType: { fields: { type: Wrapped }[] } } }>(
      '{ __schema { queryType { fields { type { ofType { name } } } } } }',
    );
    const lists = __schema.queryType.fields.flatMap(({ type }) =>
      type.ofType?.name?.endsWith('Connection') ? type.ofType.name.replace(/Connection$/, '') : [],
    );
    const cited = new Set((await everyPlace()).map(({ record }) => record.type));
    const response = await fetch(`${app.url}/data/citations-by-document.json`);
    const rows = (await response.json()) as { record_type: string }[];
    expect([...new Set(rows.map(row => row.record_type))].sort()).toEqual(
      [...new Set(lists)].filter(type => cited.has(type)).sort(),
    );
  });
});

const byText = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
