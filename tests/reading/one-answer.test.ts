import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { addAwkwardRows } from '../differential/record/awkward-rows.js';
import { server } from '../harness/server.js';
import { fillSynthetic, ownSyntheticDatabase } from '../harness/synthetic-database.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';
import type { DirectPaths } from './direct-paths.js';
import type { Generated } from './generated.js';
import { Roles } from './roles.js';
import { READING_OPERATIONS, READING_SEED } from './settings.js';

const questions = await readQuestions(path.join(projectFolder, 'client-queries'));

/** The published record, with what it has no case of. */
async function published(): Promise<TestDatabase> {
  const database = await ownDatabase('record');
  await addAwkwardRows(database.url);
  return database;
}

/** A hundred programmes. */
async function synthetic(): Promise<TestDatabase> {
  const database = await ownSyntheticDatabase();
  await fillSynthetic(database.url, { scale: 0.25, seed: READING_SEED });
  return database;
}

describe.each([
  ['the published record', published, READING_OPERATIONS, true],
  // Everything that the schema offers is asked for on the record; here there are more rows, of other shapes.
  ['synthetic data', synthetic, Math.ceil(READING_OPERATIONS / 2), false],
])('on %s the compiled read path', (_, makeDatabase, operations, isAskedForEverything) => {
  let database: TestDatabase;
  let paths: DirectPaths;
  let generated: Generated;
  let roles: Roles;

  beforeAll(async () => {
    database = await makeDatabase();
    paths = await server.DirectPaths.open(database.url);
    generated = await server.Generated.prepare(paths, database.url);
    roles = await Roles.serve(database.url);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([roles.close(), paths.close()]);
    await database.drop();
  });

  it.each(questions.map(({ name, document: text, variables }) => [name, { text, variables }] as const))(
    'answers %s letter for letter as the resolvers do, whoever asks',
    async (_name, request) => {
      expect(await paths.ask(request)).toMatchObject({ compiled: expect.any(String) });
      expect((await roles.askRegistered(request)).size).toBe(1);
    },
  );

  it('answers every field of every record letter for letter as the resolvers do', async () => {
    for (const text of generated.wholeRecords) {
      const { compiled, resolved } = await paths.ask({ text, variables: {} });
      expect(compiled).toBe(resolved);
    }
  }, 60_000);

  it('answers generated operations letter for letter as the resolvers do', async () => {
    await generated.run(operations, READING_SEED);
  }, 600_000);

  it('leaves hardly any of them to the resolvers', () => {
    const { answered, declined, ofKeptPlans } = generated;
    expect(answered).toBeGreaterThan(operations * 0.8);
    expect(ofKeptPlans).toBeGreaterThan(operations / 20);
    const byResolvers = [...declined.values()].reduce((sum, one) => sum + one, 0);
    const told = { answered, declined: Object.fromEntries(declined) };
    expect({ ...told, areFew: byResolvers <= answered / 10 }).toEqual({ ...told, areFew: true });
  });

  if (isAskedForEverything)
    it('has been asked for everything that the schema offers', () => {
      expect(generated.coverage.missing).toEqual([]);
    });

  it('answers some of them through a server, letter for letter, whoever asks', async () => {
    expect(generated.sample.length).toBeGreaterThan(operations / 50);
    for (const request of generated.sample) expect((await roles.ask(request)).size).toBe(1);
  }, 60_000);
});
