import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './browser.js';

describe('GraphiQL on a server that answers registered documents only', () => {
  let app: ServedApp;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const rights = { registeredOnly: true, adHocToken: undefined };
    [app, browser] = await Promise.all([serveApp(undefined, { rights }), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${app.url}/graphiql`);
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const answer = () => page.locator('.graphiql-response .view-lines');
  const run = () => page.getByRole('button', { name: /^execute/i }).click();

  it('answers the question that it opens with', async () => {
    await run();
    await answer().getByText('NO_SCHEME_EXISTS').waitFor();
  });

  it('answers a question from the list', async () => {
    const gallery = page.getByRole('region', { name: 'Questions' });
    await gallery.getByRole('link', { name: /^where is each national model/i }).click();
    await page.locator('.graphiql-query-editor .view-lines').getByText('ModelsByArea').waitFor();
    await run();
    await answer().getByText('"interventionModels"').first().waitFor();
  });

  it('shows the documentation of the schema', async () => {
    await page.getByRole('button', { name: /^show documentation/i }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
  });

  it('says why it does not answer another', async () => {
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ pccs { totalCount } }');
    await run();
    await answer().getByText('REGISTERED_ONLY').waitFor();
    expect(await answer().innerText()).toMatch(/\/questions/);
  });
});
