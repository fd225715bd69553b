import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const folder = path.join(projectFolder, 'client-queries');
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.graphql'))
  .map(file => file.slice(0, -'.graphql'.length))
  .sort();

interface Described {
  readonly number: number;
  readonly question: string;
  readonly variables: Record<string, unknown>;
}

const read = (name: string, ending: string) => readFile(path.join(folder, `${name}.${ending}`), 'utf8');
const readJson = async <T>(name: string, ending: string) => JSON.parse(await read(name, ending)) as T;

describe('the questions', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  it('are all there, each once', async () => {
    const described = await Promise.all(documents.map(name => readJson<Described>(name, 'question.json')));
    expect(described.map(one => one.number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 44 }, (_, index) => index + 1),
    );
  });

  it.each(documents)('%s has the answer that was worked out from the documents', async name => {
    const { question, variables } = await readJson<Described>(name, 'question.json');
    const document = await read(name, 'graphql');
    expect(document.split('\n', 1)[0]).toBe(`# ${question}`);
    const { data, errors } = await app.ask(document, variables);
    expect(errors).toBeUndefined();
    expect(data).toEqual(await readJson(name, 'expected.json'));
  });
});
