import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProjectCopy } from '../harness/project-copy.js';

// The compiler is a process of its own on a busy machine.
jest.setTimeout(60_000);

const client = (use: string) => `
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { EssexAward202325Document as document } from './client-queries/typed-documents.ts';

export function read(data: ResultOf<typeof document>, variables: VariablesOf<typeof document>): unknown {
  return ${use};
}
`;

describe('the typed documents', () => {
  let project: ProjectCopy;
  beforeEach(async () => {
    project = await ProjectCopy.of('client-queries/typed-documents.ts');
    await project.write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          target: 'es2023',
          module: 'nodenext',
          types: [],
          verbatimModuleSyntax: true,
          allowImportingTsExtensions: true,
        },
        files: ['client.ts'],
      }),
    );
    await project.write('package.json', '{ "type": "module" }');
  });
  afterEach(() => project.remove());

  async function compile(use: string) {
    await project.write('client.ts', client(use));
    return project.run('node_modules/@typescript/native/bin/tsc', '-p', '.');
  }

  it('give a client the types of the answer and of the variables', async () => {
    const use = 'data.awards.nodes.map(award => award.amount.toFixed(2) + variables.office)';
    expect(await compile(use)).toEqual({ exitCode: 0, printed: '' });
  });

  it('do not compile with a field that the question does not ask for', async () => {
    const { exitCode, printed } = await compile('data.awards.nodes.map(award => award.splitByStrand)');
    expect(exitCode).not.toBe(0);
    expect(printed).toContain("Property 'splitByStrand' does not exist");
  });
});
