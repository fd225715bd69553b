import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';

describe('the icon of the site', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app?.close());

  it('is found from the address that browsers ask by themselves', async () => {
    const { status, headers } = await fetch(`${app.url}/favicon.ico`);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  });
});
