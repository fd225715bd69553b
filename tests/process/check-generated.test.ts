import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProjectCopy } from '../harness/project-copy.js';

// Each check runs npm, which takes its time on a busy machine.
jest.setTimeout(60_000);

const FILES = [
  'schema/schema.graphql',
  'schema/subgraphs/funding.graphql',
  'client-queries/typed-documents.ts',
];

describe('the check of the generated files', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await ProjectCopy.of();
    for (const file of FILES) await project.write(file, 'as committed');
  });
  afterEach(() => project.remove());

  /** Checks a project whose generator runs some JavaScript. */
  async function check(generator: string) {
    await project.write('generate.cjs', `const fs = require('fs');\n${generator}`);
    const scripts = { 'generate:files': 'node generate.cjs' };
    await project.write('package.json', JSON.stringify({ name: 'small', version: '1.0.0', scripts }));
    return project.run('tests/check-generated.mjs');
  }

  it('passes when the generator writes what is there', async () => {
    const generator = FILES.map(file => `fs.writeFileSync('${file}', 'as committed');`).join('\n');
    expect(await check(generator)).toEqual({ exitCode: 0, printed: '' });
  });

  it.each(FILES)('fails and names %s when the generator writes something else there', async file => {
    const { exitCode, printed } = await check(`fs.writeFileSync('${file}', 'newer');`);
    expect(exitCode).toBe(1);
    expect(printed).toContain(`now rewritten: ${file}.`);
  });

  it.each(['schema/subgraphs/health.graphql', 'dashboards/typed-documents.ts'])(
    'fails and names %s when it is new',
    async file => {
      await project.write('dashboards/map.tsx', '');
      const { exitCode, printed } = await check(`fs.writeFileSync('${file}', 'new');`);
      expect(exitCode).toBe(1);
      expect(printed).toContain(file);
    },
  );

  it('fails with what the generator says when it fails', async () => {
    const { exitCode, printed } = await check(`console.error('no such field'); process.exit(3);`);
    expect(exitCode).toBe(3);
    expect(printed).toContain('no such field');
  });
});
