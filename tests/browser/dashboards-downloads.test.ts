import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { VisitedSite } from './visited-site.js';

describe('the tables behind the cards of the dashboards', () => {
  let site: VisitedSite;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  it('can be taken away as they are shown, sorted too', async () => {
    const { page } = await site.visit('/money');
    const card = page.locator('#awards-and-strands');
    await card.getByText('Show the table').click();
    const table = card.locator('table').first();
    await table.locator('thead button').last().click();
    const { text, name } = await downloaded(page, card);
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(linesOf(text)).toEqual(await rowsOf(table));
  });

  it('can be taken away with their totals, by the keyboard, from a card alone', async () => {
    const visit = await site.visit('/embed/accreditation-strength');
    await visit.openDetails();
    const card = visit.page.locator('article.card');
    const { text } = await downloaded(visit.page, card, button => button.press('Enter'));
    expect(linesOf(text)).toEqual(await rowsOf(card.locator('table').first()));
  });

  it('run no formula in the spreadsheet that opens them', async () => {
    const visit = await site.visit('/areas');
    await visit.openDetails();
    const card = visit.page.locator('#areas-known');
    // No name on record begins so.
    await visit.page.evaluate(`document.querySelector('#areas-known tbody th').textContent = '=1+"1"'`);
    const { text } = await downloaded(visit.page, card);
    expect(text).toContain(`\r\n"'=1+""1""",`);
  });
});

/** The file that the browser saves when the first table of a card is to be downloaded. */
async function downloaded(
  page: Page,
  card: Locator,
  press = (button: Locator) => button.click(),
): Promise<{ text: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(card.getByRole('button', { name: /^Download this table/ }).first()),
  ]);
  return { text: await readFile(await download.path(), 'utf8'), name: download.suggestedFilename() };
}

/** The cells of a file in which each is in quotes, line by line. */
function linesOf(text: string): string[][] {
  const lines = text.replace('\uFEFF', '').split('\r\n').slice(0, -1);
  return lines.map(line =>
    line
      .slice(1, -1)
      .split('","')
      .map(cell => cell.replaceAll('""', '"')),
  );
}

/** What is read in the cells of a table, row by row. */
async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tr').all();
  return Promise.all(rows.map(row => row.locator('th, td').allInnerTexts()));
}
