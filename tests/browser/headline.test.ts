import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { projectFolder } from '../../server/config.js';
import { startServer, type ServerProcess } from '../harness/server-process.js';
import { openBrowser } from './browser.js';

const dataFolder = path.join(projectFolder, '.data', `headline-${process.pid}`);
const screenshot = path.join(projectFolder, 'dist/screenshots/graphiql.png');

describe('the product, as a newcomer meets it', () => {
  let server: ServerProcess;
  let browser: Browser | undefined;
  let url: string;
  beforeAll(async () => {
    server = startServer({ DATA_FOLDER: dataFolder });
    [url, browser] = await Promise.all([server.ready(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server.child.kill('SIGINT');
    await server.ended();
    await rm(dataFolder, { recursive: true, force: true });
  });

  it('answers the headline question in GraphiQL, with its reason and the place that supports it', async () => {
    const page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}/graphiql`);
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await page.getByRole('button', { name: /^execute/i }).click();

    const answer = page.locator('.graphiql-response .view-lines');
    await answer.getByText('NO_SCHEME_EXISTS').waitFor();
    await answer.getByText('Accreditation of services: Stalking').waitFor();
    expect(await answer.innerText()).toMatch(/"totalCount":\s0/);

    await mkdir(path.dirname(screenshot), { recursive: true });
    await page.screenshot({ path: screenshot });
  });
});
