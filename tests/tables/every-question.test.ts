import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { expectedRows, type ContractFile } from './expected-rows.js';
import { READERS, type Rows, type Types } from './read-formats.js';

jest.setTimeout(60_000);

const folder = path.join(projectFolder, 'client-queries');
const questions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.graphql'))
  .map(file => file.slice(0, -'.graphql'.length))
  .sort();

/** One format shows the rows; what the others make of the same rows does not depend on what has read them. */
const WAYS = [
  { way: 'from SQL', compiledReads: true, endings: Object.keys(READERS) },
  { way: 'from the resolvers', compiledReads: false, endings: ['json'] },
];

describe.each(WAYS)('the tables of all questions, $way', ({ compiledReads, endings }) => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { compiledReads });
  });
  afterAll(() => app.close());

  it.each(questions)('%s has the rows of the answer, whatever the format', async file => {
    const contract = JSON.parse(
      await readFile(path.join(folder, `${file}.columns.json`), 'utf8'),
    ) as ContractFile;
    const document = await readFile(path.join(folder, `${file}.graphql`), 'utf8');
    const { data } = await app.ask(document);
    const rows = expectedRows(contract, data as Parameters<typeof expectedRows>[1]);
    const types: Types = contract.columns.map(({ name, type }) => [name, type]);
    for (const ending of endings) {
      const response = await fetch(`${app.url}/data/${path.basename(file)}.${ending}`);
      expect([ending, response.status]).toEqual([ending, 200]);
      expect([ending, response.headers.get('x-total-rows')]).toEqual([ending, String(rows.length)]);
      const body = Buffer.from(await response.arrayBuffer());
      expect({ [ending]: await READERS[ending]?.(body, types) }).toEqual({ [ending]: rows satisfies Rows });
    }
    expect(app.log).toEqual([]);
  });
});
