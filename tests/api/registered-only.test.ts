import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Domain } from '../../schema/shared/domain.js';
import { projectFolder, type Config } from '../../server/config.js';
import type { ListedQuestion } from '../../server/questions/question.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { server } from '../harness/server.js';

const { buildSubgraph, subgraphDomains } = server;

const NAME = 'accredited-stalking-programmes-without-evaluation';
const TOKEN = 'ad-hoc.token_of~the/tests+1==';
const AD_HOC = '{ pccs { totalCount } }';
const withToken: Partial<Config> = { rights: { registeredOnly: true, adHocToken: TOKEN } };

function posts(app: ServedApp) {
  return async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { response, ...((await response.json()) as Answer) };
  };
}

describe('a server that answers registered documents only', () => {
  let app: ServedApp;
  let list: ListedQuestion[];
  beforeAll(async () => {
    app = await serveApp(undefined, withToken);
    list = (await (await fetch(`${app.url}/questions`)).json()) as ListedQuestion[];
  });
  afterAll(() => app.close());

  const post = (body: object, headers?: Record<string, string>) => posts(app)(body, headers);

  it('answers them by name, by hash and as whole text, by POST and by GET', async () => {
    const { documentId, document: text } = list.find(({ name }) => name === NAME) as ListedQuestion;
    const bodies: Record<string, string>[] = [{ documentId: NAME }, { documentId }, { query: text }];
    for (const body of bodies) {
      expect((await post(body)).data).toMatchObject({ programmes: { totalCount: 0 } });
      const byGet = await fetch(`${app.url}/graphql?${new URLSearchParams(body)}`);
      expect(await byGet.json()).toMatchObject({ data: { programmes: { totalCount: 0 } } });
    }
  });

  it('answers the documents of the dashboards by hash and as whole text, and does not list them', async () => {
    const file = path.join(projectFolder, 'dashboards/pages/national-picture/national-picture.graphql');
    const query = await readFile(file, 'utf8');
    const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
    for (const body of [{ documentId }, { query }])
      expect((await post(body)).data).toMatchObject({ areas: { totalCount: 43 } });
    expect(list.map(({ document }) => document)).not.toContain(query);
  });

  it('refuses anything else and says where they are, by POST and by GET', async () => {
    const byPost = (await post({ query: AD_HOC })).response;
    const byGet = await fetch(`${app.url}/graphql?${new URLSearchParams({ query: AD_HOC })}`);
    for (const response of [byPost, byGet]) {
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="ad-hoc operations"');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    expect(await byGet.json()).toEqual({
      errors: [
        { message: expect.stringMatching(/\/questions.*Bearer/), extensions: { code: 'REGISTERED_ONLY' } },
      ],
    });
  });

  it.each([
    ['a registered document with one letter more', (text: string) => `${text} `],
    ['a text that is no GraphQL', () => '{'],
    ['a mutation', () => 'mutation { __typename anything }'],
    ['the schema beside data', () => `{ __schema { description } pccs { totalCount } }`],
    ['data under a name of the schema', () => '{ __typename: pccs { totalCount } }'],
    ['data in a fragment', () => '{ __typename ...F } fragment F on Query { pccs { totalCount } }'],
    [
      'data in a fragment within a fragment',
      () => '{ ... { ...F } } fragment F on Query { __typename ... on Query { pccs { totalCount } } }',
    ],
    ['data in another operation', () => 'query A { __typename } query B { pccs { totalCount } }'],
    ['a fragment that does not exist', () => '{ __typename ...F }'],
    ['a name of the schema in a remark', () => '# __schema\n{ pccs { totalCount } }'],
    ['more than the limit of words', () => `{ ${'__typename '.repeat(5001)} }`],
  ])('refuses %s', async (_what, textFrom) => {
    const query = textFrom(list[0]?.document ?? '');
    expect((await post({ query, operationName: 'A' })).errors?.[0]?.extensions).toEqual({
      code: 'REGISTERED_ONLY',
    });
  });

  it.each([
    ['all of it', getIntrospectionQuery({ inputValueDeprecation: true })],
    ['one type', '{ __type(name: "Programme") { name } }'],
    ['the root, as a probe does', '{ __typename }'],
    ['parts of it in fragments that meet again', '{ ...F ...F } fragment F on Query { ... { __typename } }'],
  ])('goes on to answer what asks for the schema alone: %s', async (_what, query) => {
    const { data, errors } = await post({ query });
    expect(errors).toBeUndefined();
    expect(data).toBeDefined();
  });

  it('answers anything to the holder of the token', async () => {
    for (const authorization of [`Bearer ${TOKEN}`, `bearer  ${TOKEN} `]) {
      expect((await post({ query: AD_HOC }, { authorization })).data).toEqual({ pccs: { totalCount: 42 } });
    }
  });

  it.each([
    ['another', 'Bearer another-token-of-16'],
    ['the beginning of it', `Bearer ${TOKEN.slice(0, -1)}`],
    ['more than it', `Bearer ${TOKEN}=`],
    ['another scheme', `Basic ${TOKEN}`],
    ['no scheme', TOKEN],
    ['nothing', 'Bearer '],
    ['two', `Bearer ${TOKEN} ${TOKEN}`],
  ])('refuses whoever shows %s as it refuses whoever shows none', async (_what, authorization) => {
    const [refused, none] = [await post({ query: AD_HOC }, { authorization }), await post({ query: AD_HOC })];
    expect([refused.response.status, refused.errors]).toEqual([401, none.errors]);
    expect(refused.response.headers.get('www-authenticate')).toBe('Bearer realm="ad-hoc operations"');
    expect((await post({ documentId: NAME }, { authorization })).errors).toBeUndefined();
  });

  it('says what is wrong with a request that has no document', async () => {
    for (const body of [{}, { query: 34 }, { variables: {} }]) {
      expect((await post(body)).errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    }
  });

  it('never shows or logs the token', async () => {
    const { response, errors } = await post({ query: AD_HOC }, { authorization: `Bearer ${TOKEN}x` });
    const shown = JSON.stringify([errors, [...response.headers], app.log]);
    expect(shown).not.toContain(TOKEN);
  });
});

