import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { openBrowser } from './browser.js';
import { GraphiqlPage } from './graphiql-page.js';

jest.setTimeout(60_000);

const mayCopy: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const byName =
  'query Named($name: String!) {\n  programmes(filter: { name: { contains: $name } }) {\n    totalCount\n  }\n}';

describe('links that carry a query', () => {
  let app: ServedApp;
  let browser: Browser;
  const opened: GraphiqlPage[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([serveApp(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  afterEach(async () => {
    for (const graphiql of opened.splice(0)) await graphiql.close();
  });

  async function open(link = '', options: BrowserContextOptions = mayCopy): Promise<GraphiqlPage> {
    const graphiql = await GraphiqlPage.open(browser, `${app.url}/graphiql${link}`, options);
    opened.push(graphiql);
    return graphiql;
  }

  const linkOf = (parameters: Record<string, string>) => `#${new URLSearchParams(parameters)}`;
  const tabNames = (graphiql: GraphiqlPage) => graphiql.page.locator('.graphiql-tab-button').allInnerTexts();
  const asked = ({ posted }: GraphiqlPage) =>
    posted.filter(({ query }) => !query.includes('IntrospectionQuery'));

  it('open query and variables elsewhere, ready to run and not run by themselves', async () => {
    const sender = await open();
    await sender.write(sender.operation, byName);
    await sender.button('Variables').click();
    await sender.write(sender.variables, '{ "name": "Drive & Co #1" }');
    await sender.button('Headers').click();
    await sender.write(sender.headers, '{ "Authorization": "Bearer s3cret" }');
    await sender.button('Copy link to this query').click();
    await sender.notice.getByText(/^Link copied\./).waitFor();
    const link = await sender.page.evaluate<string>('navigator.clipboard.readText()');

    expect(link).toMatch(new RegExp(`^${app.url}/graphiql#query=`));
    expect(link).not.toContain('s3cret');
    const receiver = await open(link.slice(link.indexOf('#')));
    await receiver.operation.getByText('Named').waitFor();
    await receiver.variables.getByText('"Drive & Co #1"').waitFor();
    expect(await receiver.query()).toBe(byName);
    expect(asked(receiver)).toEqual([]);
    expect(await tabNames(receiver)).toEqual(['Named']);

    await receiver.run();
    await receiver.answerLine.getByText('Answer received: programmes: 0 in all').waitFor();
    expect(asked(receiver)).toEqual([
      { query: byName, variables: { name: 'Drive & Co #1' }, operationName: 'Named' },
    ]);
  });

  it('send what they carry to no server', async () => {
    const graphiql = await open();
    const addresses: string[] = [];
    graphiql.page.on('request', request => addresses.push(request.url()));
    await graphiql.page.goto(`${app.url}/graphiql?again${linkOf({ query: '{ pccs { totalCount } }' })}`);
    await graphiql.operation.getByText('pccs').waitFor();
    expect(addresses.filter(address => address.includes('pccs'))).toEqual([]);
    expect(graphiql.page.url()).toBe(`${app.url}/graphiql`);
  });

  it('say which of several operations is meant', async () => {
    const two =
      'query First {\n  pccs {\n    totalCount\n  }\n}\n\nquery Second {\n  sources {\n    totalCount\n  }\n}';
    const graphiql = await open(linkOf({ query: two, operationName: 'Second' }));
    await graphiql.operation.getByText('Second').waitFor();
    await graphiql.button('Copy link to this query').click();
    await graphiql.notice.getByText(/^Link copied\./).waitFor();
    expect(await graphiql.page.evaluate('navigator.clipboard.readText()')).toContain('&operationName=Second');
    await graphiql.page.locator('.graphiql-query-editor textarea').focus();
    await graphiql.page.keyboard.press('ControlOrMeta+Enter');
    await graphiql.answerLine.getByText(/^Answer received: sources: \d+ in all$/).waitFor();
  });

  it.each([
    ['a fragment with a question', '#question=awards-2023-25', 'Awards202325'],
    ['an address with the name of a question', '?documentId=awards-2023-25', 'Awards202325'],
    ['an address with a query', '?query=query+Named+%7B+pccs+%7B+totalCount+%7D+%7D', 'Named'],
  ])('may be %s', async (_, link, name) => {
    const graphiql = await open(link);
    expect(await tabNames(graphiql)).toEqual([name]);
    expect(asked(graphiql)).toEqual([]);
  });

  it('may bring variables of their own for a question', async () => {
    const graphiql = await open(linkOf({ question: 'models-by-area', variables: '{ "first": 3 }' }));
    await graphiql.operation.getByText('ModelsByArea').waitFor();
    await graphiql.variables.getByText('"first"').waitFor();
  });

  it('open beside what somebody has written, once', async () => {
    const graphiql = await open();
    await graphiql.write(graphiql.operation, 'query Mine {\n  pccs {\n    totalCount\n  }\n}');
    await graphiql.hasStored('query Mine');
    const { page } = graphiql;
    await page.goto('about:blank');
    await page.goto(`${app.url}/graphiql${linkOf({ query: byName, variables: '{ "name": "Drive" }' })}`);
    await graphiql.operation.getByText('Named').waitFor();
    expect(await tabNames(graphiql)).toEqual(['Mine', 'Named']);

    await graphiql.hasStored('query Named');
    await page.reload();
    await graphiql.operation.getByText('Named').waitFor();
    expect(await tabNames(graphiql)).toEqual(['Mine', 'Named']);
    await graphiql.tabs.getByRole('button', { name: 'Mine', exact: true }).click();
    await graphiql.operation.getByText('Mine').waitFor();
  });

  it('open in a tab of their own while the page is open', async () => {
    const graphiql = await open();
    await graphiql.page.evaluate(`location.hash = ${JSON.stringify(linkOf({ query: byName }))}`);
    await graphiql.tabs.getByRole('button', { name: 'Named', exact: true }).waitFor();
    expect(await tabNames(graphiql)).toEqual(['AccreditedStalkingProgrammesWithoutEvaluation', 'Named']);
    expect(graphiql.page.url()).toBe(`${app.url}/graphiql`);
  });

  it.each([
    ['#question=no-such-question', /asks for the question “no-such-question”, which is not one/],
    ['#query=', /^This link holds no query/],
    ['#variables=%7B%7D', /^This link holds no query/],
    ['#something', /^This link holds no query/],
  ])('say what is wrong with %s, and lose nothing', async (link, sentence) => {
    const graphiql = await open(link);
    await graphiql.notice.getByRole('status').getByText(sentence).waitFor();
    await graphiql.operation.getByText('AccreditedStalkingProgrammesWithoutEvaluation').waitFor();
    await graphiql.button('Close the notice').click();
    await graphiql.notice.getByText(sentence).waitFor({ state: 'detached' });
  });

  it('show what was cut short as it came, and say so', async () => {
    const graphiql = await open(linkOf({ query: 'query Cut {\n  pccs {' }));
    await graphiql.notice
      .getByText(/has a mistake; the link may have been cut short\. Syntax Error/)
      .waitFor();
    await graphiql.operation.getByText('Cut').waitFor();

    const other = await open(linkOf({ query: byName, variables: '{ "name": "Dri' }));
    await other.notice.getByText(/^The variables of this link are not JSON/).waitFor();
    await other.variables.getByText('"Dri').waitFor();
  });

  it('are not made where programs would cut them, nor of nothing', async () => {
    const graphiql = await open(linkOf({ query: `{ pccs { totalCount } } # ${'long '.repeat(2000)}` }));
    await graphiql.button('Copy link to this query').click();
    await graphiql.notice
      .getByText(/^The link would have 1\d,\d{3} characters, and many programs cut links/)
      .waitFor();

    await graphiql.button('New tab').click();
    await graphiql.button('Copy link to this query').click();
    await graphiql.notice.getByText('There is nothing to link to: the editor is empty.').waitFor();
  });

  it('are shown to copy by hand where the browser does not let the page copy', async () => {
    const graphiql = await open('', {});
    await graphiql.page.evaluate(
      `navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))`,
    );
    await graphiql.button('Copy link to this query').click();
    const link = graphiql.notice.getByRole('textbox', { name: 'Link to copy' });
    expect(await link.inputValue()).toMatch(/#query=%23\+Which\+accredited/);
    expect(await graphiql.page.evaluate('getSelection().toString()')).toBe(await link.inputValue());
  });
});
