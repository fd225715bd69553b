import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { plainSql, type PlainSql } from '../harness/plain-sql.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { TwoPaths } from './two-paths.js';

const COMPILED = { path: 'compiled', statements: 1, rows: 1 };

describe('groups that are compiled', () => {
  let database: TestDatabase;
  let paths: TwoPaths;
  let sql: PlainSql;
  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    sql = await plainSql(database.url);
    paths = await TwoPaths.open(database.url);
  }, 60_000);
  afterAll(async () => {
    await paths.close();
    await sql.close();
    await database.drop();
  });

  /** The answer, which is the same on both paths. */
  const answerOf = async (query: string, variables?: object) => {
    const { compiled, resolved, read } = await paths.ask(query, variables);
    expect(compiled).toBe(resolved);
    const answer = JSON.parse(compiled) as { data: Record<string, unknown>; errors?: unknown };
    return { ...answer, read };
  };
  const groupsOf = async (query: string, variables?: object) => {
    const { data, errors, read } = await answerOf(query, variables);
    expect({ errors, read }).toMatchObject({ errors: undefined, read: COMPILED });
    return (data as { all: { groups: Record<string, unknown>[]; groupCount: number } }).all;
  };

  it('are those of the resolvers by every key of every type, with everything that is counted and measured', async () => {
    const { data } = await paths.resolving.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data as unknown as IntrospectionQuery);
    const roots = aggregatesOf(schema);
    expect(roots.length).toBeGreaterThan(20);
    for (const root of roots) {
      const pairs = Array.from({ length: Math.ceil(root.keys.length / 2) }, (_, pair) =>
        root.keys.slice(2 * pair, 2 * pair + 2),
      );
      const query = `{ ${pairs.map(keys => everythingBy(root, keys)).join(' ')} }`;
      const { compiled, resolved, read } = await paths.ask(query);
      expect(compiled).toBe(resolved);
      expect(JSON.parse(compiled)).not.toHaveProperty('errors');
      expect({ root: root.name, ...read }).toMatchObject({
        root: root.name,
        path: 'compiled',
        statements: pairs.length,
      });
    }
  }, 60_000);

  it('have records as keys, of which whatever can be selected is', async () => {
    const { groups } = await groupsOf(
      `query ($most: Int!, $more: Boolean!) {
        all: strandsAggregate(groupBy: [PROGRAMME, AWARD, KIND], first: 40) { __typename groups { __typename
          key { __typename kind
            programme { ...Named areas(first: $most) { code pcc { name } } model { name } }
            again: programme { slug focus evaluationState { state } }
            award { id amount period { from } stream { name } pcc { area { name } } citations { locator } }
            focus @skip(if: $more) }
          count other: count @include(if: $more) hidden: overlapping @skip(if: $more)
        } }
      }
      fragment Named on Programme { id called: name ... on Node { id } }`,
      { most: 2, more: true },
    );
    expect(groups).toHaveLength(40);
    expect(groups[0]).toMatchObject({
      __typename: 'AwardStrandGroup',
      key: {
        programme: { called: expect.any(String), areas: expect.any(Array) },
        again: { slug: expect.any(String) },
      },
      other: expect.any(Number),
    });
    expect(groups[0]).not.toHaveProperty('hidden');
  });

  it('are selected more than once under other names, each with what it selects', async () => {
    const { groups } = await groupsOf(
      `{ all: awardsAggregate(groupBy: [STREAM, AMOUNT_KIND]) {
        n: groupCount m: groupCount
        groups { key { stream { slug } } sum { amount } }
        groups { key { amountKind } countDistinct { pcc } }
        others: groups { key { stream { name } region } countDistinct { region } avg { amount: amount mean: amount } } } }`,
    );
    expect(groups[0]).toEqual({
      key: { stream: { slug: expect.any(String) }, amountKind: expect.any(String) },
      sum: { amount: expect.any(Number) },
      countDistinct: { pcc: expect.any(Number) },
    });
  });

  it.each([
    'groupBy: [REGION], having: { count: { gt: 3 }, sum: { amount: { gte: "1000000.50" } } }',
    'groupBy: [PCC], having: { countDistinct: { programme: { gte: 4 } }, avg: { amount: { isNull: false } } }',
    'groupBy: [PROJECTS_STATED], orderBy: [{ field: KEY_PROJECTS_STATED, direction: DESC, nulls: FIRST }]',
    'groupBy: [PCC, STREAM], orderBy: [{ field: SUM_AMOUNT, direction: DESC }, { field: DISTINCT_AREA }], first: 7',
    'groupBy: [AREA_COVERED], orderBy: [{ field: COUNT }], filter: { pcc: { area: { region: { ne: "London" } } } }',
    'groupBy: [], filter: { key: { eq: "none" } }',
    'groupBy: [STREAM], filter: { key: { eq: "none" } }',
    'groupBy: [STREAM], first: 0',
    'groupBy: [STREAM], having: { count: { gt: 1000 } }',
    'groupBy: STREAM, first: null, having: null, orderBy: null, filter: null',
  ])('meet the conditions and stand in the order of the resolvers: %s', async args => {
    await groupsOf(`{ all: awardsAggregate(${args}) { groupCount groups {
      key { region pcc { slug } stream { slug } projectsStated areaCovered { code } }
      count overlapping sum { amount projectsStated } min { amount } max { projectsStated } avg { amount }
    } } }`);
  });

  it.each([
    'groupBy: [KPI, PROGRAMME]',
    'groupBy: [KPI, AREA], orderBy: [{ field: SUM_VALUE, nulls: FIRST }]',
    'groupBy: [FINANCIAL_YEAR, KPI], having: { sum: { value: { lt: 60 } } }',
    'groupBy: [PROGRAMME, KPI], filter: { monitoringReturn: { financialYear: { eq: "2023-24" } } }',
  ])('withhold the sums that the resolvers withhold: %s', async args => {
    const { groups } = await groupsOf(`{ all: monitoringAggregate(${args}) { groupCount groups {
      key { kpi { position } programme { slug } provider { name } area { code } financialYear quarter }
      count overlapping withheld sum { value } } } }`);
    expect(groups.length).toBeGreaterThan(0);
    // Whatever is chosen by its sum shows it.
    if (!args.includes('having')) expect(new Set(groups.map(group => group['withheld'])).size).toBe(2);
  });

  it('are left to the resolvers where an argument is wrong, which say what is wrong with it', async () => {
    const { errors, read } = await answerOf(
      '{ all: awardsAggregate(orderBy: [{ field: KEY_PCC }]) { groupCount } }',
    );
    expect(errors).toMatchObject([{ message: expect.stringContaining('add PCC to groupBy') }]);
    expect(read).toMatchObject({ path: 'resolvers', declined: 'an argument is wrong' });
  });

  it('are left to the resolvers where a sum has more digits than GBP can print', async () => {
    const [awards] = await sql.rows<{ amounts: string }>(
      'select json_object_agg(pk, amount)::text as amounts from award',
    );
    await sql.rows('update award set amount = 999999999999.99');
    const query = '{ all: awardsAggregate { groups { count sum { amount } } } }';
    const { compiled } = await paths.ask(query);
    expect(JSON.parse(compiled)).toMatchObject({
      data: { all: { groups: [{ sum: { amount: null } }] } },
      errors: [{ path: ['all', 'groups', 0, 'sum', 'amount'] }],
    });
    await sql.rows('update award set amount = ($1::jsonb ->> pk::text)::numeric', [awards?.amounts]);
  });
});

