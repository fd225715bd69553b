import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Request } from 'playwright-core';
import { PAGES } from './dashboard-pages.js';
import { VisitedSite } from './visited-site.js';

/** Compressed, as a browser gets it. */
const MOST_SCRIPT_BYTES = 200_000;

describe('the dashboards', () => {
  let site: VisitedSite;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  it('keep what the map shows in the address, and go back', async () => {
    const { page } = await site.visit('/');
    await page.getByRole('link', { name: 'Stalking', exact: true }).click();
    await page.getByRole('heading', { name: 'Where is work with people who stalk on record?' }).waitFor();
    expect(new URL(page.url()).search).toBe('?measure=stalking');
    await page.goBack();
    await page.getByRole('heading', { name: 'Which areas received an award that is on record?' }).waitFor();
  });

  it('have a map that is one stop of the Tab key, goes from square to square by arrow keys, and leads to the area', async () => {
    const { page } = await site.visit('/');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    expect(await page.locator('.tile-map__tiles a[tabindex="0"]').count()).toBe(1);
    await page.locator('.tile-map__tiles a[tabindex="0"]').focus();
    expect(await focused()).toMatch(/Northumbria/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/Durham/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/areas/E23000008');
    await page.waitForFunction('document.activeElement.tagName === "H1"');
  });

  it('head a page about nothing on record so, when the answer was there before too', async () => {
    const { page } = await site.visitNothing('/areas/XYZ');
    const heading = page.getByRole('heading', { level: 1, name: 'No area “XYZ” on record' });
    await heading.waitFor();
    await page.getByRole('link', { name: 'See all police force areas' }).click();
    await page.locator('#areas-known').waitFor();
    await page.goBack();
    await heading.waitFor();
    expect(await page.title()).toContain('No area “XYZ” on record');
  });

  it('say what can be tried where there is no such page', async () => {
    const { page } = await site.visitNothing('/no-such-page');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
  });

  it('lead from a source of a figure to what is said of the document', async () => {
    const { page } = await site.visit('/assurance');
    await page
      .getByText(/^Sources: /)
      .first()
      .click();
    const source = page.locator('.sources a').first();
    const title = (await source.textContent()) ?? '';
    await source.click();
    await page.waitForURL('**/about-the-data#document-*');
    const row = page.getByRole('row', { name: title });
    await row.waitFor();
    expect((await row.boundingBox())?.y).toBeLessThan(900);
  });

  it('are there after less script than a photograph has', async () => {
    const scripts = ({ requests }: { requests: readonly Request[] }) =>
      requests.filter(one => one.resourceType() === 'script');
    const bytesOf = async (requests: readonly Request[]) => {
      const sizes = await Promise.all(requests.map(one => one.sizes()));
      return sizes.reduce((sum, one) => sum + one.responseBodySize, 0);
    };
    const first = await bytesOf(scripts(await site.visit('/ask')));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(MOST_SCRIPT_BYTES);
    // What draws the charts comes when the page is there.
    const all = scripts(await site.visit('/'));
    const plot = all.filter(one => one.url().includes('plot'));
    expect(plot.length).toBeGreaterThan(0);
    expect(await bytesOf(all.filter(one => !plot.includes(one)))).toBeLessThan(MOST_SCRIPT_BYTES);
  });

  it('show a card alone', async () => {
    const { page } = await site.visit('/embed/evaluation-found-and-on-record');
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('How much has been evaluated?');
    expect(await page.title()).toMatch(/^How much has been evaluated\? – /);
    expect(await page.locator('header').count()).toBe(0);
  });

  it('give away what another site shows a card with, as it is set', async () => {
    const { page } = await site.visit('/?measure=stalking');
    const card = page.locator('#areas-map');
    await card.getByText(/^Embed/).click();
    const snippet = await card.getByLabel('HTML for your page').inputValue();
    expect(snippet).toContain(
      `<iframe src="${site.app.url}/embed/areas-map?measure=stalking" title="Where is`,
    );
    const theirs = await siteWith(snippet);
    try {
      const other = await site.browser.newPage();
      await other.goto(theirs.url);
      const framed = other.frameLocator('iframe').getByRole('heading', { level: 1 });
      expect(await framed.textContent()).toBe('Where is work with people who stalk on record?');
      await other.close();
    } finally {
      theirs.close();
    }
  });

  it('open what a card of others leads to outside their frame', async () => {
    const { page } = await site.visit('/embed/areas-known');
    const address = page.url();
    const windowOf = async (name: string | RegExp) => {
      const [other] = await Promise.all([
        page.waitForEvent('popup'),
        page.locator('article.card').getByRole('link', { name }).first().click(),
      ]);
      const { pathname } = new URL(other.url());
      const isAlone = await other.evaluate('opener === null');
      await other.close();
      return [pathname, isAlone];
    };
    // A square of the map, which the router would open in the frame, and an action of the card.
    expect(await windowOf(/Surrey/)).toEqual(['/areas/E23000031', true]);
    expect(await windowOf(/^Table.*“Areas with nothing known”/)).toEqual([
      '/data/areas-with-nothing-known.html',
      true,
    ]);
    expect(page.url()).toBe(address);
  });

  it('can be shown by others card by card, each as tall as it is', async () => {
    const ids = PAGES.flatMap(({ cards }) => cards.slice(0, 1));
    for (const id of ids) {
      const { status, headers } = await fetch(`${site.app.url}/embed/${id}`, {
        headers: { accept: 'text/html' },
      });
      const policy = headers.get('content-security-policy');
      expect([id, status, policy]).toEqual([id, 200, expect.stringContaining('frame-ancestors *')]);
    }
    const theirs = await siteWith(`<iframe src="${site.app.url}/embed/${ids[0]}"></iframe>`);
    try {
      const page = await site.browser.newPage();
      await page.goto(theirs.url);
      const told = await page.waitForFunction<{ card: string; height: number }>(
        'window.told?.height > 100 && window.told',
      );
      expect(await told.jsonValue()).toMatchObject({ card: ids[0] });
      await page.close();
    } finally {
      theirs.close();
    }
  });
});

/** The site of another team, with a card in a frame. */
async function siteWith(frame: string): Promise<{ url: string; close: () => void }> {
  const script = "addEventListener('message', ({ data }) => { window.told = data; });";
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Theirs</title><script>${script}</script>${frame}`);
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
