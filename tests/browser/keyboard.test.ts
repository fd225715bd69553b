import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

jest.setTimeout(120_000);

/** The accessible name of what has the focus, and whether its focus can be seen. */
const FOCUSED = `(() => {
  const { activeElement: element } = document;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? '',
    isSeen: box.width > 1 && (style.outlineStyle !== 'none' || element.closest('.monaco-editor') !== null),
  };
})()`;

describe("GraphiQL's page by the keyboard alone", () => {
  let app: ServedApp;
  let browser: Browser;
  let graphiql: GraphiqlPage;

  beforeAll(async () => {
    [app, browser] = await Promise.all([serveApp(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  beforeEach(async () => {
    graphiql = await GraphiqlPage.open(browser, `${app.url}/graphiql`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await graphiql.pane('Questions').getByRole('searchbox').waitFor();
  });

  afterEach(() => graphiql?.close());

  const press = (key: string) => graphiql.page.keyboard.press(key);
  const focused = () => graphiql.page.evaluate<{ name: string; isSeen: boolean }>(FOCUSED);

  /** Goes on with Tab until the focus is where it is wanted, and expects to see it all the way. */
  async function tabTo(wanted: RegExp): Promise<void> {
    const passed: string[] = [];
    while (passed.length < 150) {
      await press('Tab');
      const { name, isSeen } = await focused();
      passed.push(name);
      expect({ name, isSeen }).toEqual({ name, isSeen: true });
      if (wanted.test(name)) return;
    }
    throw new Error(`Tab never came to ${wanted}, but to:\n${passed.join('\n')}`);
  }

  it('leads from a question to its answer, to what a field means, and to a link to send', async () => {
    const { page } = graphiql;
    await tabTo(/^Search the questions/);
    await page.keyboard.type('which areas deliver drive');
    await press('Enter');
    await graphiql.operation.getByText('ModelsByArea').waitFor();
    await press('ControlOrMeta+Enter');
    await graphiql.answerLine.getByText(/^Answer received: interventionModels: \d+ in all/).waitFor();

    // Out of the editor, past its buttons and into the answer.
    await press('Escape');
    expect((await focused()).name).toMatch(/^Query editor\. Enter goes in, Escape comes back/);
    await tabTo(/^Answer\. Enter goes in/);
    await press('Enter');
    expect((await focused()).name).toBe('Answer, to read. Escape leaves the editor.');
    await press('ControlOrMeta+End');
    await press('Escape');
    expect((await focused()).name).toMatch(/^Answer\. Enter goes in/);

    // Back into the query, onto a field, and to its documentation.
    await graphiql.page.locator('.graphiql-query-editor > .graphiql-editor').focus();
    await press('Enter');
    await press('ControlOrMeta+Home');
    await press('ControlOrMeta+F');
    await page.locator('.find-widget.visible').waitFor();
    await page.keyboard.type('totalCount');
    await press('Enter');
    await press('Escape');
    await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
    await press('ArrowLeft');
    await press('F12');
    await page.getByRole('heading', { name: 'totalCount', level: 2 }).waitFor();
    await page.getByText('How many records the filter finds in all.').waitFor();

    await press('Escape');
    await tabTo(/^Copy link to this query$/);
    await press('Enter');
    await graphiql.notice
      .getByRole('status')
      .getByText(/^Link copied\./)
      .waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('ModelsByArea');
  });

  it('goes through everything and comes out at the end, with the focus in sight', async () => {
    await press('ControlOrMeta+Enter');
    const passed: string[] = [];
    for (;;) {
      await press('Tab');
      const { name, isSeen } = await focused();
      // Past the last stop the browser's own window would be next.
      if ((await graphiql.page.evaluate('document.activeElement === document.body')) || passed.length > 150)
        break;
      expect({ name, isSeen }).toEqual({ name, isSeen: true });
      passed.push(name);
    }
    expect(passed.length).toBeLessThan(150);
    expect(passed.slice(0, 3)).toEqual(['Hide Questions', 'Show Documentation Explorer', 'Show Explorer']);
    expect(passed.at(-1)).toMatch(/^Answer\. Enter goes in/);
  });

  it('closes a list of suggestions before it leaves the editor', async () => {
    const { page } = graphiql;
    await graphiql.page.locator('.graphiql-query-editor > .graphiql-editor').focus();
    await press('Enter');
    await press('ControlOrMeta+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Enter']) await press(key);
    await press('Control+Space');
    await page.locator('.suggest-widget.visible').waitFor();
    await press('Escape');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    expect((await focused()).name).toBe('Query. Escape leaves the editor.');
    await press('Escape');
    expect((await focused()).name).toMatch(/^Query editor\./);
  });

  it('has its keys written down in the help', async () => {
    await graphiql.openPane('Help');
    const help = graphiql.pane('Help');
    expect(await help.getByRole('term').allInnerTexts()).toEqual(
      expect.arrayContaining(['Escape', 'Enter', 'Ctrl-Enter', 'F12']),
    );
    await help.getByText('leaves the editor').waitFor();
  });

  it('says that an answer is awaited, and which error has come', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await graphiql.page.route('**/graphql', async route => {
      await held;
      await route.continue();
    });
    await graphiql.write(graphiql.operation, '{ programmes(first: 0) { totalCount } nothing other }');
    await graphiql.run();
    await graphiql.answerLine.getByText('Waiting for the answer …').waitFor();
    release(undefined);
    await graphiql.answerLine
      .getByText(/^Error: Cannot query field "nothing" on type "Query"\..*, and 1 more error$/)
      .waitFor();
  });

  it('finds what a field means by its name', async () => {
    const { page } = graphiql;
    await press('ControlOrMeta+Alt+K');
    await page.locator('[role="combobox"][aria-label="Search the documentation"]:focus').waitFor();
    await page.keyboard.type('emptyReason');
    await page.getByRole('option', { name: 'ProgrammeConnection.emptyReason', exact: true }).click();
    await page.getByRole('heading', { name: 'emptyReason', level: 2 }).waitFor();
    await page.getByText('Why the page is empty, from the sources where they say.').waitFor();
  });
});
