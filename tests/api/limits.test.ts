import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { projectFolder, readConfig } from '../../server/config.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase } from '../harness/test-database.js';

const limits = { depth: 12, cost: 100_000, tokens: 5000, aliases: 200 };

/** A path from award to award, so that every second level multiplies the answer. */
function nested(levels: number): string {
  const around = ['awards', 'stream', 'awards', 'pcc'];
  const fields = Array.from({ length: levels }, (_, level) => around[level % 4]);
  return `{ pccs { nodes { ${fields.join(' { ')} { id ${'}'.repeat(levels + 3)}`;
}

function codeOf({ errors }: Answer): unknown {
  return errors?.[0]?.extensions?.['code'];
}

describe('what one operation may ask for', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { limits });
  });
  afterAll(() => app.close());

  it('refuses an operation that is too deep, with its depth and the limit', async () => {
    const { data, errors, extensions } = await app.ask(nested(30));
    expect(errors?.[0]).toMatchObject({
      message: 'The operation has 33 levels of fields; the limit is 12. Ask for less.',
      extensions: { code: 'DEPTH_LIMIT', value: 33, limit: 12 },
    });
    expect(data).toBeUndefined();
    expect(extensions?.['cost']).toMatchObject({ depth: 33 });
  });

  it('refuses an operation whose lists multiply, however shallow', async () => {
    expect(codeOf(await app.ask(nested(7)))).toBe('COST_LIMIT');
  });

  it.each([
    ['as it is written', '{ pccs(first: 500) { nodes { awards { strands { id } } } } }', {}],
    [
      'in a variable',
      'query ($size: Int) { pccs(first: $size) { nodes { awards { strands { id } } } } }',
      { size: 500 },
    ],
    [
      "as a variable's default",
      'query ($size: Int = 500) { pccs(last: $size) { nodes { awards { strands { id } } } } }',
      {},
    ],
  ])('counts the size of a page %s', async (_place, query, variables) => {
    const small = await serveApp(undefined, { limits: { ...limits, cost: 20_000 } });
    try {
      expect(codeOf(await small.ask(query, variables))).toBe('COST_LIMIT');
      const few = query.replaceAll('500', '5');
      expect(codeOf(await small.ask(few, 'size' in variables ? { size: 5 } : {}))).toBeUndefined();
    } finally {
      await small.close();
    }
  });

  it('counts a value under every name that it is given', async () => {
    const renamed = Array.from({ length: 190 }, (_, index) => `a${index}: name`);
    const query = `{ pccs(first: 500) { nodes { ${renamed.join(' ')} awards { id } } } }`;
    expect(codeOf(await app.ask(query))).toBe('COST_LIMIT');
    expect(codeOf(await app.ask(query.replaceAll(/a\d+: /g, '')))).toBeUndefined();
  });

  it('counts fragments as often as they are used', async () => {
    const levels = 8;
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Pcc { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ pccs { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Pcc { awards { id } }`;
    expect(codeOf(await app.ask(query))).toBe('COST_LIMIT');
  });

  it('refuses fragments that multiply beyond counting', async () => {
    const levels = 60;
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Pcc { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ pccs { nodes { ...F0 } } } ${fragments.join(' ')} fragment F${levels} on Pcc { awards { id } }`;
    expect(codeOf(await app.ask(query))).toBe('COST_LIMIT');
  });

  it('refuses a document that is too long, and too many renamed fields', async () => {
    expect(codeOf(await app.ask(`{ ${'__typename '.repeat(5001)} }`))).toBe('TOO_MANY_TOKENS');
    const renamed = Array.from({ length: 201 }, (_, index) => `a${index}: __typename`);
    expect((await app.ask(`{ ${renamed.join(' ')} }`)).errors?.[0]).toMatchObject({
      message: 'The operation has 201 renamed fields; the limit is 200. Ask for less.',
      extensions: { code: 'TOO_MANY_ALIASES', value: 201, limit: 200 },
    });
  });

  it('answers a refusal with the status of a wrong request', async () => {
    const query = new URLSearchParams({ query: nested(30) });
    expect((await fetch(`${app.url}/graphql?${query.toString()}`)).status).toBe(400);
  });

  it('tells tools the whole schema, however little may be asked of the record', async () => {
    const strict = await serveApp(undefined, { limits: { cost: 1 } });
    const { data, errors } = await strict.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    await strict.close();
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  it.each([
    ['__schema { types { fields { name args { name } } } }', ''],
    ['fields { name args { name } }', '__schema { types '],
  ])('but not hundreds of times in one operation: %s', async (again, around) => {
    const renamed = Array.from({ length: 150 }, (_, index) => `a${index}: ${again}`).join(' ');
    expect(codeOf(await app.ask(around ? `{ ${around} { ${renamed} } } }` : `{ ${renamed} }`))).toBe(
      'COST_LIMIT',
    );
  });

  it('answers the headline question', async () => {
    const folder = path.join(projectFolder, 'client-queries');
    const files = await readdir(folder, { recursive: true });
    const file = files.find(name =>
      name.endsWith('accredited-stalking-programmes-without-evaluation.graphql'),
    );
    const { errors } = await app.ask(await readFile(path.join(folder, String(file)), 'utf8'));
    expect(errors).toBeUndefined();
  });

  it('says what is wrong with variables before it counts', async () => {
    const answer = await app.ask('query ($n: Int!) { pccs(first: $n) { totalCount } }', { n: 'many' });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  });

  it('refuses a page that is longer than the configuration allows, and counts it as one that is not', async () => {
    const small = await serveApp(undefined, { limits: { pageSize: 20 } });
    const { errors, extensions } = await small.ask('{ pccs(first: 21) { nodes { id } } }');
    const unset = await small.ask('{ pccs { nodes { id } } }');
    await small.close();
    expect(errors?.[0]?.message).toBe('first is 21: a page has 0 to 20 records.');
    expect(extensions?.['cost']).toMatchObject({ requested: 21 });
    expect((unset.data?.['pccs'] as { nodes: object[] }).nodes).toHaveLength(20);
  });

  it('allows the pages that the schema describes, unless it is configured otherwise', async () => {
    const { data } = await app.ask('{ __type(name: "Query") { fields { args { name description } } } }');
    const { pageSize } = readConfig({}).limits;
    expect(JSON.stringify(data)).toContain(`at most ${pageSize} unless the server is set otherwise.`);
  });
});

describe('what the arguments of one operation may hold', () => {
  const limits = { values: 40, valueDepth: 10, relations: 3, text: 30 };
  const filtered = 'query ($filter: PccFilter) { pccs(filter: $filter) { totalCount } }';
  const some = (levels: number): object =>
    levels === 0 ? {} : { awards: { some: { pcc: { or: [some(levels - 1)] } } } };
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { limits });
  });
  afterAll(() => app.close());

  it.each([
    ['too many values', { slug: { in: Array(50).fill('a') } }, 'TOO_MANY_VALUES', 53, 40],
    ['values too deep in each other', { not: { not: some(2) } }, 'VALUE_DEPTH_LIMIT', 13, 10],
    [
      'too many conditions on related records',
      { or: Array(4).fill({ programmes: { none: {} } }) },
      'TOO_MANY_RELATIONS',
      4,
      3,
    ],
    ['a text that is too long', { slug: { eq: 'a'.repeat(31) } }, 'TEXT_TOO_LONG', 31, 30],
  ])('refuses %s, with how many there are and the limit', async (_fault, filter, code, value, limit) => {
    for (const answer of [
      await app.ask(filtered, { filter }),
      await app.ask(`{ pccs(filter: ${literal(filter)}) { totalCount } }`),
      await app.ask(filtered.replace('PccFilter', `PccFilter = ${literal(filter)}`)),
    ]) {
      expect(answer.errors).toEqual([
        { message: expect.stringContaining(`${value} `), extensions: { code, value, limit } },
      ]);
    }
  });

  it('counts what a variable holds wherever it is used', async () => {
    const variables = { slugs: Array(10).fill('a') };
    const used = (count: number) =>
      `query ($slugs: [String!]) { ${Array.from({ length: count }, (_, n) => `a${n}: pccs(filter: { slug: { in: $slugs } }) { totalCount }`).join(' ')} }`;
    expect(codeOf(await app.ask(used(3), variables))).toBeUndefined();
    expect(codeOf(await app.ask(used(4), variables))).toBe('TOO_MANY_VALUES');
    const inFragment = `query ($slugs: [String!]) { a: node(id: "a") { id } ...A } fragment A on Query { ${used(4).slice(27, -1)}`;
    expect(codeOf(await app.ask(`${inFragment}}`, variables))).toBe('TOO_MANY_VALUES');
  });

  it('still says so where they are allowed and PostgreSQL cannot take them', async () => {
    const lenient = await serveApp(undefined, { limits: { values: 1_000_000 } });
    const or = Array(17_500).fill({ slug: { eq: '', ne: '', contains: '', startsWith: '' } });
    const { errors } = await lenient.ask(filtered, { filter: { or } });
    expect(errors).toEqual([
      {
        message: expect.stringContaining('65,535'),
        path: ['pccs', 'totalCount'],
        locations: expect.any(Array),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(lenient.log).toEqual([]);
    await lenient.close();
  });

  it('holds the variables of a registered document to the same', async () => {
    const [taking] = ((await (await fetch(`${app.url}/questions`)).json()) as { document: string }[]).filter(
      ({ document }) => document.includes('$first: Int'),
    );
    expect(codeOf(await app.ask(taking?.document ?? '', { first: Array(50).fill(1) }))).toBe(
      'TOO_MANY_VALUES',
    );
  });

  /** A JSON value as GraphQL writes it. */
  function literal(value: unknown): string {
    return JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1: ');
  }
});

describe('the cost of an operation', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { limits: { cost: 1000 } });
  });
  afterAll(() => app.close());

  it.each([
    ['{ __typename }', 0, 1],
    ['{ pcc(slug: "essex") { name } }', 1, 2],
    ['{ pccs { totalCount } }', 1, 2],
    ['{ pccs { nodes { id } } }', 51, 3],
    ['{ pccs(first: 7) { edges { node { id } } } }', 15, 4],
    ['{ pccs(last: 7) { nodes { a: id } } }', 15, 3],
    ['{ pccs(first: 7) { nodes { programmes { id } } } }', 78, 4],
  ])('comes with its answer: %s', async (query, requested, depth) => {
    const { errors, extensions } = await app.ask(query);
    expect(errors).toBeUndefined();
    expect(extensions).toEqual({ cost: { requested, maximum: 1000, depth } });
  });

  it('comes with its refusal', async () => {
    const { data, errors, extensions } = await app.ask('{ pccs(first: 100) { nodes { awards { id } } } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]).toMatchObject({
      message:
        'The operation has 1101 objects and renamed values, if every list is full; the limit is 1000. Ask for less.',
      extensions: { code: 'COST_LIMIT', value: 1101, limit: 1000 },
    });
    expect(extensions).toEqual({ cost: { requested: 1101, maximum: 1000, depth: 4 } });
  });

  it('comes with the answer to a registered document, which may cost more', async () => {
    const questions = (await (await fetch(`${app.url}/questions`)).json()) as { name: string }[];
    const costs = await Promise.all(
      questions.map(async ({ name }) => {
        const answer = (await (await fetch(`${app.url}/graphql?documentId=${name}`)).json()) as Answer;
        expect(answer.errors).toBeUndefined();
        return (answer.extensions?.['cost'] as { requested: number }).requested;
      }),
    );
    expect(Math.max(...costs)).toBeGreaterThan(1000);
  });
});

