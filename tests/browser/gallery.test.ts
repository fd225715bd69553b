import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { buildSchema, graphql, type GraphQLArgs } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { answerJson } from '../../server/http/answer.js';
import { graphiqlRoute } from '../../server/http/graphiql/graphiql.route.js';
import type { Route } from '../../server/http/route.js';
import { site } from '../../server/http/site.js';
import type { ListedQuestion } from '../../server/questions/question.js';
import { openBrowser } from './browser.js';
import { stored } from './graphiql-page.js';
import { until } from './until.js';

const builtPage = path.join(projectFolder, 'dist/graphiql');
const headline = 'accredited-stalking-programmes-without-evaluation';

const schema = buildSchema('type Query { areas(model: String!): [String!]! awards: Int! }');
const rootValue = { areas: ({ model }: { model: string }) => [`Where ${model} is delivered`], awards: 27 };

const questions: Omit<ListedQuestion, 'documentId' | 'answer'>[] = [
  {
    number: 1,
    theme: 'Funding',
    question: 'How many awards were there?',
    name: 'award-count',
    caveat: 'The amounts are indicative.',
    document: 'query AwardCount {\n  awards\n}\n',
    variables: {},
  },
  {
    number: 22,
    theme: 'Areas and commissioning',
    question: 'Where is each national model delivered locally?',
    name: 'models-by-area',
    caveat: 'Drive has other names in some areas.',
    document: 'query ModelsByArea($model: String!) {\n  areas(model: $model)\n}\n',
    variables: { model: 'Drive' },
  },
  {
    number: 34,
    theme: 'Assurance',
    question: 'Which accredited stalking programmes lack evaluation?',
    name: headline,
    caveat: 'No scheme accredits such programmes.',
    document: '',
    variables: {},
  },
];

// A browser on a busy machine may take its time; Playwright gives up first, because it says what it waited for.
jest.setTimeout(30_000);
const patience = 20_000;

