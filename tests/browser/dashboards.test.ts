import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './chromium.js';

const AXE = path.join(projectFolder, 'node_modules/axe-core/axe.min.js');

describe('the national picture', () => {
  let app: ServedApp;
  let browser: Browser;
  let axe: string;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    [app, browser, axe] = await Promise.all([serveApp(), openBrowser(), readFile(AXE, 'utf8')]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(() => page.close());

  async function open(address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.on('console', message => complaints.push(message.text()));
    page.on('request', request => {
      if (!request.url().startsWith(app.url)) complaints.push(request.url());
    });
    await page.goto(app.url + address);
    await page.locator('.card').first().waitFor();
  }

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has nothing that axe finds fault with, %s and %d pixels wide', async (colorScheme, width) => {
    await open('/', { colorScheme, viewport: { width, height: 900 } });
    await page.locator('.plot-figure svg').last().waitFor();
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
  });

  it('asks one document, of this server alone, and the browser has nothing to complain of', async () => {
    const asked: string[] = [];
    await open('/');
    page.on('request', request => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await page.locator('.plot-figure svg').last().waitFor();
    expect(asked.filter(path => path === '/graphql')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('keeps what the map shows in the address, and goes back', async () => {
    await open('/');
    await page.getByRole('link', { name: 'Stalking', exact: true }).click();
    await page.getByRole('heading', { name: 'Where is work with people who stalk on record?' }).waitFor();
    expect(new URL(page.url()).search).toBe('?measure=stalking');
    await page.goBack();
    await page.getByRole('heading', { name: 'Which areas received an award that is on record?' }).waitFor();
  });

  it('is one stop of the Tab key, from square to square by arrow keys, and leads to the area', async () => {
    await open('/');
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

  it('shows a card alone', async () => {
    await open('/embed/evaluation-found-and-on-record');
    expect(await page.locator('.card').count()).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('How much has been evaluated?');
    expect(await page.locator('header').count()).toBe(0);
  });
});