describe('several operations in one request', () => {
  const NAME = '{ pcc(slug: "essex") { name } }';
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { limits: { cost: 1000, batch: 3 }, compiledReads: false });
  });
  afterAll(() => app.close());

  const send = async (body: unknown) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answers: (await response.json()) as Answer[] };
  };

  it('are answered in their order', async () => {
    const { status, answers } = await send([
      { query: 'query ($slug: String!) { pcc(slug: $slug) { name } }', variables: { slug: 'essex' } },
      { query: '{ nothing }' },
      { documentId: 'accredited-stalking-programmes-without-evaluation' },
    ]);
    expect(status).toBe(200);
    expect(answers[0]?.data).toEqual({ pcc: { name: 'Essex PFCC' } });
    expect(answers[1] && codeOf(answers[1])).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answers[2]?.data).toMatchObject({ programmes: { totalCount: 0 } });
    expect(answers).toHaveLength(3);
  });

  it('read together what they ask for together', async () => {
    const query = '{ programme(slug: "drive") { pccs { area { name } } } }';
    const alone = await statementsOf(() => send([{ query }]));
    expect(await statementsOf(() => send([{ query }, { query }, { query }]))).toEqual(alone);
  });

  it('are refused where they are too many, none, or one is no object', async () => {
    for (const [body, code] of [
      [Array(4).fill({ query: NAME }), 'TOO_MANY_OPERATIONS'],
      [[], 'BAD_REQUEST'],
      [[{ query: NAME }, 'query'], 'BAD_REQUEST'],
      [[{ query: NAME }, { query: 1 }], 'BAD_REQUEST'],
      [[{ query: NAME }, { documentId: 'no-such' }], 'DOCUMENT_NOT_FOUND'],
    ] as const) {
      const { status, answers } = await send(body);
      expect([status, codeOf(answers as unknown as Answer)]).toEqual([400, code]);
    }
  });

  it('may cost together what one may cost', async () => {
    const query = '{ pccs(first: 40) { nodes { awards { id } } } }';
    const { answers } = await send([{ query }, { query }, { query }]);
    expect(answers.map(codeOf)).toEqual([undefined, undefined, 'COST_LIMIT']);
    expect(answers[2]?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('with those before it in the batch'),
      extensions: { value: 1323, limit: 1000 },
    });
    // Each request has all of it.
    expect((await send([{ query }])).answers.map(codeOf)).toEqual([undefined]);
  });

  it('leave registered documents out of what they may cost', async () => {
    const documentId = 'accredited-stalking-programmes-without-evaluation';
    const { answers } = await send([
      { documentId },
      { documentId },
      { query: '{ pccs(first: 90) { nodes { awards { id } } } }' },
    ]);
    expect(answers.map(codeOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe('the body of a request', () => {
  it('is refused over its limit, and read up to it', async () => {
    const app = await serveApp(undefined, { limits: { bodyBytes: 1000 } });
    const sized = (bytes: number) => {
      const empty = JSON.stringify({ query: '{ __typename } #' });
      return `${empty.slice(0, -2)}${'x'.repeat(bytes - empty.length)}"}`;
    };
    const send = async (bytes: number) => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: sized(bytes),
      });
      return { status: response.status, answer: (await response.json()) as Answer };
    };
    try {
      expect((await send(1000)).answer.data).toEqual({ __typename: 'Query' });
      for (const bytes of [1001, 5_000]) {
        expect(await send(bytes)).toEqual({
          status: 413,
          answer: {
            errors: [
              {
                message: 'The body is over 1000 bytes, which is the limit.',
                extensions: { code: 'BODY_TOO_LARGE' },
              },
            ],
          },
        });
      }
    } finally {
      await app.close();
    }
  });
});

describe('a request that takes too long', () => {
  it('is given up with an error that says so, and the server goes on', async () => {
    const database = await ownDatabase('record');
    const app = await serveApp(database.url, { requestTimeout: 300 });
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    try {
      await holder.query('begin; lock table pcc in access exclusive mode');
      expect(codeOf(await app.ask('{ pccs { nodes { name } } }'))).toBe('TIMEOUT');
      await holder.query('rollback');
      expect((await app.ask('{ pccs { totalCount } }')).data).toEqual({ pccs: { totalCount: 42 } });
      expect(app.log).toEqual([]);
    } finally {
      await holder.end();
      await app.close();
      await database.drop();
    }
  });
});
