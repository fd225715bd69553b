import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Request } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './chromium.js';
import { addressOf, PAGES } from './dashboard-pages.js';

/** Compressed, as a browser gets it. */
const MOST_SCRIPT_BYTES = 200_000;

describe('every page of the dashboards', () => {
  let app: ServedApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([serveApp(), openBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** A page in a browser that has seen none before, when its last request has been answered, and what it asked for. */
  async function opened(address: string): Promise<{ page: Page; asked: Request[]; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const [asked, complaints]: [Request[], string[]] = [[], []];
    page.on('request', request => asked.push(request));
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(app.url + address, { waitUntil: 'networkidle' });
    return { page, asked, complaints };
  }

  const scripts = (asked: readonly Request[]) => asked.filter(one => one.resourceType() === 'script');
  async function bytesOf(requests: readonly Request[]): Promise<number> {
    const sizes = await Promise.all(requests.map(one => one.sizes()));
    return sizes.reduce((sum, one) => sum + one.responseBodySize, 0);
  }

  it.each(PAGES.map(page => [page.path, page] as const))(
    '%s asks this server once, has its cards, and says where one is',
    async (path, listed) => {
      const { cards, title } = listed;
      const { page, asked, complaints } = await opened(addressOf(listed));
      expect(asked.filter(one => new URL(one.url()).origin !== app.url).map(one => one.url())).toEqual([]);
      expect(asked.filter(one => new URL(one.url()).pathname === '/graphql').length).toBeLessThanOrEqual(1);
      const found = await page.locator('article.card').evaluateAll(elements => elements.map(one => one.id));
      expect(found.sort()).toEqual(cards.toSorted());
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      expect(await page.title()).toContain(path.includes(':') ? heading : title);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('is there after less script than a photograph has', async () => {
    const { page, asked } = await opened('/ask');
    const first = await bytesOf(scripts(asked));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(MOST_SCRIPT_BYTES);
    await page.context().close();
    const { page: withCharts, asked: askedWithCharts } = await opened('/');
    // What draws the charts comes when the page is there.
    const all = scripts(askedWithCharts);
    const plot = all.filter(one => one.url().includes('plot'));
    expect(plot.length).toBeGreaterThan(0);
    expect(await bytesOf(all.filter(one => !plot.includes(one)))).toBeLessThan(MOST_SCRIPT_BYTES);
    await withCharts.context().close();
  });

  it('can be shown by others card by card, each as tall as it is', async () => {
    const ids = PAGES.flatMap(({ cards }) => cards.slice(0, 1));
    for (const id of ids) {
      const { status, headers } = await fetch(`${app.url}/embed/${id}`, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy');
      expect([id, status, policy]).toEqual([id, 200, expect.stringContaining('frame-ancestors *')]);
    }
    const site = await siteWith(`${app.url}/embed/${ids[0]}`);
    try {
      const page = await browser.newPage();
      await page.goto(site.url);
      const told = await page.waitForFunction<{ card: string; height: number }>(
        'window.told?.height > 100 && window.told',
      );
      expect(await told.jsonValue()).toMatchObject({ card: ids[0] });
      await page.close();
    } finally {
      site.close();
    }
  });

  it('says what can be tried where there is no such page', async () => {
    const { page } = await opened('/no-such-page');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
    await page.context().close();
  });
});

/** The site of another team, with a card in a frame. */
async function siteWith(card: string): Promise<{ url: string; close: () => void }> {
  const script = "addEventListener('message', ({ data }) => { window.told = data; });";
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Theirs</title><script>${script}</script><iframe src="${card}"></iframe>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
