import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { projectFolder } from '../../server/config.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { toDocument } from '../differential/generation/document.js';
import { plan } from '../differential/generation/plan.js';
import { Scope } from '../differential/generation/scope.js';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { PlainRecord } from '../differential/record/plain-record.js';
import { OPERATIONS, SEED } from '../differential/settings.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { TwoPaths } from './two-paths.js';

const questions = await readQuestions(path.join(projectFolder, 'client-queries'));

// No such cursor is in any list: what a list makes of one is part of the answer too.
const someCursor = () => Buffer.from('["Programme","","n"]').toString('base64url');

describe('the compiled read path', () => {
  let database: TestDatabase;
  let paths: TwoPaths;
  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    paths = await TwoPaths.open(database.url);
  }, 60_000);
  afterAll(async () => {
    await paths.close();
    await database.drop();
  });

  it.each(questions.map(({ name, document, variables }) => [name, document, variables] as const))(
    'answers %s letter for letter as the resolvers do',
    async (_name, document, variables) => {
      const { compiled, resolved } = await paths.ask(document, variables);
      expect(compiled).toBe(resolved);
    },
  );

  it('answers generated operations letter for letter as the resolvers do', async () => {
    const { data } = await paths.resolving.ask(getIntrospectionQuery());
    const schema = buildClientSchema(data as unknown as IntrospectionQuery);
    const scope = new Scope({ schema, record: await PlainRecord.read(database.url) });
    let count = 0;
    for (const [place, { operation }] of plan(scope, OPERATIONS).entries()) {
      const [one] = fc.sample(operation, { seed: SEED + place, numRuns: 1 });
      if (!one) throw new Error('There is an operation for each place of the plan.');
      const { text, variables } = toDocument(one, someCursor);
      const { compiled, resolved, read } = await paths.ask(text, variables);
      if (compiled !== resolved)
        throw new Error(
          `${text}\n${JSON.stringify(variables)}\nCompiled: ${compiled}\nResolved: ${resolved}`,
        );
      if (read?.path !== 'compiled') continue;
      expect(read.statements).toBe(one.roots.length);
      count += 1;
    }
    // More than half of them ask for groups or with a wrong argument, which stays with the resolvers.
    expect(count).toBeGreaterThan(OPERATIONS / 8);
  }, 600_000);
});
