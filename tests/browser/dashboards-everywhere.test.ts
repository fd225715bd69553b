import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { COUNTED_BY_PAGES } from './counted-by-pages.js';
import { addressOf, PAGES } from './dashboard-pages.js';
import { numbersOf, numbersOn } from './page-numbers.js';
import { VisitedSite } from './visited-site.js';

/** Where a page shows most, if not at its plain address. */
const FULLEST: Readonly<Record<string, string>> = {
  '/areas/:code': '/areas/E23000006?with=E23000028',
  '/programmes/:slug': '/programmes/drive-lancashire',
  '/organisations/:slug': '/organisations/respect',
};

describe('every page of the dashboards', () => {
  let site: VisitedSite;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  it.each(PAGES.map(page => [page.path, page] as const))(
    '%s asks this server once, says where one is, has its cards, no number that the API has not given and nothing that axe finds fault with',
    async (address, listed) => {
      const { cards, title } = listed;
      const visit = await site.visit(FULLEST[address] ?? addressOf(listed));
      const { page } = visit;
      // Before anything is asked there, the page of questions has nothing to ask the graph.
      expect(visit.asked()).toEqual(address === '/ask' ? [] : ['GET']);
      const found = await page.locator('article.card').evaluateAll(elements => elements.map(one => one.id));
      expect(found.sort()).toEqual(cards.toSorted());
      const headings = await page.getByRole('heading', { level: 1 }).allTextContents();
      expect(headings).toHaveLength(1);
      expect(await page.title()).toContain(address.includes(':') ? headings[0] : title);

      await visit.openDetails();
      const given = numbersOf(await visit.answers());
      for (const count of (await COUNTED_BY_PAGES[address]?.(site)) ?? []) given.add(String(count));
      expect((await numbersOn(page)).filter(one => !given.has(one))).toEqual([]);

      expect(await visit.faults()).toEqual([]);
      expect(await visit.faultsInTheDark()).toEqual([]);
    },
  );

  it('/ask has what was found with nothing that axe finds fault with', async () => {
    const visit = await site.visit('/ask?q=stalking');
    expect(visit.asked()).toEqual(['GET']);
    await visit.openDetails();
    expect(await visit.faults()).toEqual([]);
    expect(await visit.faultsInTheDark()).toEqual([]);
  });
});
