import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OF_COLOURS } from './axe.js';
import { addressOf, PAGES } from './dashboard-pages.js';
import type { Visit } from './visit.js';
import { VisitedSite } from './visited-site.js';

const NARROW = { viewport: { width: 320, height: 640 } };

describe('what a page of the dashboards shows when it has no answer, or not all of it', () => {
  let site: VisitedSite;
  beforeAll(async () => {
    site = await VisitedSite.open();
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(() => site.leave());

  /** What axe finds in a state, light and then dark. */
  async function faultsOf(visit: Visit, part?: string) {
    await visit.page.emulateMedia({ colorScheme: 'light' });
    const light = await visit.faults(undefined, part);
    await visit.page.emulateMedia({ colorScheme: 'dark' });
    return [...light, ...(await visit.faults(OF_COLOURS, part))];
  }

  it.each(PAGES.map(addressOf).filter(address => address !== '/ask'))(
    '%s: what will come, why it does not, and what is missing of it, on a narrow window',
    async address => {
      const visit = await site.visitor(NARROW);
      const { page } = visit;
      const held = await visit.holdAnswers();
      const asked = page.waitForRequest('**/graphql?*');
      await page.goto(site.app.url + address);
      await asked;
      await page.getByRole('status').getByText('Loading the figures').waitFor({ state: 'attached' });
      expect(await faultsOf(visit)).toEqual([]);

      held.cutOff();
      const alert = page.getByRole('alert');
      await alert.getByText('The figures could not be loaded. The server cannot be reached.').waitFor();
      expect(await faultsOf(visit)).toEqual([]);

      await visit.reconnect();
      await visit.breakAnswers('A list took too long.');
      await alert.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Part of the answer is missing: A list took too long.').waitFor();
      expect(await alert.count()).toBe(0);
      await visit.drawn();
      expect(await page.locator('.card').count()).toBeGreaterThan(0);
      // The rest is what the page always shows.
      expect(await faultsOf(visit, '.govuk-warning-text')).toEqual([]);
    },
  );

  it('/ask: says why there are no questions', async () => {
    const visit = await site.visitor(NARROW);
    await visit.page.route('**/questions', route => route.abort());
    await visit.goTo('/ask');
    await visit.page.getByText('The questions could not be loaded.').waitFor();
    expect(await faultsOf(visit)).toEqual([]);
    visit.letPass();
  });

  it('has no figures of one choice under the words of another, while they are asked and when they cannot be had', async () => {
    const visit = await site.visit('/evidence');
    const { page } = visit;
    const card = page.locator('#evaluation-and-accreditation');
    const ofStalking = await card.locator('.card__answer').innerText();
    expect(ofStalking).toContain('that address stalking');
    const held = await visit.holdAnswers();
    await card.getByRole('link', { name: 'Domestic abuse', exact: true }).click();
    await page.locator('[aria-busy="true"]').waitFor();
    expect(await card.locator('.card__answer').innerText()).toBe(ofStalking);
    held.cutOff();
    const alert = page.getByRole('alert');
    await alert.getByText('The figures could not be loaded.').waitFor();
    expect(await card.count()).toBe(0);
    await visit.reconnect();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await card.getByText('that address domestic abuse').first().waitFor();
    expect(await card.locator('.card__answer').innerText()).not.toContain('stalking');
  });

  it('keeps figures that were loaded before, and warns when newer ones cannot be had', async () => {
    const visit = await site.visitor();
    const { page } = visit;
    await page.clock.install();
    await visit.goTo('/assurance');
    await page.getByRole('link', { name: 'Recommendations', exact: true }).click();
    await page.locator('#who-is-asked').waitFor();
    await visit.cutOff();
    // What was answered a moment ago is not asked again.
    await page.clock.fastForward(3000);
    await page.goBack();
    const alert = page.getByRole('alert');
    await alert.getByText('These figures are from before; newer ones could not be loaded.').waitFor();
    expect(await page.locator('article.card').count()).toBeGreaterThan(0);
    expect(await page.locator('[aria-busy="true"]').count()).toBe(0);
    await visit.reconnect();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
  });
});
