import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import pg from 'pg';
import { projectFolder } from '../../server/config.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
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
    const answer = await app.ask(nested(30));
    expect(answer.errors?.[0]).toMatchObject({
      message: 'The operation has 33 levels of fields; the limit is 12. Ask for less.',
      extensions: { code: 'DEPTH_LIMIT', value: 33, limit: 12 },
    });
    expect(answer.data).toBeUndefined();
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

  it('tells tools the whole schema', async () => {
    const { data, errors } = await app.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  it('but not hundreds of times in one operation', async () => {
    const again = Array.from({ length: 150 }, (_, index) => `a${index}: __schema { description }`);
    expect(codeOf(await app.ask(`{ ${again.join(' ')} }`))).toBe('COST_LIMIT');
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

  it('says so when values are nested too deeply', async () => {
    const levels = 20_000;
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    const query = 'query ($filter: PccFilter) { pccs(filter: $filter) { totalCount } }';
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`,
    });
    expect(codeOf((await response.json()) as Answer)).toBe('BAD_USER_INPUT');
    expect(app.log).toEqual([]);
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
