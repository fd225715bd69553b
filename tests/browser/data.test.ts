import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tableRows } from '../../server/http/data/pages/table-page.js';
import { AWKWARD_TEXTS } from '../tables/formats/awkward-texts.js';
import { column } from '../tables/formats/sample-table.js';
import { VisitedSite } from './visited-site.js';

const PAGES = [
  '/data',
  '/data/awards-2023-25.html',
  '/data/risk-levels-and-routes.html?risks=HIGH',
  '/data/accredited-stalking-programmes-without-evaluation.html',
];

describe('the pages of the tables', () => {
  let site: VisitedSite;
  let page: Page;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  async function open(address: string): Promise<void> {
    ({ page } = await site.visit(address));
  }

  it.each(PAGES)('%s: axe finds nothing, wide and light or narrow and dark', async address => {
    const visit = await site.visit(address);
    expect(await visit.faults()).toEqual([]);
    expect(await visit.faultsInTheDark()).toEqual([]);
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
    expect(page.url()).toBe(`${site.app.url}/data/match-funding-2023-25.html`);
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
    const visit = await site.visit('/data/risk-levels-and-routes.html?risks=HIGH');
    const { page } = visit;
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    const editor = page.locator('.graphiql-query-editor .view-lines');
    await editor.getByText('RiskLevelsAndRoutes').waitFor();
    await page.locator('.graphiql-editor-tool').getByText('"HIGH"').waitFor();
    // GraphiQL tells of its workers.
    visit.letPass();
  });
});
