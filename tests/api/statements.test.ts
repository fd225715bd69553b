import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

const DEEP = `query ($first: Int!) {
  programmes(first: $first) {
    totalCount
    nodes {
      name
      citations { locator source { title } }
      aliases { name }
      pccs { name area { name } }
      coverage { basis area { code } citations { printed } }
      providers { name }
      roles { role organisation { name accreditations { status } } }
      model { name evaluations { title } }
      accreditations { status scheme { name operator { name } } holder { ... on Programme { slug } } }
      strands { kind award { amount stream { slug } pcc { slug } } }
      awards { amount }
      evaluationState { state basis { locator source { slug } } }
    }
  }
}`;

describe('reading through the resolvers', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { compiledReads: false, answerCacheBytes: 0 });
  });
  afterAll(() => app.close());

  it('sends no more statements for ninety programmes than for thirty', async () => {
    // Each field with a selection reads through a loader at each level; the state of evaluation asks six of them.
    const loads = DEEP.split('{').length - 2 + 6;
    for (const first of [30, 60, 90]) {
      const statements = await statementsOf(() => app.ask(DEEP, { first }));
      expect(statements.length).toBeGreaterThan(20);
      // How many of them meet in one batch depends on which answer comes first, so only the bound is certain.
      expect(statements.length).toBeLessThanOrEqual(loads);
    }
  });

  it('sends the same statements for ninety programmes as for three where each has one level below it', async () => {
    const query =
      'query ($first: Int) { programmes(first: $first) { nodes { slug pccs { name } areas { name } } } }';
    const few = await statementsOf(() => app.ask(query, { first: 3 }));
    const many = await statementsOf(() => app.ask(query, { first: 90 }));
    expect(many).toEqual(few);
    expect(many).toHaveLength(3);
  });

  it('does not count unless asked', async () => {
    const statements = await statementsOf(() =>
      app.ask('{ programmes { nodes { slug } pageInfo { hasNextPage } } }'),
    );
    expect(statements).toHaveLength(1);
    expect(statements.join()).not.toMatch(/count\(/);
  });
});
