import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inWords } from './card-figures/card-figures.js';
import { ASSURANCE, EVIDENCE } from './card-figures/evidence.js';
import { legendOf, MAP_LEGENDS } from './card-figures/map-legends.js';
import { MONEY } from './card-figures/money.js';
import { NATIONAL_PICTURE } from './card-figures/national-picture.js';
import { ABOUT_THE_DATA, AREAS, DISAGREEMENTS, PROGRAMMES, RECOMMENDATIONS } from './card-figures/record.js';
import { PAGES } from './dashboard-pages.js';
import { VisitedSite } from './visited-site.js';

const CARDS = [
  NATIONAL_PICTURE,
  EVIDENCE,
  MONEY,
  AREAS,
  ASSURANCE,
  DISAGREEMENTS,
  PROGRAMMES,
  RECOMMENDATIONS,
  ABOUT_THE_DATA,
].flat();
const WITH_CARDS = PAGES.filter(({ cards }) => cards.length > 0);

describe('the figures of the cards', () => {
  let site: VisitedSite;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  it.each(WITH_CARDS.map(({ path, cards }) => [path, cards] as const))(
    '%s: what is in bold is what a question of its own is answered',
    async (path, cards) => {
      const { page } = await site.visit(path);
      const shown = await Promise.all(
        cards.map(async id => [id, await page.locator(`#${id} .card__answer strong`).allTextContents()]),
      );
      const expected = await Promise.all(
        cards.map(async id => [id, await CARDS.find(({ card }) => card === id)?.expected(site)]),
      );
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
    },
  );

  it.each(MAP_LEGENDS)('of the map at $address are how many areas are of each kind', async one => {
    const { page } = await site.visit(one.address);
    const counts = page.locator('.tile-legend__count');
    expect(await counts.allTextContents()).toEqual(await legendOf(site, one.filters));
  });

  it('of the map of awards are how many areas have several, one and none', async () => {
    const { policeForceAreas } = await site.ask<{
      policeForceAreas: { nodes: { awardsReceived: unknown[] }[] };
    }>('{ policeForceAreas(first: 50) { nodes { awardsReceived { key } } } }');
    const awards = policeForceAreas.nodes.map(({ awardsReceived: { length } }) => Math.min(length, 2));
    const { page } = await site.visit('/');
    expect(await page.locator('.tile-legend__count').allTextContents()).toEqual(
      [2, 1, 0].map(many => inWords(awards.filter(one => one === many).length, 'area')),
    );
  });
});
