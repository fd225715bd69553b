import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { ownDatabase } from '../harness/test-database.js';

describe('the server over HTTP', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers, body });

  it('answers a query by GET', async () => {
    const query = new URLSearchParams({ query: '{ pcc(slug: "essex") { name } }' });
    const response = await fetch(`${app.url}/graphql?${query.toString()}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { pcc: { name: 'Essex PFCC' } } });
  });

  it('refuses a form of another site, which a browser would send without asking', async () => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/CSRF/);
  });

  it('says what is wrong with a body that is not JSON', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/not JSON/);
  });

  it('refuses a body over its limit and stays up', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(1024 * 1024)}` }));
    expect(response.status).toBe(413);
    expect((await app.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('shows no inner detail when the database is gone, and keeps it in the log under the same identifier', async () => {
    const database = await ownDatabase('record');
    const bereft = await serveApp(database.url);
    try {
      await database.drop();
      const { errors } = (await bereft.ask('{ pcc(slug: "essex") { name } }')) as Required<Answer>;
      expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(errors)).not.toMatch(/select|stack|node_modules|does not exist/i);
      expect(bereft.log.join('\n')).toContain(String(errors[0]?.extensions?.['id']));
      expect((await fetch(`${bereft.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${bereft.url}/health/live`)).status).toBe(200);
    } finally {
      await bereft.close();
    }
  });

  it('refuses a text that no record can hold', async () => {
    const { errors } = await app.ask('{ pcc(slug: "\\u0000") { name } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/NUL/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('leads from / to GraphiQL and says where things are elsewhere', async () => {
    const home = await fetch(app.url, { redirect: 'manual' });
    expect(home.status).toBe(302);
    expect(new URL(home.headers.get('location') ?? '', `${app.url}/`).pathname).toBe('/graphiql');
    const nowhere = await fetch(`${app.url}/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).toMatch(/\/graphiql/);
  });

  it('tells that it lives, that it is ready and which schema and data it serves', async () => {
    expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${app.url}/health/ready`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${app.url}/version`)).json()).toEqual({
      schema: expect.stringMatching(/^[0-9a-f]{16}$/),
      record: expect.stringMatching(/^[0-9a-f]{64}$/),
      node: process.version,
    });
  });
});
