import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

jest.setTimeout(60_000);

describe('the explorer, over the published record', () => {
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
    graphiql = await GraphiqlPage.open(browser, `${app.url}/graphiql`);
    await graphiql.openPane('Explorer');
  });

  afterEach(() => graphiql?.close());

  const explorer = () => graphiql.pane('Explorer');
  const list = (name: string) => explorer().getByRole('list', { name, exact: true });
  /** A row of the list itself, not of the lists in it. */
  const tick = (of: string, name: string) =>
    list(of).locator('> li > .explorer-row').getByRole('checkbox', { name, exact: true });
  const headlineFields = 'Fields of query AccreditedStalkingProgrammesWithoutEvaluation';

  it('shows the query in the editor as ticks, lists of codes and filters included', async () => {
    await tick(headlineFields, 'programmes').waitFor();
    expect(await list(headlineFields).locator('> li > .explorer-row').count()).toBe(1);
    expect(await tick('Values of in', 'STALKING_NON_DA').isChecked()).toBe(true);
    expect(await tick('Values of in', 'DOMESTIC_ABUSE').isChecked()).toBe(false);
    expect(await explorer().getByRole('combobox', { name: 'Value of eq' }).inputValue()).toBe('HELD');
    expect(await tick('Fields of emptyReason', 'code').isChecked()).toBe(true);
  });

  it('writes what is ticked, leaves every other letter, and can be undone', async () => {
    const file = path.join(
      projectFolder,
      'client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql',
    );
    const before = await readFile(file, 'utf8');
    await tick('Fields of programmes', 'totalCount').click();
    await graphiql.holds('evaluations: { none: {} }');
    await graphiql.holdsNoMore(') {\n    totalCount\n');
    expect(await graphiql.query()).toBe(before.replace('    totalCount\n', ''));

    await graphiql.operation.click();
    await graphiql.page.keyboard.press('ControlOrMeta+Z');
    await graphiql.holds(') {\n    totalCount\n');
    expect(await graphiql.query()).toBe(before);
    expect(await tick('Fields of programmes', 'totalCount').isChecked()).toBe(true);
  });

  it('builds a query from nothing by the keyboard alone, which runs', async () => {
    const { page } = graphiql;
    await graphiql.button('New tab').click();
    await explorer().getByRole('heading', { name: 'New query' }).waitFor();
    await explorer().getByRole('searchbox').focus();
    await page.keyboard.type('interventionModels');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await graphiql.holds('interventionModels {\n    totalCount\n  }');

    // The tick keeps the focus, and what it has opened comes next.
    expect(await page.evaluate('document.activeElement.type')).toBe('checkbox');
    await explorer().getByRole('searchbox').fill('');
    await tick('Fields of interventionModels', 'nodes').focus();
    await page.keyboard.press('Space');
    await graphiql.holds('nodes {\n      name\n    }');
    await page.keyboard.press('ControlOrMeta+Enter');
    await graphiql.run();
    await graphiql.answerLine.getByText(/^Answer received: interventionModels: \d+ in all$/).waitFor();
  });

  it('adds a code to a list and a condition to a filter', async () => {
    await tick('Values of in', 'OTHER').click();
    await graphiql.holds('in: [STALKING_DA_RELATED, STALKING_NON_DA, STALKING_UNSPECIFIED, OTHER]');

    await explorer()
      .getByRole('button', { name: /^Show \d+ more: Fields of filter$/ })
      .click();
    await tick('Fields of filter', 'name').click();
    await graphiql.holds('name: {}');
    await tick('Fields of name', 'contains').click();
    await explorer().getByRole('textbox', { name: 'Value of contains' }).fill('Drive "project"');
    await graphiql.page.keyboard.press('Enter');
    await graphiql.holds('name: { contains: "Drive \\"project\\"" }');
    await graphiql.run();
    await graphiql.answerLine.getByText('Answer received: programmes: 0 in all').waitFor();
  });

  it('tells two fields with aliases apart', async () => {
    await graphiql.write(
      graphiql.operation,
      '{\n  pccOnly: pccs(filter: { kind: { eq: PCC } }) { totalCount }\n  mayors: pccs { totalCount }\n}',
    );
    await tick('Fields of query', 'mayors: pccs').waitFor();
    await tick('Fields of mayors', 'totalCount').click();
    await graphiql.holds('mayors: pccs { __typename }');
    expect(await graphiql.query()).toContain('pccOnly: pccs(filter: { kind: { eq: PCC } }) { totalCount }');
  });

  it('offers the types behind an interface', async () => {
    await graphiql.write(graphiql.operation, '{ node(id: "x") { id } }');
    await explorer()
      .getByRole('button', { name: /^Show \d+ more: Fields of node$/ })
      .click();
    await tick('Fields of node', '... on Programme').focus();
    await graphiql.page.keyboard.press('Space');
    await graphiql.holds('{ node(id: "x") { id ... on Programme { name } } }');
    await graphiql.page.keyboard.press('Space');
    await graphiql.holdsNoMore('Programme');
    expect(await graphiql.query()).toBe('{ node(id: "x") { id } }');
  });

  it('takes the variable with the argument that used it', async () => {
    await graphiql.write(
      graphiql.operation,
      'query Named($name: String!, $first: Int) {\n  programmes(first: $first, filter: { name: { contains: $name } }) {\n    totalCount\n  }\n}',
    );
    await explorer().getByText('$name').waitFor();
    await tick('Arguments of programmes', 'filter').click();
    await graphiql.holds('query Named($first: Int) {\n  programmes(first: $first) {');
  });

  it('writes nothing into a query that it cannot read, and says where it stops', async () => {
    await graphiql.write(graphiql.operation, '{\n  programmes { totalCount )');
    await explorer()
      .getByText(/^The query has a mistake in line 2: Syntax Error: Expected Name, found "\)"/)
      .waitFor();
    expect(await explorer().getByRole('checkbox').count()).toBe(0);
  });

  it('keeps a number that cannot be read to itself', async () => {
    await graphiql.write(graphiql.operation, '{ programmes(first: 5) { totalCount } }');
    const first = explorer().getByRole('textbox', { name: 'Value of first' });
    await first.fill('5..');
    expect(await first.getAttribute('aria-invalid')).toBe('true');
    await first.press('Enter');
    await first.fill('7');
    await first.press('Enter');
    await graphiql.holds('programmes(first: 7)');
  });

  it('needs nothing that the policy of the page forbids, and says what a field means', async () => {
    await tick('Fields of programmes', 'emptyReason').focus();
    await explorer()
      .getByText(/^Why the page is empty, from the sources where they say\./)
      .waitFor();
    expect(graphiql.complaints).toEqual([]);
  });
});
