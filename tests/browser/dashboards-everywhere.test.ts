import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page, Request } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './chromium.js';
import { addressOf, PAGES } from './dashboard-pages.js';

const AXE = path.join(projectFolder, 'node_modules/axe-core/axe.min.js');
/** Text beside text, as in a chart, is not one word. */
const TEXT_OF_MAIN = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return texts.join(' ');
})()`;
/** Compressed, as a browser gets it. */
const MOST_SCRIPT_BYTES = 200_000;

/** A page that has been opened: what it has asked for, what the API has answered, what the browser complains of. */
interface Opened {
  readonly page: Page;
  readonly asked: readonly Request[];
  readonly answers: readonly Promise<string>[];
  readonly complaints: readonly string[];
}

describe('every page of the dashboards', () => {
  let app: ServedApp;
  let browser: Browser;
  let axe: string;
  beforeAll(async () => {
    [app, browser, axe] = await Promise.all([serveApp(), openBrowser(), readFile(AXE, 'utf8')]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** A page in a browser that has seen none before, when its last request has been answered, and what it asked for. */
  async function opened(address: string): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const [asked, answers, complaints]: [Request[], Promise<string>[], string[]] = [[], [], []];
    page.on('request', request => asked.push(request));
    page.on('response', response => {
      if (['/graphql', '/questions'].includes(new URL(response.url()).pathname))
        answers.push(response.text());
    });
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(app.url + address, { waitUntil: 'networkidle' });
    return { page, asked, answers, complaints };
  }

  async function violationsOn(page: Page) {
    // The policy of the page would keep axe out of it as a script, and lets it be run from outside.
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    return violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]);
  }

  const scripts = (asked: readonly Request[]) => asked.filter(one => one.resourceType() === 'script');
  async function bytesOf(requests: readonly Request[]): Promise<number> {
    const sizes = await Promise.all(requests.map(one => one.sizes()));
    return sizes.reduce((sum, one) => sum + one.responseBodySize, 0);
  }

  it.each(PAGES.map(page => [page.path, page] as const))(
    '%s asks this server once, has its cards, says where one is, and no amount that the API has not given',
    async (address, listed) => {
      const { cards, title } = listed;
      const { page, asked, answers, complaints } = await opened(addressOf(listed));
      expect(asked.filter(one => new URL(one.url()).origin !== app.url).map(one => one.url())).toEqual([]);
      expect(asked.filter(one => new URL(one.url()).pathname === '/graphql').length).toBeLessThanOrEqual(1);
      const found = await page.locator('article.card').evaluateAll(elements => elements.map(one => one.id));
      expect(found.sort()).toEqual(cards.toSorted());
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      expect(await page.title()).toContain(address.includes(':') ? heading : title);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      const given = figuresIn((await Promise.all(answers)).join(' '));
      const shown = await page.evaluate<string>(TEXT_OF_MAIN);
      const marked = shown.match(/£ ?[\d,]*\d(?:\.\d+)?|\d[\d,]*(?:\.\d+)? ?%/g) ?? [];
      expect(marked.filter(figure => ![...figuresIn(figure)].every(one => given.has(one)))).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it('says what went wrong when the API does not answer, and shows the figures when it does again', async () => {
    const page = await browser.newPage();
    await page.route('**/graphql?*', route => route.abort());
    await page.goto(`${app.url}/evidence`);
    const alert = page.getByRole('alert');
    await alert.getByText('The figures could not be loaded. The server cannot be reached.').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.unroute('**/graphql?*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('article.card').first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });

  it('has no figures of one choice under the words of another, while they are asked and when they cannot be had', async () => {
    const page = await browser.newPage();
    await page.goto(`${app.url}/evidence`);
    const card = page.locator('#evaluation-and-accreditation');
    const ofStalking = await card.locator('.card__answer').innerText();
    expect(ofStalking).toContain('that address stalking');
    let fail: () => void = () => undefined;
    const held = new Promise<void>(resolve => (fail = resolve));
    await page.route('**/graphql?*', async route => {
      await held;
      await route.abort();
    });
    await card.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await page.locator('[aria-busy="true"]').waitFor();
    expect(await card.locator('.card__answer').innerText()).toBe(ofStalking);
    fail();
    const alert = page.getByRole('alert');
    await alert.getByText('The figures could not be loaded.').waitFor();
    expect(await card.count()).toBe(0);
    await page.unroute('**/graphql?*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await card.getByText('that address domestic abuse').first().waitFor();
    expect(await card.locator('.card__answer').innerText()).not.toContain('stalking');
    await page.close();
  });

  it('keeps figures that were loaded before, and warns when newer ones cannot be had', async () => {
    const { page } = await opened('/assurance');
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click();
    await page.locator('#who-is-asked').waitFor();
    await page.route('**/graphql?*', route => route.abort());
    // What was answered a moment ago is not asked again.
    await page.waitForTimeout(2500);
    await page.goBack();
    const alert = page.getByRole('alert');
    await alert.getByText('These figures are from before; newer ones could not be loaded.').waitFor();
    expect(await page.locator('article.card').count()).toBeGreaterThan(0);
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
    await page.unroute('**/graphql?*');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('heads a page about nothing on record so, when the answer was there before too', async () => {
    const { page } = await opened('/areas/XYZ');
    const heading = page.getByRole('heading', { level: 1, name: 'No area “XYZ” on record' });
    await heading.waitFor();
    await page.getByRole('link', { name: 'See all police force areas' }).click();
    await page.locator('#areas-known').waitFor();
    await page.goBack();
    await heading.waitFor();
    expect(await page.title()).toContain('No area “XYZ” on record');
    await page.context().close();
  });

  it('opens what a card of others leads to outside their frame', async () => {
    const { page, complaints } = await opened('/embed/areas-known');
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
    expect(await windowOf(/^Whole table/)).toEqual(['/data/areas-with-nothing-known.html', true]);
    expect(page.url()).toBe(address);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows what there is when a part of the answer is missing, and says so', async () => {
    const page = await browser.newPage();
    await page.route('**/graphql?*', async route => {
      const response = await route.fetch();
      const answer = (await response.json()) as object;
      await route.fulfill({ response, json: { ...answer, errors: [{ message: 'A list took too long.' }] } });
    });
    await page.goto(`${app.url}/recommendations`);
    await page.getByText('Part of the answer is missing: A list took too long.').waitFor();
    expect(await page.locator('article.card').count()).toBe(11);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  it('has the place of the cards while they are loaded', async () => {
    const page = await browser.newPage();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>(resolve => (goOn = resolve));
    await page.route('**/graphql?*', async route => {
      await held;
      await route.continue();
    });
    await page.goto(`${app.url}/assurance`);
    await page
      .getByText(/loading/i)
      .first()
      .waitFor({ state: 'attached' });
    expect(await violationsOn(page)).toEqual([]);
    goOn();
    await page.locator('article.card').first().waitFor();
    await page.close();
  });

  it('leads from a source of a figure to what is said of the document', async () => {
    const { page, complaints } = await opened('/assurance');
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
    expect(complaints).toEqual([]);
    await page.context().close();
  });

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

/** The figures in a text, without what parts their thousands. */
function figuresIn(text: string): Set<string> {
  const written = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return new Set(written.map(one => String(Number(one.replaceAll(',', '')))));
}