describe('a server on which nobody may ask anything else', () => {
  it('says so without asking for a token', async () => {
    const app = await serveApp(undefined, { rights: { registeredOnly: true, adHocToken: undefined } });
    try {
      const shown: Record<string, string>[] = [
        {},
        { authorization: 'Bearer undefined' },
        { authorization: 'Bearer ' },
      ];
      for (const headers of shown) {
        const { response, errors } = await posts(app)({ query: AD_HOC }, headers);
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([403, null]);
        expect(errors?.[0]).toMatchObject({
          message: expect.not.stringContaining('Bearer'),
          extensions: { code: 'REGISTERED_ONLY' },
        });
      }
    } finally {
      await app.close();
    }
  });
});

describe('a subgraph that answers registered documents only', () => {
  it('tells a gateway its schema, and needs the token for what the gateway asks of records', async () => {
    const funding = subgraphDomains.find(({ name }) => name === 'funding') as Domain;
    const app = await serveApp(undefined, withToken, async () => (await buildSubgraph(funding)).schema);
    try {
      const post = posts(app);
      expect((await post({ query: '{ _service { sdl } }' })).data).toMatchObject({
        _service: { sdl: expect.any(String) },
      });
      const query = '{ _entities(representations: []) { __typename } }';
      expect((await post({ query })).errors?.[0]?.extensions).toEqual({ code: 'REGISTERED_ONLY' });
      expect((await post({ query }, { authorization: `Bearer ${TOKEN}` })).data).toEqual({ _entities: [] });
    } finally {
      await app.close();
    }
  });
});