describe("GraphiQL's gallery of questions in a browser", () => {
  const posted: GraphQLArgs['source'][] = [];
  let questionsStatus = 200;
  let origin: string;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  const stub = (wanted: string, handle: Route['handle']): Route => ({
    matches: place => place === wanted,
    methods: ['GET', 'POST'],
    handle,
  });
  const handle = site(
    [
      graphiqlRoute({ folder: builtPage }),
      stub('/questions', (_request, response) => answerJson(response, questionsStatus, questions)),
      stub('/graphql', async (request, response) => {
        const asked = (await json(request)) as { query: string; variables?: Record<string, unknown> };
        posted.push(asked.query);
        const { query: source, variables: variableValues } = asked;
        answerJson(response, 200, await graphql({ schema, rootValue, source, variableValues }));
      }),
    ],
    { log: line => complaints.push(line), timeout: patience },
  );
  const server = createServer((request, response) => void handle(request, response));

  beforeAll(async () => {
    if (!existsSync(builtPage)) throw new Error('GraphiQL has not been built: run "npm run build" first.');
    const file = path.join(projectFolder, 'client-queries/assurance', `${headline}.graphql`);
    Object.assign(questions.at(-1) ?? {}, { document: await readFile(file, 'utf8') });
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
    posted.length = 0;
    complaints = [];
    questionsStatus = 200;
    await visit({ width: 1440, height: 900 });
  });

  afterEach(() => page?.context().close());

  const operation = () => page.locator('.graphiql-query-editor .view-lines');
  const answer = () => page.locator('.graphiql-response .view-lines');
  const variables = () => page.locator('.graphiql-editor-tool .view-lines').first();
  const run = () => page.getByRole('button', { name: /^execute/i });
  const gallery = () => page.getByRole('region', { name: 'Questions' });
  const entry = (question: RegExp) => gallery().getByRole('link', { name: question });
  const entries = () => gallery().getByRole('link').allInnerTexts();
  const themes = () => gallery().getByRole('heading', { level: 3 }).allInnerTexts();
  const count = (text: RegExp) => gallery().getByRole('status').filter({ hasText: text });
  const tabList = () => page.getByRole('list', { name: 'Open queries' });
  const tab = (name: string) => tabList().getByRole('button', { name, exact: true });
  const tabs = () => tabList().locator('.graphiql-tab-button').allInnerTexts();

  it('is open for a newcomer: every question by its theme, beside the headline question', async () => {
    await count(/^3 questions$/).waitFor();
    expect(await themes()).toEqual(['Funding', 'Areas and commissioning', 'Assurance']);
    expect(await entries()).toEqual(questions.map(({ question }) => question));
    await operation().getByText('AccreditedStalkingProgrammesWithoutEvaluation').waitFor();
    expect(await entry(/lack evaluation/).getAttribute('aria-current')).toBe('true');
    const { width } = (await page.locator('.graphiql-query-editor').boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(400);
  });

  it('finds a question by part of a word and with a slip of the keyboard', async () => {
    const search = gallery().getByRole('searchbox', { name: /^search the questions/i });
    await search.fill('nationl mod');
    await count(/^1 question found$/).waitFor();
    expect(await entries()).toEqual(['Where is each national model delivered locally?']);

    await search.fill('bicycles');
    await count(/^No question matches/).waitFor();
    await search.fill('');
    await count(/^3 questions$/).waitFor();
  });

  it('opens what is clicked with its variables, ready to run', async () => {
    await entry(/national model/).click();
    await operation().getByText('ModelsByArea').waitFor();
    expect(await page.evaluate('document.activeElement.closest(".graphiql-query-editor") !== null')).toBe(
      true,
    );
    await page.getByRole('button', { name: /^show editor tools/i }).click();
    await variables().getByText('"Drive"').waitFor();

    await run().click();
    await answer().getByText('Where Drive is delivered').waitFor();
    await entry(/national model/)
      .and(page.locator('[aria-current]'))
      .waitFor();
  });

  it('lets a question be sent as a link', async () => {
    const link = await entry(/national model/).getAttribute('href');
    expect(link).toBe('#question=models-by-area');
    await page.context().close();
    await visit({ width: 1440, height: 900 }, `/graphiql${link}`);
    await operation().getByText('ModelsByArea').waitFor();
    await variables().getByText('"Drive"').waitFor();
    expect(posted).not.toContain(questions[1]?.document);
  });

  it('replaces what nobody has touched, and opens a new tab beside what somebody has written', async () => {
    await entry(/national model/).click();
    await operation().getByText('ModelsByArea').waitFor();
    await entry(/how many awards/i).click();
    await tab('AwardCount').waitFor();
    expect(await tabs()).toEqual(['AwardCount']);

    await operation().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('# mine');
    await entry(/national model/).click();
    await tab('ModelsByArea').waitFor();
    expect(await tabs()).toEqual(['AwardCount', 'ModelsByArea']);
    await tab('AwardCount').click();
    await operation().getByText('# mine').waitFor();
  });

  it('needs the keyboard alone', async () => {
    await gallery().getByRole('searchbox').focus();
    await page.keyboard.type('drive');
    await count(/^1 question found$/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await gallery().getByText('Drive has other names in some areas.').waitFor({ state: 'visible' });

    await gallery().getByRole('searchbox').focus();
    await page.keyboard.press('Enter');
    await operation().getByText('ModelsByArea').waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await answer().getByText('Where Drive is delivered').waitFor();
  });

  it('needs nothing that the policy of the page forbids', async () => {
    await gallery().getByRole('searchbox').fill('awards');
    await entry(/how many awards/i).click();
    await operation().getByText('AwardCount').waitFor();
    await run().click();
    await answer().getByText('27').waitFor();

    expect(posted).toContain('query AwardCount {\n  awards\n}\n');
    expect(complaints).toEqual([]);
  });

  it('stays closed for who has closed it', async () => {
    await page.getByRole('button', { name: 'Hide Questions' }).click();
    await until(async () => (await stored(page, 'graphiql:tabState')) !== '', 'the tabs to be stored');
    await page.reload();
    await operation().waitFor();
    expect(await gallery().count()).toBe(0);
  });

  it('leaves a narrow window to the editor, with its button at hand', async () => {
    await page.context().close();
    await visit({ width: 800, height: 900 });
    expect(await gallery().count()).toBe(0);
    await page.getByRole('button', { name: 'Show Questions' }).click();
    await count(/^3 questions$/).waitFor();
  });

  it('says so when the questions cannot be had, and the editor works on', async () => {
    questionsStatus = 500;
    await page.reload();
    await gallery().getByRole('alert').getByText('the server answers 500').waitFor();
    await operation().waitFor();

    await page.context().close();
    await visit({ width: 1440, height: 900 }, '/graphiql#question=models-by-area');
    await page
      .getByText('the questions cannot be listed: the server answers 500.', { exact: false })
      .first()
      .waitFor();
  });

  async function visit(viewport: { width: number; height: number }, place = '/graphiql'): Promise<void> {
    const context = await browser.newContext({ viewport });
    await context.addInitScript(
      "addEventListener('securitypolicyviolation', e => console.error('CSP', e.violatedDirective, e.blockedURI))",
    );
    context.on('weberror', error => complaints.push(String(error.error())));
    context.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(`${origin}${place}`);
    await operation().waitFor();
  }
});
