import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { ProjectCopy, type Run } from '../harness/project-copy.js';

// A process of its own on a busy machine.
jest.setTimeout(60_000);

const QUESTION = 'client-queries/funding/shut-out-by-match.graphql';

describe('the step of the build that holds the documents against the schema', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await ProjectCopy.of('client-queries');
  });
  afterEach(() => project.remove());

  const check = (): Promise<Run> => project.run('dist/server/check-queries.js');
  const question = () => readFile(path.join(projectFolder, QUESTION), 'utf8');

  it('says nothing of documents that the schema answers', async () => {
    expect(await check()).toEqual({ exitCode: 0, printed: '' });
  });

  it('fails with file, line and column of a field that the schema does not have', async () => {
    const text = (await question()).replace('      qualifier\n', '      wordOfQuantity\n');
    await project.write(QUESTION, text);
    const line = text.split('\n').indexOf('      wordOfQuantity') + 1;
    const { exitCode, printed } = await check();
    expect(exitCode).toBe(1);
    expect(printed).toContain(`${QUESTION}:${line}:7 Cannot query field "wordOfQuantity"`);
  });

  it('fails with the place of what is no GraphQL', async () => {
    await project.write(QUESTION, 'query ShutOutByMatch {\n  pccs {\n');
    const { exitCode, printed } = await check();
    expect(exitCode).toBe(1);
    expect(printed).toContain(`${QUESTION}:3:1 Syntax Error`);
  });

  it('looks at the documents of the dashboards too', async () => {
    await project.write('dashboards/areas/map.graphql', 'query Map { map }');
    const { exitCode, printed } = await check();
    expect(exitCode).toBe(1);
    expect(printed).toContain('dashboards/areas/map.graphql:1:13 Cannot query field "map" on type "Query".');
  });

  it('fails when a column of a table is not in its document, and when a question has no columns', async () => {
    const file = 'client-queries/funding/shut-out-by-match.columns.json';
    const columns = await readFile(path.join(projectFolder, file), 'utf8');
    await project.write(file, columns.replace('"path": "saidBy"', '"path": "saidBySomebody"'));
    const wrong = await check();
    expect(wrong.exitCode).toBe(1);
    expect(wrong.printed).toContain(
      'shut-out-by-match.columns.json: columns.said_by: the document does not select saidBySomebody',
    );
    await project.take(file);
    expect((await check()).printed).toContain(
      'shut-out-by-match.columns.json is missing: npm run table -- shut-out-by-match writes a first one.',
    );
  });
});
