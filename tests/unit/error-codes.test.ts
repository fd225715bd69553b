import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { ERROR_CODES } from '../../server/graphql/error-codes.js';

const LIST = 'server/graphql/error-codes.ts';
const SENT_BY_APOLLO: ReadonlySet<string> = new Set(
  // It would say so of a document that was to be registered on the way, which is switched off.
  Object.values(ApolloServerErrorCode).filter(code => code !== 'PERSISTED_QUERY_NOT_FOUND'),
);

/** What the modules that can raise an error say, without the list of codes itself. */
async function sourceText(): Promise<string> {
  const found = await Promise.all(
    ['schema', 'server'].map(async folder => {
      const files = await readdir(path.join(projectFolder, folder), { recursive: true });
      return files.filter(file => file.endsWith('.ts')).map(file => path.join(folder, file));
    }),
  );
  const modules = found.flat().filter(file => file !== path.normalize(LIST));
  const texts = await Promise.all(modules.map(file => readFile(path.join(projectFolder, file), 'utf8')));
  return texts.join('\n');
}

describe('the codes of errors', () => {
  it('are in docs/errors.md, each once and no other, by the alphabet', async () => {
    const text = await readFile(path.join(projectFolder, 'docs/errors.md'), 'utf8');
    const [ofGraphql = ''] = text.split('\n## ');
    const documented = [...ofGraphql.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    expect(documented).toEqual([...ERROR_CODES].sort());
  });

  it('are all in the list, those of Apollo and those that the source gives to errors', async () => {
    const written = [...(await sourceText()).matchAll(/\bextensions(?::| =) \{\s*code: '(\w+)'/g)];
    const given = written.map(([, code = '']) => code);
    expect(given).toContain('BAD_USER_INPUT');
    const listed = new Set<string>(ERROR_CODES);
    expect([...SENT_BY_APOLLO, ...given].filter(code => !listed.has(code))).toEqual([]);
  });

  it('in the list can all come: Apollo sends them, or the source does', async () => {
    const text = await sourceText();
    const unused = ERROR_CODES.filter(code => !SENT_BY_APOLLO.has(code) && !text.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });
});
