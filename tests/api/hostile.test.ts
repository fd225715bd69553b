import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostileOperations, isExpected, sendHostile } from '../harness/hostile-operations.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';

describe('a server to which somebody sends', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  it.each(hostileOperations.map(operation => [operation.name, operation] as const))(
    '%s',
    async (_name, operation) => {
      let answer: Awaited<ReturnType<typeof sendHostile>> | undefined;
      const statements = await statementsOf(async () => {
        answer = await sendHostile(app.url, operation);
      });
      // Compared as a whole, so that what comes instead is seen.
      expect({ answer, expected: answer && isExpected(operation, answer) }).toEqual({
        answer,
        expected: true,
      });
      if (operation.code !== undefined) expect(statements).toEqual([]);
      expect((await app.ask('{ pcc(slug: "essex") { name } }')).data).toEqual({
        pcc: { name: 'Essex PFCC' },
      });
      expect(app.log).toEqual([]);
    },
  );
});
