import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { graphiqlRoute } from '../../server/http/graphiql/graphiql.route.js';
import { openBrowser } from './browser.js';
import { stored } from './graphiql-page.js';
import { until } from './until.js';

/** The compiled file is dist/tests/browser/graphiql.test.js. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const builtPage = join(root, 'dist', 'graphiql');
const questionFile = join(
  root,
  'client-queries/assurance/accredited-stalking-programmes-without-evaluation.graphql',
);

const schema = buildSchema(
  '"The stub of a graph." schema { query: Query } type Query { programmeCount: Int! }',
);
/** The stub's answer to the headline question, which has its own tests on the real schema. */
const headlineAnswer = { data: { programmes: { totalCount: 0, emptyReason: 'NO_SUCH_ACCREDITATION' } } };

// A browser on a busy machine may take its time; Playwright gives up first, because it says what it waited for.
jest.setTimeout(30_000);
const patience = 20_000;

describe("GraphiQL's page in a browser", () => {
  const route = graphiqlRoute({ folder: builtPage });
  const answerAsStub = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // What a proxy does that serves the site under a prefix.
    const path = (request.url ?? '/').replace('/behind/a-proxy', '');
    const url = new URL(path, 'http://localhost');
    if (route.matches(url.pathname)) return route.handle(request, response, url);
    if (url.pathname === '/questions') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      return;
    }
    if (url.pathname !== '/graphql') {
      response.writeHead(404).end();
      return;
    }
    const { query } = (await json(request)) as { query: string };
    posted.push(query);
    authorised.push(request.headers.authorization);
    const answer =
      query === question
        ? headlineAnswer
        : await graphql({ schema, source: query, rootValue: { programmeCount: 271 } });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  };
  const server = createServer((request, response) => void answerAsStub(request, response));
  let origin: string;
  let question: string;
  let browser: Browser;
  let page: Page;
  let posted: string[];
  let authorised: (string | undefined)[];
  let requested: URL[];
  let complaints: string[];

  beforeAll(async () => {
    if (!existsSync(builtPage)) throw new Error('GraphiQL has not been built: run "npm run build" first.');
    question = await readFile(questionFile, 'utf8');
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
    // The first run on a machine unpacks the browser.
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  beforeEach(async () => {
    posted = [];
    authorised = [];
    requested = [];
    complaints = [];
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))",
    );
    context.on('request', request => requested.push(new URL(request.url())));
    context.on('weberror', error => complaints.push(String(error.error())));
    context.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${origin}/graphiql`);
    await operation().waitFor();
  });

  afterEach(() => page?.context().close());

  const operation = () => page.locator('.graphiql-query-editor .view-lines');
  const answer = () => page.locator('.graphiql-response .view-lines');
  const run = () => page.getByRole('button', { name: /^execute/i });

  it('says what it is, in British English', async () => {
    expect(await page.title()).toBe('GraphiQL · Perpetrator programmes graph');
    expect(await page.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Perpetrator programmes graph');
  });

  it('opens with the headline question, and Run answers it', async () => {
    const name = /^query (\w+)/m.exec(question)?.[1] ?? 'the name of an operation';
    await operation().getByText(name).waitFor();

    await run().click();
    await answer().getByText('NO_SUCH_ACCREDITATION').waitFor();
    expect(posted).toContain(question);
  });

  it('runs at Ctrl-Enter', async () => {
    await operation().click();
    await page.keyboard.press('ControlOrMeta+Enter');

    await answer().getByText('NO_SUCH_ACCREDITATION').waitFor();
  });

  it('answers what is typed, and has it still after a reload', async () => {
    await type('{ programmeCount }');
    await run().click();
    await answer().getByText('271').waitFor();

    await until(
      async () => (await stored(page, 'graphiql:query')).includes('programmeCount'),
      'the query to be stored',
    );
    await page.reload();
    await operation().getByText('programmeCount').waitFor();
  });

  it('sends the header that is typed, in every tab, and keeps it nowhere', async () => {
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool > :last-child .view-lines').click();
    await page.keyboard.type('{"Authorization": "Bearer s3cret"');
    await run().click();
    await answer().getByText('NO_SUCH_ACCREDITATION').waitFor();
    expect(authorised.at(-1)).toBe('Bearer s3cret');

    // The history keeps what has been run, and the tabs are stored a little later.
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.getByRole('region', { name: 'History' }).getByRole('listitem').first().waitFor();
    await page.evaluate(`location.hash = '#query=%7B+programmeCount+%7D'`);
    await operation().getByText('programmeCount').waitFor();
    await run().click();
    await answer().getByText('271').waitFor();
    expect(authorised.at(-1)).toBe('Bearer s3cret');
    await until(
      async () => (await stored(page, 'graphiql:tabState')).includes('programmeCount'),
      'the tabs to be stored',
    );
    expect(await stored(page, 'graphiql:queries')).toContain('programmeCount');
    const everything = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(everything).not.toContain('s3cret');

    await page.reload();
    await operation().waitFor();
    await run().click();
    await answer().getByText('271').waitFor();
    expect(authorised.at(-1)).toBeUndefined();
    await page.getByRole('button', { name: /settings/i }).click();
    await page.getByRole('dialog').getByText('Theme', { exact: true }).waitFor();
    expect(await page.getByRole('dialog').getByText('Persist headers').count()).toBe(0);
  });

  it('needs nothing from elsewhere, and nothing that its own policy forbids', async () => {
    // The stub lacks the question's fields, so the worker that checks operations underlines them.
    await page.locator('.squiggly-error').first().waitFor();
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('The stub of a graph.').waitFor();
    await type('{programmeCount}');
    await page.getByRole('button', { name: /^prettify/i }).click();
    // Prettier comes in chunks of its own, and breaks the line.
    await operation().locator('.view-line').nth(2).waitFor();
    await run().click();
    await answer().getByText('271').waitFor();

    const outside = requested.filter(url => url.protocol !== 'data:' && url.origin !== origin);
    expect(outside.map(String)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('works behind a proxy that serves the site under a prefix', async () => {
    await page.goto(`${origin}/behind/a-proxy/graphiql/`);
    await operation().waitFor();
    await run().click();

    await answer().getByText('NO_SUCH_ACCREDITATION').waitFor();
    expect(new URL(page.url()).pathname).toBe('/behind/a-proxy/graphiql');
    expect(requested.map(url => url.pathname)).toContain('/behind/a-proxy/graphql');
  });

  async function type(text: string): Promise<void> {
    await operation().click();
    await page.keyboard.press('ControlOrMeta+A');
    // Monaco would put a bracket that is typed over a selection on both sides of it.
    await page.keyboard.press('Delete');
    await page.keyboard.type(text);
  }
});
