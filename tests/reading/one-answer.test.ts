import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { Generated, type Asker } from './generated.js';
import { READING_OPERATIONS, READING_SEED } from './settings.js';
import { TwoPaths } from './two-paths.js';

const questions = await readQuestions(path.join(projectFolder, 'client-queries'));

const TOKEN = 'one-answer';

describe('the compiled read path', () => {
  let database: TestDatabase;
  let open: TwoPaths;
  let guarded: TwoPaths;
  let everybody: Asker[];
  let generated: Generated;

  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    open = await TwoPaths.open(database.url);
    guarded = await TwoPaths.open(database.url, { registeredOnly: true, adHocToken: TOKEN });
    const anybody: Asker = { role: 'anybody', paths: open, headers: {} };
    const holder: Asker = {
      role: 'holder of the token',
      paths: guarded,
      headers: { authorization: `Bearer ${TOKEN}` },
    };
    everybody = [
      anybody,
      holder,
      { role: 'anybody where documents are registered', paths: guarded, headers: {} },
    ];
    generated = await Generated.prepare([anybody, holder], database.url);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([open.close(), guarded.close()]);
    await database.drop();
  });

  it.each(questions.map(({ name, document, variables }) => [name, document, variables] as const))(
    'answers %s letter for letter as the resolvers do, whoever asks',
    async (_name, document, variables) => {
      const answers = new Set<string>();
      for (const { paths, headers } of everybody) {
        const { compiled, resolved, read } = await paths.ask(document, variables, headers);
        expect(compiled).toBe(resolved);
        expect(read).toMatchObject({ path: 'compiled' });
        answers.add(compiled);
      }
      expect(answers.size).toBe(1);
    },
  );

  it('answers every field of every record letter for letter as the resolvers do', async () => {
    for (const query of generated.wholeRecords) {
      const { compiled, resolved, read } = await open.ask(query);
      expect(compiled).toBe(resolved);
      expect(read).toMatchObject({ path: 'compiled', statements: 1 });
    }
  }, 60_000);

  it('answers generated operations letter for letter as the resolvers do', async () => {
    await generated.run(READING_OPERATIONS, READING_SEED);
  }, 600_000);

  it('answers nine of ten of them without the resolvers, and they use everything that the schema offers', () => {
    const { answered, declined, coverage } = generated;
    expect(coverage.missing).toEqual([]);
    expect(answered).toBeGreaterThan(READING_OPERATIONS * 0.8);
    const byResolvers = [...declined.values()].reduce((sum, one) => sum + one, 0);
    const told = { answered, declined: Object.fromEntries(declined) };
    expect({ ...told, areFew: byResolvers <= answered / 10 }).toEqual({ ...told, areFew: true });
  });
});
