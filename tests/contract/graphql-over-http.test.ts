import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { serveApp, type ServedApp } from '../harness/served-app.js';

// Every audit that the authors of the specification's reference implementation have: MUST, SHOULD and MAY alike.
describe('GraphQL over HTTP', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  const audits = serverAudits({ url: () => `${app.url}/graphql` });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, run) => {
    const result = await run();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it('is audited whole', () => {
    expect(audits).toHaveLength(61);
  });
});
