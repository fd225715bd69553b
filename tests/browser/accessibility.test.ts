import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { faultsOn, OF_COLOURS, OF_LOOKS } from './axe.js';
import { openBrowser } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';
import { until } from './until.js';

jest.setTimeout(180_000);

/** What is let pass, with its reason. */
const LET_PASS: readonly { rule: string; selector: string; state: string; reason: string }[] = [
  'landmark-one-main',
  'page-has-heading-one',
].map(rule => ({
  rule,
  selector: 'html',
  state: 'the search of the documentation',
  reason:
    'While its list is open, the rest of the page is kept from assistive technology, as behind a dialogue.',
}));

/** Everything that can be seen, in the order in which a person could come to it. */
const STATES: readonly [name: string, reach: (graphiql: GraphiqlPage) => Promise<unknown>][] = [
  ['the first visit', graphiql => graphiql.operation.waitFor()],
  [
    'an answer',
    async graphiql => {
      await graphiql.run();
      await graphiql.answerLine.getByText(/^Answer received/).waitFor();
    },
  ],
  [
    'the questions, with a caveat open',
    async graphiql => {
      if (await graphiql.button('Show Questions').count()) await graphiql.openPane('Questions');
      await graphiql.pane('Questions').getByText('Caveat').first().click();
    },
  ],
  [
    'the documentation',
    async graphiql => {
      await graphiql.openPane('Documentation Explorer');
      await graphiql.page.getByRole('heading', { name: 'All Schema Types' }).waitFor();
    },
  ],
  [
    'the documentation of a type',
    async graphiql => {
      await graphiql.pane('Documentation Explorer').getByRole('link', { name: 'Query', exact: true }).click();
      await graphiql.page.getByRole('heading', { name: 'Fields' }).waitFor();
    },
  ],
  [
    'the search of the documentation',
    async graphiql => {
      await graphiql.page.getByRole('combobox', { name: 'Search the documentation' }).fill('emptyReason');
      await graphiql.page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the explorer',
    async graphiql => {
      await graphiql.page.keyboard.press('Escape');
      await graphiql.openPane('Explorer');
      await graphiql.pane('Explorer').getByRole('checkbox', { name: 'nearMisses' }).focus();
    },
  ],
  ['the history', graphiql => graphiql.openPane('History')],
  ['the help', graphiql => graphiql.openPane('Help')],
  ['the variables', graphiql => graphiql.button('Variables').click()],
  ['the headers', graphiql => graphiql.button('Headers').click()],
  [
    'several tabs',
    async graphiql => {
      await graphiql.button('New tab').click();
      await graphiql.tabs.getByRole('button', { name: 'Close <untitled>' }).waitFor();
    },
  ],
  [
    'a notice',
    async graphiql => {
      await graphiql.button('Copy link to this query').click();
      await graphiql.notice.getByText('There is nothing to link to').waitFor();
    },
  ],
  [
    'an error',
    async graphiql => {
      await graphiql.write(graphiql.operation, '{ noSuchField }');
      await graphiql.run();
      await graphiql.answerLine.getByText(/^Error: Cannot query field "noSuchField"/).waitFor();
    },
  ],
  [
    'the settings',
    async graphiql => {
      await graphiql.button(/settings/i).click();
      await graphiql.page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the list of keys',
    async graphiql => {
      await graphiql.page.keyboard.press('Escape');
      await graphiql.button('Open short keys dialog').click();
      await graphiql.page.getByRole('dialog').waitFor();
    },
  ],
];

describe("GraphiQL's page, as WCAG 2.2 AA has it", () => {
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

  afterEach(() => graphiql?.close());

  async function open(options: BrowserContextOptions): Promise<void> {
    graphiql = await GraphiqlPage.open(browser, `${app.url}/graphiql`, options);
  }

  async function violations(state: string, rules: readonly string[] | undefined): Promise<string[]> {
    const faults = await faultsOn(graphiql.page, rules);
    return faults
      .filter(
        ({ rule, selector }) =>
          !LET_PASS.some(one => one.rule === rule && one.selector === selector && one.state === state),
      )
      .map(({ rule, selector, summary }) => `${rule}: ${selector}: ${summary}`);
  }

  it.each<[string, readonly string[] | undefined, BrowserContextOptions]>([
    ['a wide window', undefined, {}],
    ['the dark theme', OF_COLOURS, { colorScheme: 'dark' }],
    ['a window of 320 pixels', OF_LOOKS, { viewport: { width: 320, height: 640 } }],
  ])('violates nothing in any state, in %s', async (_, rules, options) => {
    await open(options);
    const found: Record<string, string[]> = {};
    for (const [name, reach] of STATES) {
      await reach(graphiql);
      // What fades in, like a dialog, has its full contrast once it has come.
      await until(
        async () => (await graphiql.page.evaluate('document.getAnimations().length')) === 0,
        'everything to stand still',
      );
      const faults = await violations(name, rules);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  it('has the landmarks and headings that lead through it', async () => {
    await open({});
    const { page } = graphiql;
    for (const [role, name] of [
      ['navigation', 'Panes and settings'],
      ['complementary', 'Open pane'],
      ['main', ''],
    ] as const) {
      expect(await page.getByRole(role, name ? { name } : {}).count()).toBe(1);
    }
    expect(await page.getByRole('navigation').getByRole('button').evaluateAll(labels)).toEqual([
      'Hide Questions',
      'Show Documentation Explorer',
      'Show Explorer',
      'Show History',
      'Show Help',
      'Re-fetch GraphQL schema (Shift-Ctrl-R)',
      'Open short keys dialog',
      'Open settings dialog',
    ]);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([
      'Perpetrator programmes graph',
    ]);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Questions']);
  });

  it('needs no scrolling sideways at 320 pixels, and shows the answer under the query', async () => {
    await open({ viewport: { width: 320, height: 640 } });
    await graphiql.run();
    await graphiql.answer.getByText('NO_SCHEME_EXISTS').waitFor();
    const { page } = graphiql;
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const query = await page.locator('.graphiql-query-editor').boundingBox();
    const answer = await page.locator('.result-window').boundingBox();
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0));
    expect(answer?.width).toBeGreaterThan(200);
  });
});

/** Runs in the browser. */
function labels(elements: { getAttribute(name: string): string | null }[]): (string | null)[] {
  return elements.map(element => element.getAttribute('aria-label'));
}