interface Key {
  readonly field: string;
  readonly value: string;
  readonly selection: string;
}

interface Root {
  readonly name: string;
  readonly keys: readonly Key[];
  /** What a group has besides its key and its distinct counts. */
  readonly measured: string;
}

/** The root fields that group records. */
function aggregatesOf(schema: GraphQLSchema): Root[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap(({ name, type }) => {
    const [, typeName] = /^(.*)Aggregate$/.exec(getNamedType(type).name) ?? [];
    return typeName === undefined ? [] : [{ name, ...selectionsOf(schema, typeName) }];
  });
}

function selectionsOf(schema: GraphQLSchema, typeName: string): Pick<Root, 'keys' | 'measured'> {
  const keys = Object.values(objectOf(schema, `${typeName}GroupKey`).getFields()).map(field => ({
    field: field.name,
    value: field.name.replace(/[A-Z]/g, '_$&').toUpperCase(),
    selection: selectedOf(field),
  }));
  const values = schema.getType(`${typeName}GroupBy`);
  expect(isEnumType(values) && values.getValues().map(({ name }) => name)).toEqual(
    keys.map(({ value }) => value),
  );
  const others = Object.values(objectOf(schema, `${typeName}Group`).getFields()).filter(
    ({ name }) => !['key', 'countDistinct'].includes(name),
  );
  return { keys, measured: others.map(selectedOf).join(' ') };
}

/** A field with each value that it has; of a record its identifier. */
function selectedOf({ name, type }: { name: string; type: unknown }): string {
  const named = getNamedType(type as GraphQLObjectType);
  if (!isObjectType(named)) return name;
  const fields = named.getFields();
  return `${name} { ${'id' in fields ? 'id' : Object.keys(fields).join(' ')} }`;
}

function objectOf(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not in the schema.`);
  return type;
}

/** The groups by some keys, with the distinct counts of each. */
function everythingBy({ name, keys, measured }: Root, by: readonly Key[]): string {
  return `${by[0]?.field}: ${name}(groupBy: [${by.map(({ value }) => value).join(', ')}], first: 500) {
    groupCount groups {
      key { ${keys.map(({ selection }) => selection).join(' ')} } ${measured}
      countDistinct { ${by.map(({ field }) => field).join(' ')} }
    } }`;
}
