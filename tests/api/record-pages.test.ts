import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase } from '../harness/test-database.js';

const KINDS = [
  ['/areas/E23000028', 'Essex'],
  ['/programmes/steps-to-change-hub-surrey', 'Steps to Change'],
  ['/models/drive', 'Drive'],
  ['/organisations/hampton-trust', 'Hampton Trust'],
] as const;

describe('the page of a record', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const get = async (address: string, method = 'GET') => {
    const response = await fetch(app.url + address, { method, headers: { accept: 'text/html' } });
    return { response, html: await response.text() };
  };

  it.each(KINDS)('%s is called by the name of its record before a script has run', async (address, name) => {
    const { response, html } = await get(address);
    expect(response.status).toBe(200);
    expect(html).toMatch(new RegExp(`<title>${name}[^<]* – Perpetrator programmes graph</title>`));
    expect(html).toMatch(new RegExp(`<h1[^>]*>${name}[^<]*</h1>`));
    const etag = String(response.headers.get('etag'));
    expect((await fetch(app.url + address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['/areas/XYZ', '/programmes/nothing', '/models/nothing', '/organisations/%22nothing%22'])(
    '%s, which is not on record, is the same page with the status 404',
    async address => {
      const { response, html } = await get(address);
      expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).toMatch(/<h1[^>]*>(Police force area|Programme|Model|Organisation)<\/h1>/);
      expect(html).toContain('<script type="module"');
      expect((await get(address, 'HEAD')).response.status).toBe(404);
    },
  );

  it('takes one statement, and the other pages none', async () => {
    expect(await statementsOf(() => get('/programmes/steps-to-change-hub-surrey'))).toHaveLength(1);
    expect(await statementsOf(() => get('/money'))).toEqual([]);
  });

  it('comes as that of its kind where the database cannot be asked', async () => {
    const lost = await ownDatabase('record');
    const bereft = await serveApp(lost.url);
    try {
      await lost.drop();
      const response = await fetch(`${bereft.url}/programmes/drive`);
      expect([response.status, await response.text()]).toEqual([
        200,
        expect.stringMatching(/<h1[^>]*>Programme<\/h1>/),
      ]);
    } finally {
      await bereft.close();
    }
    for (const unreadable of ['/programmes/%00', '/programmes/%ff'])
      expect((await get(unreadable)).response.status).toBe(200);
  });
});
