import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { VisitedSite } from './visited-site.js';

const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

interface AwardsOfArea {
  readonly code: string;
  readonly name: string;
  readonly awardsReceived: readonly { readonly amount: number }[];
  readonly programmes: readonly { readonly name: string }[];
}

describe('areas, profiles and the search', () => {
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
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  const textOf = (section: string) => page.getByRole('region', { name: section, exact: true }).innerText();

  it('list each area with the amounts and the number of programmes that the graph gives', async () => {
    const { policeForceAreas } = await site.ask<{ policeForceAreas: { nodes: AwardsOfArea[] } }>(
      '{ policeForceAreas(first: 50) { nodes { code name awardsReceived { amount } programmes { name } } } }',
    );
    await open('/areas');
    for (const { code, awardsReceived, programmes } of policeForceAreas.nodes) {
      const row = await page
        .locator('tbody tr', { has: page.locator(`a[href="/areas/${code}"]`) })
        .innerText();
      expect(row.match(/£[\d,.]+/g)?.toSorted() ?? []).toEqual(
        awardsReceived.map(({ amount }) => money.format(amount)).toSorted(),
      );
      expect(row).toMatch(
        programmes.length === 0 ? /None on record/ : new RegExp(`\\b${programmes.length}\\b`),
      );
    }
  });

  it('find an area by words and by what is known, in the address, and lead to it', async () => {
    await open('/areas');
    await page.getByLabel('Show', { exact: true }).selectOption('Areas with nothing on record');
    await page.getByText('5 areas of 43').waitFor();
    await page.getByText('5 of the 43 are chosen below').waitFor();
    expect(await page.locator('.tile-map .tile--aside').count()).toBe(38);
    await page.getByLabel('Find an area').fill('wilt');
    await page.getByText('1 area of 43').waitFor();
    expect(new URL(page.url()).search).toBe('?show=nothing&find=wilt');
    await page.getByRole('table').getByRole('link', { name: 'Wiltshire' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wiltshire' }).waitFor();
    expect(await textOf('What is not known here')).toContain('this is silence, not absence');
    await page.goBack();
    await page.getByText('1 area of 43').waitFor();
  });

  it('show for an area the awards and the programmes that the graph gives, and nothing added up', async () => {
    const { policeForceArea: area } = await site.ask<{ policeForceArea: AwardsOfArea }>(
      '{ policeForceArea(code: "E23000006") { code name awardsReceived { amount } programmes { name } } }',
    );
    await open('/areas/E23000006');
    expect(await page.title()).toMatch(/^Cheshire – /);
    const awards = await textOf('Awards');
    expect(awards).toContain(`${area.awardsReceived.length} awards received`);
    expect(awards.match(/£[\d,.]+/g)).toEqual(area.awardsReceived.map(({ amount }) => money.format(amount)));
    const programmes = await textOf('Programmes');
    expect(programmes).toContain(`${area.programmes.length} programmes on record cover this area`);
    for (const { name } of area.programmes) expect(programmes).toContain(name);
  });

  it('list all programmes, to be found by words that the address keeps, and lead to each', async () => {
    await open('/areas');
    await page.getByRole('link', { name: 'All programmes in one list' }).click();
    await page.waitForURL('**/programmes');
    const { programmes } = await site.ask<{ programmes: { totalCount: number } }>(
      '{ programmes { totalCount } }',
    );
    await page.locator('.programmes-list tbody tr').first().waitFor();
    expect(await page.locator('.programmes-list tbody tr').count()).toBe(programmes.totalCount);
    await page.getByLabel('Find a programme').fill('drive lancashire');
    await page.waitForURL('**/programmes?find=drive+lancashire');
    await page.getByRole('link', { name: 'Drive Project', exact: true }).click();
    await page.waitForURL('**/programmes/drive-lancashire');
  });

  it('set an area beside another, which the address names', async () => {
    await open('/areas/E23000006');
    await page.getByLabel('Another area', { exact: true }).selectOption('Essex');
    await page.getByRole('heading', { name: 'Cheshire beside Essex' }).waitFor();
    expect(new URL(page.url()).search).toBe('?with=E23000028');
    expect(await textOf('Cheshire beside Essex')).toMatch(/£2,920,500\.00\s+£1,687,170\.00/);
    await page.goBack();
    await page.getByRole('heading', { name: 'Compare with another area' }).waitFor();
  });

  it('say of a programme what it rests on, and that an amount is not its cost', async () => {
    await open('/programmes/drive-lancashire');
    expect(await heading()).toBe('Drive Project, Lancashire');
    expect(await textOf('What pays for it')).toMatch(/£870,000\.00 for the whole award/);
    expect(await textOf('For whom, and how people come into it')).toMatch(/Ages\s+not stated by any source/);
    await page.getByRole('link', { name: 'Drive', exact: true }).click();
    await page.getByRole('heading', { name: 'Where it is followed' }).waitFor();
    expect(await textOf('Where it is followed')).toContain('4 programmes on record follow it');
  });

  it('say where nothing is on record, and what to try', async () => {
    ({ page } = await site.visitNothing('/programmes/nothing-of-this-name'));
    await page.getByRole('heading', { level: 1, name: /^No programme/ }).waitFor();
    await page.getByRole('link', { name: /^Look for “nothing of this name”/ }).click();
    await page.waitForURL('**/ask?q=nothing+of+this+name');
  });

  it('ask with the keyboard alone: suggestions, Escape, arrows and Enter', async () => {
    await open('/ask');
    const field = page.getByRole('combobox');
    await field.focus();
    await page.keyboard.type('drive lancashire');
    const option = page.getByRole('option', { name: /^Drive Project programme, Lancashire/ });
    await option.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(active).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/programmes/drive-lancashire');
    await page.waitForFunction('document.activeElement.tagName === "H1"');
  });

  it('find questions with their answers and things by kind, and keep the words in the address', async () => {
    await open('/ask');
    await page.getByRole('combobox').fill('stalking');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ask?q=stalking');
    await page.getByRole('heading', { name: /^Programmes \(\d+\)$/ }).waitFor();
    await page.waitForFunction('document.activeElement.role === "combobox"');
    const { search: found } = await site.ask<{ search: unknown[] }>(
      '{ search(text: "stalking", first: 500, types: [PROGRAMME]) { record { id } } }',
    );
    expect(await page.getByRole('heading', { name: /^Programmes \(/ }).textContent()).toBe(
      `Programmes (${found.length})`,
    );
    await page.getByRole('heading', { name: 'How much of the round went on stalking?' }).waitFor();
    await page.goBack();
    await page.getByText('Who was awarded what in the 2023-25 round?', { exact: true }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });

  it('find the question that is meant by other words, as one types and after', async () => {
    await open('/ask');
    const meant = 'How much of the round went on stalking?';
    await page.getByRole('combobox').fill('how much money went to stalking');
    await page.getByRole('option', { name: new RegExp(`^${meant.replace('?', '\\?')}`) }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ask?q=how+much+money+went+to+stalking');
    await page.getByRole('heading', { name: meant }).waitFor();
  });

  it('show the questions that come closest where nothing has all of the words', async () => {
    await open('/ask?q=zebra+stalking');
    await page.getByRole('heading', { name: /^Questions that come close \(\d+\)$/ }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toMatch(/stalking/i);
    await open('/ask?q=zebra');
    await page.getByText(/^Nothing on record has all of these words/).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(0);
  });
});
