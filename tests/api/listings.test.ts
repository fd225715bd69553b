import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sentBytes } from '../harness/sent-bytes.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const LISTINGS: [string, string][] = [
  ['/questions', 'application/json'],
  ['/data', 'application/json'],
  ['/data', 'text/html'],
  ['/data/datapackage.json', 'application/json'],
];

describe('what lists the questions', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  it.each(LISTINGS)('%s as %s comes compressed, as the same text', async (path, accept) => {
    const url = app.url + path;
    const plain = await sentBytes(url, { accept });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['content-type']).toContain(accept);
    const inBrotli = await sentBytes(url, { accept, 'accept-encoding': 'gzip, br' });
    const inGzip = await sentBytes(url, { accept, 'accept-encoding': 'gzip' });
    expect(brotliDecompressSync(inBrotli.bytes).equals(plain.bytes)).toBe(true);
    expect(gunzipSync(inGzip.bytes).equals(plain.bytes)).toBe(true);
    expect(inBrotli.bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(plain.headers.vary).toContain('Accept-Encoding');
  });

  it.each(LISTINGS)('%s as %s is confirmed while it is the same', async (path, accept) => {
    const url = app.url + path;
    const { headers } = await sentBytes(url, { accept });
    expect(headers['cache-control']).toBe('no-cache');
    const again = await sentBytes(url, { accept, 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const other = await sentBytes(url, { accept, 'if-none-match': '"another"' });
    expect(other.status).toBe(200);
  });
});
