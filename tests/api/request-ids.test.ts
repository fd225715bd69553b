import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { raw } from '../harness/raw-http.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { ownDatabase } from '../harness/test-database.js';

const NEW = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe('the identifier of a request', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const idOf = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(app.url + path, { redirect: 'manual', ...init });
    await response.arrayBuffer();
    return response.headers.get('x-request-id');
  };

  it.each<[string, RequestInit]>([
    ['/', {}],
    ['/graphql?query={__typename}', {}],
    ['/graphql?query={', {}],
    ['/graphql?documentId=no-such', {}],
    ['/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }],
    ['/graphql', { method: 'DELETE' }],
    ['/graphql', { method: 'OPTIONS' }],
    ['/graphiql', {}],
    ['/questions', {}],
    ['/health/live', { method: 'HEAD' }],
    ['/health/ready', {}],
    ['/version', {}],
    ['/nowhere', {}],
  ])('comes with every answer: %s %o', async (path, init) => {
    expect(await idOf(path, init)).toMatch(NEW);
    expect(
      await idOf(path, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'x-request-id': 'a.B_c-1' },
      }),
    ).toBe('a.B_c-1');
  });

  it('is new for each request', async () => {
    expect(await idOf('/health/live')).not.toBe(await idOf('/health/live'));
  });

  it.each([
    ['empty', ''],
    ['too long', 'a'.repeat(129)],
    ['of other characters', 'a b'],
    ['with what a log would break at', 'a\tb'],
    ['two', 'a, b'],
  ])('is not taken from a client where it is %s', async (_what, given) => {
    expect(await idOf('/health/live', { headers: { 'x-request-id': given } })).toMatch(NEW);
  });

  it('may have 128 characters', async () => {
    const longest = 'a'.repeat(128);
    expect(await idOf('/health/live', { headers: { 'x-request-id': longest } })).toBe(longest);
  });

  it('comes with what is no request of any route', async () => {
    expect(await raw(app.url, 'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^x-request-id: [0-9a-f-]{36}\r$/im,
    );
    expect(await raw(app.url, 'garbage\r\n\r\n')).toMatch(/^x-request-id: [0-9a-f-]{36}\r$/im);
  });

  it('leads from an error of ours to its place in the log, also where others are answered at the same time', async () => {
    const database = await ownDatabase('record');
    const bereft = await serveApp(database.url);
    try {
      await database.drop();
      const ids = ['first', 'second', 'third'];
      const ask = async (id: string) => {
        const response = await fetch(`${bereft.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': id },
          body: '{"query":"{ pcc(slug: \\"essex\\") { name } }"}',
        });
        return (await response.json()) as Answer;
      };
      const answers = await Promise.all(ids.map(ask));
      const shown = answers.map(({ errors }) => errors?.[0]);
      expect(shown).toEqual(
        ids.map(id =>
          expect.objectContaining({
            message: `Something went wrong on our side. It is in the log as ${id}.`,
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
          }),
        ),
      );
      for (const id of ids)
        expect(bereft.log.filter(line => line.startsWith(`error ${id}: `))).toHaveLength(1);
      const version = await fetch(`${bereft.url}/version`, { headers: { 'x-request-id': 'fourth' } });
      expect([version.status, await version.text()]).toEqual([
        500,
        expect.stringContaining('in the log as fourth.'),
      ]);
      expect(bereft.log.at(-1)).toMatch(/^error fourth at \/version: /);
    } finally {
      await bereft.close();
    }
  });
});
