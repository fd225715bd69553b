import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDashboards, withoutDashboards } from '../../server/http/dashboards/dashboards.route.js';
import { site } from '../../server/http/site.js';

const TEMPLATE = `<!doctype html><title><!--title--></title><!--description-->
<div id="root"><!--frame--><nav><!--navigation--></nav><main><!--main--></main><!--end of frame--></div>`;

const PAGES = [
  {
    path: '/',
    title: 'The national picture',
    navigation: 'National picture',
    description: 'All.',
    cards: ['map'],
  },
  { path: '/money', title: 'Money & awards', navigation: 'Money', description: 'Who got "what".', cards: [] },
  { path: '/areas/:code', title: 'Police force area', description: 'One area.', cards: [] },
];

describe("the dashboards' route", () => {
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dashboards-route-'));
    const assets = path.join(folder, 'built/dashboards/assets');
    await mkdir(assets, { recursive: true });
    await Promise.all([
      writeFile(path.join(folder, 'secret.txt'), 'beside the pages'),
      writeFile(path.join(folder, 'built/index.html'), TEMPLATE),
      writeFile(path.join(folder, 'built/pages.json'), JSON.stringify(PAGES)),
      writeFile(path.join(assets, 'page-a1.js'), 'export {};'),
    ]);
    server = await serve(path.join(folder, 'built'));
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const get = (address: string, accept = 'text/html') => ask(server, address, accept);

  it('has the name, the heading and what the page shows in the HTML, escaped', async () => {
    const { response, text } = await get('/money?from=2021');
    expect(response.status).toBe(200);
    expect(text).toContain('<title>Money &amp; awards – Perpetrator programmes graph</title>');
    expect(text).toContain('<meta name="description" content="Who got &quot;what&quot;." />');
    expect(text).toMatch(/<h1[^>]*>Money &amp; awards<\/h1>/);
    expect(text).toContain('<a href="/money" aria-current="page">Money</a>');
    expect(text).toContain('<a href="/">National picture</a>');
    expect(text).not.toContain('Police force area');
  });

  it('answers an address with a part that stands for anything', async () => {
    expect((await get('/areas/E23000001')).text).toContain('Police force area');
    for (const address of ['/areas/', '/areas/E23000001/more', '/money/'])
      expect((await get(address)).response.status).toBe(404);
  });

  it('lets its pages load from this server alone, and be framed by it alone', async () => {
    const { response } = await get('/');
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'self'"]),
    );
    expect(policy?.join()).not.toContain('unsafe');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('shows a card alone, in anybody’s frame, without header and navigation', async () => {
    const { response, text } = await get('/embed/map');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(text).toContain('The national picture');
    expect(text).not.toContain('<nav>');
    const unknown = await get('/embed/no-such');
    expect(unknown.response.status).toBe(404);
    expect(unknown.response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('lets assets be kept for ever', async () => {
    const { response, text } = await get('/dashboards/assets/page-a1.js', '*/*');
    expect([response.status, text]).toEqual([200, 'export {};']);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('does not send a page again to whoever has it', async () => {
    const { response } = await get('/money');
    const { port } = server.address() as AddressInfo;
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(`http://127.0.0.1:${port}/money`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.headers.get('content-security-policy')]).toEqual([
      304,
      response.headers.get('content-security-policy'),
    ]);
  });

  it('leads to GraphiQL on a server that has no pages', async () => {
    const without = await serveDashboards(withoutDashboards);
    const { port } = without.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
    without.close();
    expect([response.status, response.headers.get('location')]).toEqual([302, 'graphiql']);
  });

  it('says that nothing is there in a page to whoever reads pages, and in a sentence to the others', async () => {
    for (const address of ['/nowhere', '/dashboards/assets/page-b2.js', '/dashboards/..%2f..%2fsecret.txt']) {
      const page = await get(address);
      expect(page.response.status).toBe(404);
      expect(page.text).toMatch(/<h1[^>]*>Page not found<\/h1>/);
      const sentence = await get(address, '*/*');
      expect([sentence.response.status, sentence.text]).toEqual([
        404,
        expect.stringMatching(/^Nothing is at/),
      ]);
    }
  });

  it('says how to build the pages when they have not been built', async () => {
    const unbuilt = await serve(path.join(folder, 'nowhere'));
    const { response, text } = await ask(unbuilt, '/', 'text/html');
    const others = ['/money', '/areas/E23000028', '/embed/map', '/dashboards/assets/page-a1.js'];
    const answers = await Promise.all(others.map(address => ask(unbuilt, address, 'text/html')));
    const sentence = await ask(unbuilt, '/money', '*/*');
    unbuilt.close();
    expect([response.status, text]).toEqual([503, expect.stringContaining('npm run build')]);
    for (const other of answers) expect([other.response.status, other.text]).toEqual([503, text]);
    expect(sentence.response.status).toBe(404);
  });
});

const serve = (folder: string): Promise<Server> => serveDashboards(openDashboards(folder));

async function serveDashboards({ route, nothingAt }: typeof withoutDashboards): Promise<Server> {
  const handle = site([route], { log: () => undefined, timeout: 15_000, nothingAt });
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return server;
}

async function ask(server: Server, address: string, accept: string) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${address}`, { headers: { accept } });
  return { response, text: await response.text() };
}
