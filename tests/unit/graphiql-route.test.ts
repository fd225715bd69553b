import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphiqlRoute } from '../../server/http/graphiql/graphiql.route.js';
import { site } from '../../server/http/site.js';

describe("GraphiQL's route", () => {
  const html = '<!doctype html><title>GraphiQL</title>';
  const script = 'export const answer = 42;'.repeat(50);
  let folder: string;
  let site: Site;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graphiql-route-'));
    const assets = join(folder, 'page', 'graphiql', 'assets');
    await mkdir(assets, { recursive: true });
    await Promise.all([
      writeFile(join(folder, 'secret.txt'), 'beside the page'),
      writeFile(join(folder, 'page', 'index.html'), html),
      writeFile(join(assets, 'page-a1.js'), script),
      writeFile(join(assets, 'page-a1.js.br'), brotliCompressSync(script)),
      writeFile(join(assets, 'page-a1.js.gz'), gzipSync(script)),
      writeFile(join(assets, 'page-a1.css'), 'body {}'),
      writeFile(join(assets, 'icon-a1.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      writeFile(join(assets, 'font-a1.ttf'), 'font'),
    ]);
    site = await serve(join(folder, 'page'));
  });

  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('serves the page at /graphiql, to be asked for again each time', async () => {
    const answer = await ask(site, '/graphiql');

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body.toString()).toBe(html);
  });

  it('answers 304 to a browser that has the page', async () => {
    const { headers } = await ask(site, '/graphiql');
    const again = await ask(site, '/graphiql', { headers: { 'if-none-match': String(headers.etag) } });

    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('leads from /graphiql/ to the page by a relative address, so that a prefix survives', async () => {
    const answer = await ask(site, '/graphiql/?from=dashboard');

    expect(answer.status).toBe(308);
    expect(answer.headers.location).toBe('../graphiql?from=dashboard');
  });

  it.each([
    ['page-a1.js', 'text/javascript; charset=utf-8'],
    ['page-a1.css', 'text/css; charset=utf-8'],
    ['icon-a1.svg', 'image/svg+xml; charset=utf-8'],
    ['font-a1.ttf', 'font/ttf'],
  ])('serves the asset %s as %s, to be kept for a year', async (name, contentType) => {
    const answer = await ask(site, `/graphiql/assets/${name}`);

    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('answers "Accept-Encoding: %s" in the coding %s', async (accepted, coding, decode) => {
    const answer = await ask(site, '/graphiql/assets/page-a1.js', {
      headers: { 'accept-encoding': accepted },
    });

    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(decode(answer.body).toString()).toBe(script);
  });

  it('answers HEAD as GET without the body', async () => {
    const got = await ask(site, '/graphiql');
    const head = await ask(site, '/graphiql', { method: 'HEAD' });

    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect(head.headers.etag).toBe(got.headers.etag);
    expect(head.body).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s and says what it allows', async method => {
    const answer = await ask(site, '/graphiql', { method });

    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it.each([
    '/graphiql/assets/page-b2.js',
    '/graphiql/index.html',
    '/graphiql/assets/page-a1.js.br',
    '/graphiql/../secret.txt',
    '/graphiql/..%2fsecret.txt',
    '/graphiql/%2e%2e/secret.txt',
    '/graphiql/..%5csecret.txt',
    '/graphiql/assets/..%2f..%2f..%2fsecret.txt',
    '/graphiqlish',
  ])('has nothing at %s', async path => {
    const answer = await ask(site, path);

    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('beside the page');
  });

  it('says how to build the page when it has not been built', async () => {
    const unbuilt = await serve(join(folder, 'nowhere'));
    const answer = await ask(unbuilt, '/graphiql');
    await unbuilt.close();

    expect(answer.status).toBe(503);
    expect(answer.body.toString()).toContain('npm run build');
  });

  it.each([
    ['/graphiql', 'GET', 200],
    ['/graphiql/', 'GET', 308],
    ['/graphiql/assets/page-a1.js', 'GET', 200],
    ['/graphiql/missing', 'GET', 404],
  ])('sends its security headers with %s %s (%d)', async (path, method, status) => {
    const answer = await ask(site, path, { method });

    expect(answer.status).toBe(status);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    const policy = String(answer.headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
  });
});

interface Site {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A server with no other route than GraphiQL's. */
async function serve(folder: string): Promise<Site> {
  const handle = site([graphiqlRoute({ folder })], { log: () => undefined, timeout: 15_000 });
  const server = createServer((incoming, response) => void handle(incoming, response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise(closed => server.close(() => closed())),
  };
}

async function ask(
  site: Site,
  path: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  // node:http and not fetch, which would tidy the path and follow the redirect.
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: site.port, path, agent: false, ...options }, response => {
      buffer(response).then(
        body => resolve({ status: response.statusCode, headers: response.headers, body }),
        reject,
      );
    })
      .on('error', reject)
      .end();
  });
}
