import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { tableRows } from '../../server/http/data/pages/table-page.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { AWKWARD_TEXTS } from '../tables/formats/awkward-texts.js';
import { column } from '../tables/formats/sample-table.js';
import { openBrowser } from './chromium.js';

jest.setTimeout(120_000);

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another width or colour scheme changes. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const PAGES = [
  '/data',
  '/data/awards-2023-25.html',
  '/data/risk-levels-and-routes.html?risks=HIGH',
  '/data/accredited-stalking-programmes-without-evaluation.html',
];
describe('the pages of the tables', () => {
  let app: ServedApp;
  let browser: Browser;
  let axe: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    axe = await readFile(path.join(projectFolder, 'node_modules/axe-core/axe.min.js'), 'utf8');
    [app, browser] = await Promise.all([serveApp(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  afterEach(() => page?.context().close());

  async function open(address: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext(options);
    complaints = [];
    context.on('console', message => complaints.push(message.text()));
    context.on('request', request => {
      if (new URL(request.url()).origin !== app.url) complaints.push(request.url());
    });
    page = await context.newPage();
    await page.goto(app.url + address);
  }

  async function violations(rules: readonly string[]) {
    await page.evaluate(axe);
    const { violations: found } = await page.evaluate<AxeResults>(
      `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} })`,
    );
    return found.map(({ id, nodes }) => [id, nodes.map(node => node.html)]);
  }
  const isTooWide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');

  it.each(PAGES)('%s: axe finds nothing', async address => {
    // The policy of the page would keep axe out of it.
    await open(address, { bypassCSP: true, viewport: { width: 1280, height: 900 } });
    expect(await violations(STANDARD)).toEqual([]);
    expect(await isTooWide()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it.each(PAGES)('%s: axe finds nothing on a narrow window in the dark either', async address => {
    await open(address, { bypassCSP: true, viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    expect(await violations(OF_LOOKS)).toEqual([]);
    expect(await isTooWide()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('show every text as it is, whatever signs it has', async () => {
    const columns = [column('key', 'string'), column('note', 'string'), column('share', 'number')];
    const rows = AWKWARD_TEXTS.map((text, place) => [`row ${place}`, text, place / 7]);
    await open('/data');
    await page.setContent(
      `<!doctype html><table class="rows"><tbody>${tableRows(columns, rows)}</tbody></table>`,
    );
    const shown = await page.evaluate<string[]>(
      "[...document.querySelectorAll('tbody tr')].map(row => row.cells[1].textContent)",
    );
    expect(shown).toEqual(AWKWARD_TEXTS);
  });

  it('find a question by words and lead to its table, with the keyboard alone', async () => {
    await open('/data');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('match funding reading');
    await page.getByText(/^1 of 44 questions$/).waitFor();
    const link = page.getByRole('link', { name: /^What match funding does the 25% rule imply/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^What match funding/ }).waitFor();
    expect(page.url()).toBe(`${app.url}/data/match-funding-2023-25.html`);
  });

  it('sort by a column with the keyboard, and say so', async () => {
    await open('/data/awards-2023-25.html');
    const amounts = async () =>
      page.evaluate<number[]>(
        "[...document.querySelectorAll('table.rows tbody tr')].map(row => Number(row.querySelector('.number').dataset.value))",
      );
    const asPrinted = await amounts();
    await page.getByRole('button', { name: /amount_gbp/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sorted by amount_gbp £, ascending').waitFor({ state: 'attached' });
    expect(await amounts()).toEqual(asPrinted.toSorted((one, other) => one - other));
    await page.keyboard.press('Enter');
    expect(await amounts()).toEqual(asPrinted.toSorted((one, other) => other - one));
    expect(complaints).toEqual([]);
  });

  it('show what is asked for in the form, and download the same', async () => {
    await open('/data/risk-levels-and-routes.html');
    await page.getByLabel(/^Risks/).selectOption(['HIGH']);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/risk-levels-and-routes.html?risks=HIGH');
    const shown = await page.locator('table.rows tbody tr').count();
    const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const csv = await fetch(new URL(href ?? '', page.url()));
    expect(csv.headers.get('x-total-rows')).toBe(String(shown));
    expect(await page.getByLabel(/^Risks/).inputValue()).toBe('HIGH');
  });

  it('lead to GraphiQL with the question and its variables filled in', async () => {
    await open('/data/risk-levels-and-routes.html?risks=HIGH');
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    const editor = page.locator('.graphiql-query-editor .view-lines');
    await editor.getByText('RiskLevelsAndRoutes').waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"HIGH"').waitFor();
  });
});
