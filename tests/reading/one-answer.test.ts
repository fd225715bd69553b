import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import { DirectPaths } from './direct-paths.js';
import { Generated } from './generated.js';
import { Roles } from './roles.js';
import { READING_OPERATIONS, READING_SEED } from './settings.js';

const questions = await readQuestions(path.join(projectFolder, 'client-queries'));

describe('the compiled read path', () => {
  let database: TestDatabase;
  let paths: DirectPaths;
  let generated: Generated;
  let roles: Roles;

  beforeAll(async () => {
    database = await ownDatabase('record');
    await addAwkwardRows(database.url);
    paths = await DirectPaths.open(database.url);
    generated = await Generated.prepare(paths, database.url);
    roles = await Roles.serve(database.url);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([roles.close(), paths.close()]);
    await database.drop();
  });

  it('answers each registered question letter for letter as the resolvers do, whoever asks', async () => {
    for (const { name, document, variables } of questions)
      for (const { answers, read } of [await roles.askAll(document, variables)])
        expect({ name, answers: answers.size, read }).toMatchObject({ name, answers: 1, read: COMPILED });
  }, 60_000);

  it('answers every field of every record letter for letter as the resolvers do', async () => {
    for (const text of generated.wholeRecords) {
      const { compiled, resolved } = await paths.ask({ text, variables: {} });
      expect(compiled).toBe(resolved);
    }
  }, 60_000);

  it('answers generated operations letter for letter as the resolvers do', async () => {
    await generated.run(READING_OPERATIONS, READING_SEED);
  }, 600_000);

  it('answers nine of ten of them without the resolvers, and they use everything that the schema offers', () => {
    const { answered, declined, coverage } = generated;
    expect(coverage.missing).toEqual([]);
    expect(answered).toBeGreaterThan(READING_OPERATIONS * 0.9);
    const byResolvers = [...declined.values()].reduce((sum, one) => sum + one, 0);
    const told = { answered, declined: Object.fromEntries(declined) };
    expect({ ...told, areFew: byResolvers <= answered / 10 }).toEqual({ ...told, areFew: true });
  });

  it('answers some of them through its server, letter for letter, whoever asks', async () => {});
});
