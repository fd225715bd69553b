import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { projectFolder } from '../../server/config.js';
import { sentBytes } from '../harness/sent-bytes.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const LARGE = 'awards-2023-25';
// The page that searches asks it; here nothing is found.
const SMALL = new URLSearchParams({
  query: readFileSync(path.join(projectFolder, 'dashboards/pages/ask/ask.graphql'), 'utf8'),
  variables: JSON.stringify({ text: 'zzqx', first: 10 }),
});
const VARY = 'Accept, Accept-Encoding';
const CODINGS = [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const;

describe('an answer of GraphQL', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const get = (documentId: string, headers: Record<string, string> = {}, method = 'GET') =>
    sentBytes(`${app.url}/graphql?documentId=${documentId}`, headers, { method });
  const post = (body: object, acceptEncoding?: string) => {
    const coding: Record<string, string> =
      acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding };
    const headers = { 'content-type': 'application/json', ...coding };
    return sentBytes(`${app.url}/graphql`, headers, { method: 'POST', body });
  };

  describe.each(CODINGS)('to whoever takes %s', (coding, decompress) => {
    it.each<[string, object]>([
      ['a registered document', { documentId: LARGE }],
      ['an operation that nobody foresaw', { query: '{ programmes(first: 90) { nodes { slug name } } }' }],
      ['the schema, which Apollo tells', { query: getIntrospectionQuery() }],
      ['a batch', [{ documentId: LARGE }, { documentId: 'co-commissioning' }]],
      ['many errors', { query: `{ ${'programs '.repeat(40)} }` }],
    ])('is sent in it where it answers %s, letter for letter', async (_what, body) => {
      const plain = await post(body);
      expect(plain.headers).not.toHaveProperty('content-encoding');
      // Once when it has just been made, if nobody keeps it, and then as it is kept.
      for (let turn = 0; turn < 2; turn += 1) {
        const { status, headers, bytes } = await post(body, coding);
        expect([status, headers['content-encoding']]).toEqual([plain.status, coding]);
        expect(headers['content-length']).toBe(String(bytes.byteLength));
        expect(bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 2);
        expect(decompress(bytes).equals(plain.bytes)).toBe(true);
      }
    });

    it('has an entity tag of its own, which is confirmed to them', async () => {
      const plain = await get(LARGE);
      const sent = await get(LARGE, { 'accept-encoding': coding });
      const { etag = '' } = sent.headers;
      expect([plain.headers.vary, sent.headers.vary]).toEqual([VARY, VARY]);
      expect(etag).not.toBe(plain.headers.etag);
      const again = await get(LARGE, { 'accept-encoding': coding, 'if-none-match': etag });
      expect([again.status, again.headers.etag, again.headers.vary]).toEqual([304, etag, VARY]);
      expect([again.headers['content-encoding'], again.bytes.byteLength]).toEqual([undefined, 0]);
      // Whoever takes no coding can do nothing with the copy; one without a coding is good for everybody.
      expect((await get(LARGE, { 'if-none-match': etag })).status).toBe(200);
      const known = { 'accept-encoding': coding, 'if-none-match': plain.headers.etag ?? '' };
      const confirmed = await get(LARGE, known);
      expect([confirmed.status, confirmed.headers.etag]).toEqual([304, plain.headers.etag]);
    });

    it('has the same head for HEAD', async () => {
      const wanted = { 'accept-encoding': coding };
      const [full, head] = [await get(LARGE, wanted), await get(LARGE, wanted, 'HEAD')];
      for (const name of ['etag', 'vary', 'content-encoding', 'content-length', 'content-type'] as const)
        expect([name, head.headers[name]]).toEqual([name, full.headers[name]]);
      expect(head.bytes.byteLength).toBe(0);
    });

    it('is left alone where it is small', async () => {
      const url = `${app.url}/graphql?${SMALL}`;
      const [plain, sent] = [await sentBytes(url, {}), await sentBytes(url, { 'accept-encoding': coding })];
      expect(sent.headers).not.toHaveProperty('content-encoding');
      expect([sent.headers.etag, sent.headers.vary]).toEqual([plain.headers.etag ?? 'a tag', VARY]);
      expect(sent.bytes.equals(plain.bytes)).toBe(true);
    });

    it('tells how it was read only to those who ask that', async () => {
      const told = { 'accept-encoding': coding, 'x-read-report': 'yes' };
      const reported = await get(LARGE, told);
      expect(reported.headers['content-encoding']).toBe(coding);
      expect(JSON.parse(String(decompress(reported.bytes)))).toHaveProperty('extensions.read');
      const sent = await get(LARGE, { 'accept-encoding': coding });
      expect(JSON.parse(String(decompress(sent.bytes)))).not.toHaveProperty('extensions.read');
    });
  });

  it.each(['identity', 'deflate', 'br;q=0, gzip;q=0.0', ''])(
    'is sent as it is to "Accept-Encoding: %s"',
    async accepted => {
      const sent = await get(LARGE, { 'accept-encoding': accepted });
      expect(sent.headers).not.toHaveProperty('content-encoding');
      expect(JSON.parse(String(sent.bytes))).toHaveProperty('data');
    },
  );
});

it('is the same compressed whichever way it was read and whether it is kept or not', async () => {
  const texts: string[] = [];
  for (const changes of [{}, { compiledReads: false }, { answerCacheBytes: 0 }]) {
    const app = await serveApp(undefined, changes);
    try {
      for (const [coding, decompress] of CODINGS)
        for (let turn = 0; turn < 2; turn += 1) {
          const url = `${app.url}/graphql?documentId=${LARGE}`;
          texts.push(String(decompress((await sentBytes(url, { 'accept-encoding': coding })).bytes)));
        }
    } finally {
      await app.close();
    }
  }
  expect(new Set(texts).size).toBe(1);
});

it('counts what is kept compressed among the bytes that are kept', async () => {
  const app = await serveApp();
  const bytesKept = async () => {
    const text = await (await fetch(`${app.url}/metrics`)).text();
    return Number(/^answer_cache_bytes (\d+)$/m.exec(text)?.[1]);
  };
  try {
    const url = `${app.url}/graphql?documentId=${LARGE}`;
    await sentBytes(url, {});
    const plain = await bytesKept();
    const { bytes } = await sentBytes(url, { 'accept-encoding': 'gzip' });
    expect(await bytesKept()).toBe(plain + bytes.byteLength);
    await sentBytes(url, { 'accept-encoding': 'gzip' });
    expect(await bytesKept()).toBe(plain + bytes.byteLength);
  } finally {
    await app.close();
  }
});
