import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListedQuestion } from '../../server/questions/question.js';
import { exchange, type Exchange } from '../harness/exchange.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { recordDatabase } from '../harness/test-database.js';

const JSON_TYPE = 'application/json';
const GRAPHQL = 'application/graphql-response+json';
const TAKING = 'models-by-area';
const RESOLVED = 'accredited-stalking-programmes-without-evaluation';

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly accept?: string;
  readonly body: Readonly<Record<string, unknown>>;
}

describe('a document in front of Apollo', () => {
  /** The first answers without Apollo and keeps nothing, the second keeps answers, the third leaves all to Apollo. */
  let apps: [lane: ServedApp, keeping: ServedApp, apollo: ServedApp];
  let questions: ListedQuestion[];
  beforeAll(async () => {
    const url = await recordDatabase();
    apps = [
      await serveApp(url, { answerCacheBytes: 0 }),
      await serveApp(url),
      await serveApp(url, { answerCacheBytes: 0, compiledReads: false }),
    ];
    questions = (await (await fetch(`${apps[0].url}/questions`)).json()) as ListedQuestion[];
  });
  afterAll(() => Promise.all(apps.map(app => app.close())));

  const send = (app: ServedApp, { method, accept = JSON_TYPE, body }: Sent): Promise<Exchange> => {
    const headers = { accept, 'x-request-id': 'the-same' };
    if (method === 'POST') {
      return exchange(`${app.url}/graphql`, {
        method,
        headers: { ...headers, 'content-type': JSON_TYPE },
        body: JSON.stringify(body),
      });
    }
    const parameters = Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    return exchange(`${app.url}/graphql?${new URLSearchParams(parameters as [string, string][])}`, {
      headers,
    });
  };

  /** What all of them answer, and the one that keeps answers twice. */
  async function oneAnswer(sent: Sent): Promise<Exchange> {
    const [lane, keeping, apollo] = apps;
    const answers = [await send(apollo, sent), await send(lane, sent)];
    answers.push(await send(keeping, sent), await send(keeping, sent));
    const [expected] = answers;
    if (!expected) throw new Error('There are four answers.');
    for (const one of answers) expect(one).toEqual(expected);
    return expected;
  }

  it('has the same status, head and body as Apollo gives it', async () => {
    const [lane, keeping] = apps;
    for (const { name, documentId, variables } of questions) {
      const byGet = await oneAnswer({ method: 'GET', body: { documentId: name, variables } });
      expect(byGet.status).toBe(200);
      expect(byGet.headers).toContain('etag');
      // Apollo has been asked often enough: the tests below compare each way of asking with it.
      const posted: Sent = { method: 'POST', accept: GRAPHQL, body: { documentId, variables } };
      const byPost = await send(lane, posted);
      expect(byPost).toEqual(await send(keeping, posted));
      expect([byPost.status, byPost.body]).toEqual([200, byGet.body]);
    }
  }, 120_000);

  it.each([TAKING, RESOLVED])(
    'has them for %s in each media type, and when it is sent by text',
    async name => {
      const question = questions.find(one => one.name === name);
      if (!question) throw new Error(`/questions does not list ${name}.`);
      const { document: query } = question;
      const operationName = /query (\w+)/.exec(query)?.[1] ?? '';
      for (const method of ['GET', 'POST'] as const) {
        for (const accept of [JSON_TYPE, GRAPHQL]) {
          expect((await oneAnswer({ method, accept, body: { query } })).status).toBe(200);
          await oneAnswer({ method, accept, body: { query, operationName, other: 'unknown' } });
          await oneAnswer({ method, accept, body: { query, operationName: 'Another' } });
          await oneAnswer({ method, accept, body: { query, operationName: '' } });
        }
      }
    },
  );

  it.each<[string, unknown]>([
    ['another page', { first: 3 }],
    ['a page of none', { first: 0 }],
    ['null', { first: null }],
    ['no variables', null],
    ['variables that it does not have', { first: 2, of: { nobody: ['x', '\0'] } }],
    ['an impossible page', { first: -1 }],
    ['too large a page', { first: 501 }],
    ['a number that is none', { first: 'many' }],
    ['a list', { first: [1] }],
    ['an object', { first: { deeply: { nested: [[[[1]]]] } } }],
    ['variables that are a list', []],
    ['variables that are a text', '{"first":1}'],
    ['too many values', { first: Array.from({ length: 2_500 }, () => 1) }],
    ['too long a text', { first: 'x'.repeat(2_001) }],
    ['a text that no record can hold', { first: 'x\0' }],
  ])('has them with %s among the variables', async (_what, variables) => {
    for (const method of ['GET', 'POST'] as const) {
      for (const accept of [JSON_TYPE, GRAPHQL])
        await oneAnswer({ method, accept, body: { documentId: TAKING, variables } });
    }
  });

  it.each<[string, unknown]>([
    ['a page', { first: 2 }],
    ['another page', { first: 3, name: 'drive' }],
    ['an impossible page', { first: -1 }],
    ['too large a page', { first: 501 }],
    ['a text that no record can hold', { first: 2, name: 'x\0' }],
    ['too long a text', { first: 2, name: 'x'.repeat(2_001) }],
    ['no variables', null],
  ])(
    'has them with %s where the document is none that is registered but has come before',
    async (_what, variables) => {
      const known = `query Known($first: Int, $name: String) {
          programmes(first: $first, filter: { name: { contains: $name } }) {
            totalCount nodes { slug areas { code pcc { slug awards { amount } } } } } }`;
      for (let time = 0; time < 3; time += 1) {
        const sent: Sent = { method: 'POST', body: { query: known, variables: { first: 1, name: 'a' } } };
        expect((await oneAnswer(sent)).status).toBe(200);
      }
      for (const operationName of [undefined, 'Known', 'Another']) {
        const body = { query: known, variables, operationName };
        for (const accept of [JSON_TYPE, GRAPHQL]) await oneAnswer({ method: 'POST', accept, body });
        await oneAnswer({ method: 'GET', body: { query: known, variables } });
      }
    },
  );

  it('has them where a document that has come before asks for too much by its variables', async () => {
    const query = `query Much($first: Int) {
      programmes(first: $first) { nodes { areas { programmes(first: 2) { areas { pcc { awards { amount } } } } } } } }`;
    const asked = (first: number): Sent => ({ method: 'POST', body: { query, variables: { first } } });
    for (let time = 0; time < 2; time += 1) expect((await oneAnswer(asked(1))).body).not.toContain('errors');
    for (let time = 0; time < 2; time += 1)
      expect((await oneAnswer(asked(500))).body).toContain('COST_LIMIT');
    expect((await oneAnswer(asked(2))).body).not.toContain('errors');
  });

  it('has them where variables are nested more deeply than can be printed', async () => {
    const query = 'query Deep($filter: ProgrammeFilter) { programmes(filter: $filter) { nodes { slug } } }';
    for (let time = 0; time < 2; time += 1) await oneAnswer({ method: 'POST', body: { query } });
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const answers = await Promise.all(
      apps.map(app =>
        exchange(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': JSON_TYPE, 'x-request-id': 'the-same' },
          body: `{"query":${JSON.stringify(query)},"variables":{"filter":${deep}}}`,
        }),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.body).toContain('VALUE_DEPTH_LIMIT');
  });

  it('is refused as Apollo refuses it where the request is no usual one', async () => {
    const [{ document: query = '' } = {}] = questions.filter(({ name }) => name === TAKING);
    await oneAnswer({ method: 'POST', body: { query, extensions: { persistedQuery: { version: 1 } } } });
    await oneAnswer({ method: 'GET', body: { query, extensions: '{"persistedQuery":{"version":1}}' } });
    await oneAnswer({ method: 'POST', body: { query, operationName: 7 } });
    const twice = await Promise.all(
      apps.map(app => exchange(`${app.url}/graphql?documentId=${TAKING}&variables={}&variables={}`)),
    );
    expect(new Set(twice.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
  });

  it('says on request that it was read by one statement for each of its fields', async () => {
    const response = await fetch(`${apps[0].url}/graphql?documentId=${TAKING}`, {
      headers: { 'x-read-report': 'yes' },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { extensions } = (await response.json()) as { extensions: object };
    expect(extensions).toMatchObject({ read: { path: 'compiled', statements: 1, rows: 1 } });
  });
});
