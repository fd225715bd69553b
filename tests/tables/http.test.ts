import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { exchange } from '../harness/exchange.js';
import { plainSql } from '../harness/plain-sql.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

let database: TestDatabase;
let app: ServedApp;
beforeAll(async () => {
  database = await ownDatabase('record');
  app = await serveApp(database.url);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/data${address}`, { headers, redirect: 'manual' });
const AWARDS = '/awards-2023-25.csv';
const EMPTY = 'accredited-stalking-programmes-without-evaluation';

describe('a table over HTTP', () => {
  it('is not sent again to whoever has it, by its tag or by its time', async () => {
    const first = await get(AWARDS);
    const tag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await get(AWARDS, { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(AWARDS, { 'if-modified-since': modified })).status).toBe(304);
    const before = new Date(Date.parse(modified) - 1000).toUTCString();
    expect((await get(AWARDS, { 'if-modified-since': before })).status).toBe(200);
    // A tag that does not fit decides, whatever the time says.
    expect((await get(AWARDS, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(
      200,
    );
  });

  it('has another tag for each format, coding and parameter, and the same for the same', async () => {
    const addresses = [
      AWARDS,
      '/awards-2023-25.json',
      '/awards-2023-25.csv?excel=1',
      '/awards-2023-25.csv?first=3',
      '/awards-2023-25.csv?stream=home-office-perpetrator-programmes-2021',
    ];
    const tags = await Promise.all(addresses.map(async one => (await get(one)).headers.get('etag')));
    const coded = await exchange(`${app.url}/data${AWARDS}`, { headers: { 'accept-encoding': 'br' } });
    const ofCoded = coded.headers[coded.headers.indexOf('etag') + 1];
    expect(new Set([...tags, ofCoded]).size).toBe(addresses.length + 1);
    expect((await get('/awards-2023-25.csv?first=3&stream=')).headers.get('etag')).toBe(tags[3]);
  });

  it('leads to the description of just these rows', async () => {
    const response = await get('/awards-2023-25.csv?first=3');
    expect(response.headers.get('link')).toBe(
      '<awards-2023-25.csv-metadata.json?first=3>; rel="describedby"; type="application/csvm+json"',
    );
    const described = (await (await get('/awards-2023-25.csv-metadata.json?first=3')).json()) as object;
    expect(described).toMatchObject({ url: 'awards-2023-25.csv?first=3' });
  });

  it('has another tag when its question is worded otherwise', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'questions-'));
    const caveat = path.join(copy, 'funding/awards-2023-25.question.json');
    try {
      await cp(path.join(projectFolder, 'client-queries'), copy, { recursive: true });
      await writeFile(
        caveat,
        (await readFile(caveat, 'utf8')).replace('No document reports', 'Nobody reports'),
      );
      const other = await serveApp(database.url, { questionsFolder: copy });
      const tags = await Promise.all(
        [app, other].map(async ({ url }) =>
          (await fetch(`${url}/data/awards-2023-25.html`)).headers.get('etag'),
        ),
      );
      await other.close();
      expect(tags[0]).not.toBe(tags[1]);
    } finally {
      await rm(copy, { recursive: true });
    }
  });

  it('has another tag and a later time when the data has changed, and what was changed', async () => {
    const sql = await plainSql(database.url);
    try {
      const before = await get('/models-by-area.json');
      await new Promise(resolve => setTimeout(resolve, 1_100));
      await sql.rows("update intervention_model set name = 'Drive, renamed' where slug = 'drive'");
      const after = await get('/models-by-area.json', { 'if-none-match': before.headers.get('etag') ?? '' });
      expect(after.status).toBe(200);
      expect(await after.text()).toContain('"model_name":"Drive, renamed"');
      const [earlier, later] = [before, after].map(one => Date.parse(one.headers.get('last-modified') ?? ''));
      expect(later).toBeGreaterThan(earlier ?? Infinity);
    } finally {
      await sql.rows("update intervention_model set name = 'Drive' where slug = 'drive'");
      await sql.close();
    }
  });

  it('is compressed as the client takes it, and says so', async () => {
    const plain = await exchange(`${app.url}/data${AWARDS}`);
    for (const [coding, decode] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const response = await undecoded(`${app.url}/data${AWARDS}`, coding);
      expect(response.headers['content-encoding']).toBe(coding);
      expect(response.headers['vary']).toBe('Accept-Encoding');
      expect(response.body.length).toBeLessThan(plain.body.length / 2);
      expect(decode(response.body).toString()).toBe(plain.body);
    }
    const workbook = await get('/awards-2023-25.xlsx', { 'accept-encoding': 'br, gzip' });
    expect(workbook.headers.get('content-encoding')).toBeNull();
  });

  it('is described by HEAD as by GET, without the rows', async () => {
    const [whole, head] = await Promise.all([
      get(AWARDS),
      fetch(`${app.url}/data${AWARDS}`, { method: 'HEAD' }),
    ]);
    const told = (response: Response) =>
      [
        'etag',
        'last-modified',
        'content-type',
        'content-disposition',
        'x-total-rows',
        'x-table-version',
        'link',
      ].map(name => response.headers.get(name));
    expect(told(head)).toEqual(told(whole));
    expect(told(head)[4]).toBe('27');
    expect(await head.text()).toBe('');
  });

  it('may be read by pages of others, with the headers that tell of it', async () => {
    const response = await get(AWARDS, { origin: 'https://dashboard.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    for (const name of ['ETag', 'X-Total-Rows', 'Last-Modified'])
      expect(response.headers.get('access-control-expose-headers')).toContain(name);
    const asked = await fetch(`${app.url}/data${AWARDS}`, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD']);
  });

  it('has its header, and says why, when it has no row', async () => {
    const csv = await get(`/${EMPTY}.csv`);
    expect(csv.headers.get('x-total-rows')).toBe('0');
    expect(await csv.text()).toMatch(/^programme_slug,programme_name,[a-z_,]+,sources\r\n$/);
    expect(await (await get(`/${EMPTY}.json`)).json()).toEqual([]);
    const page = await (await get(`/${EMPTY}.html`)).text();
    expect(page).toContain('There are no rows.');
    expect(page).toContain('programme_');
    expect((await (await get(`/${EMPTY}.csv-metadata.json`)).json()) as object).toMatchObject({
      'rdfs:comment': expect.arrayContaining([expect.stringMatching(/accredit/)]),
    });
  });

  it('begins with the mark by which Excel knows UTF-8, where that is asked for', async () => {
    const bytes = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer());
    const [plain, marked] = await Promise.all([bytes(AWARDS), bytes(`${AWARDS}?excel=1`)]);
    expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked.subarray(3).equals(plain)).toBe(true);
  });

  it('takes the parameters of its document, a list by giving the name again', async () => {
    const rows = async (search: string) =>
      (await (await get(`/look-alikes.json?${search}`)).json()) as { part: string; verdict: string }[];
    const apart = await rows('verdicts=APART');
    const both = await rows('verdicts=APART&verdicts=NOT_KNOWN');
    expect(new Set(apart.map(({ verdict }) => verdict))).toEqual(new Set(['APART', 'JOINED']));
    expect(both.length).toBeGreaterThan(apart.length);
    expect(await rows('')).toEqual(both);
    expect((await rows('verdicts=APART&first=2')).filter(({ verdict }) => verdict === 'APART')).toEqual(
      apart.slice(0, 2),
    );
    expect(await rows('first=0')).toEqual([]);
  });

  it('says in words only what the answer is to the question as it is first asked', async () => {
    const [first, other] = await Promise.all(
      ['', '?stream=home-office-perpetrator-programmes-2021'].map(async search =>
        (await get(`/awards-2023-25.html${search}`)).text(),
      ),
    );
    const asked =
      'This table was asked for with stream = home-office-perpetrator-programmes-2021. As it is first asked, the answer is: 27';
    expect(first).not.toContain('This table was asked for');
    expect(other).toContain(asked);
    expect(other).toContain('25 rows');
  });
});

/** An answer as it was sent, which `fetch` would take out of its coding. */
async function undecoded(url: string, coding: string) {
  const sent = request(url, { headers: { 'accept-encoding': coding } });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { headers: response.headers, body: await buffer(response) };
}
