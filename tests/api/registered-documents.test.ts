import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ListedQuestion } from '../../server/questions/question.js';
import { readQuestions } from '../../server/questions/read-questions.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { server } from '../harness/server.js';

const { buildSubgraph, subgraphDomains } = server;

const NAME = 'accredited-stalking-programmes-without-evaluation';

describe('a registered document', () => {
  let app: ServedApp;
  let list: ListedQuestion[];
  let headline: ListedQuestion;
  let answer: Answer;
  beforeAll(async () => {
    app = await serveApp();
    list = (await (await fetch(`${app.url}/questions`)).json()) as ListedQuestion[];
    const found = list.find(({ name }) => name === NAME);
    if (!found) throw new Error(`/questions does not list ${NAME}.`);
    headline = found;
    answer = await app.ask(headline.document);
  });
  afterAll(() => app.close());

  const get = (parameters: Record<string, string>) =>
    fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
  const post = (body: object) =>
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('is listed with its question, by number, under the hash of its text', () => {
    expect(list.map(({ number }) => number)).toEqual(list.map((_, index) => index + 1));
    expect(headline).toEqual({
      number: 34,
      theme: 'Assurance',
      question: 'Which accredited stalking programmes lack evaluation?',
      name: NAME,
      documentId: `sha256:${createHash('sha256').update(headline.document).digest('hex')}`,
      variables: {},
      answer: expect.stringMatching(/^None/),
      caveat: expect.any(String),
      document: expect.stringContaining('query AccreditedStalkingProgrammesWithoutEvaluation'),
    });
  });

  it('runs by its hash, with the name of the algorithm or without, and by the name of its question', async () => {
    for (const documentId of [headline.documentId, headline.documentId.replace('sha256:', ''), NAME]) {
      expect(await (await get({ documentId })).json()).toEqual(answer);
      expect(await (await post({ documentId })).json()).toEqual(answer);
    }
    expect(answer.data).toMatchObject({ programmes: { totalCount: 0 } });
  });

  it('runs with variables', async () => {
    const taking = list.find(({ document }) => document.includes('$first: Int ='));
    const documentId = taking?.name ?? '';
    const variables = { first: 1 };
    const expected = await app.ask(taking?.document ?? '', variables);
    expect(expected.errors).toBeUndefined();
    expect(await (await get({ documentId, variables: JSON.stringify(variables) })).json()).toEqual(expected);
    expect(await (await post({ documentId, variables })).json()).toEqual(expected);
    expect(expected).not.toEqual(await app.ask(taking?.document ?? ''));
  });

  it('that nobody has registered is refused with the place of those that are', async () => {
    for (const response of [await get({ documentId: 'no-such' }), await post({ documentId: 'no-such' })]) {
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringMatching(/"no-such".*\/questions/),
            extensions: { code: 'DOCUMENT_NOT_FOUND' },
          },
        ],
      });
    }
  });

  it('cannot come with a text of another, nor under an id that is no text', async () => {
    for (const body of [{ documentId: NAME, query: '{ __typename }' }, { documentId: 34 }]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
    expect((await get({ documentId: NAME, query: '{ __typename }' })).status).toBe(400);
    const twice = await fetch(`${app.url}/graphql?documentId=${NAME}&documentId=${NAME}`);
    expect([twice.status, await twice.text()]).toEqual([400, expect.stringContaining('send one')]);
  });

  it('is registered by a subgraph that has all its fields, and by no other', async () => {
    const [domain] = subgraphDomains;
    if (!domain) throw new Error('There is no subgraph.');
    const subgraph = await serveApp(undefined, {}, async () => (await buildSubgraph(domain)).schema);
    try {
      const own = (await (await fetch(`${subgraph.url}/questions`)).json()) as ListedQuestion[];
      expect(own.map(({ name }) => name)).not.toContain(NAME);
      expect(own.length).toBeLessThan(list.length);
    } finally {
      await subgraph.close();
    }
  });
});

describe('a folder of questions', () => {
  const described = {
    number: 1,
    theme: 'Funding',
    question: 'How many awards are there?',
    answer: 'Two.',
    caveat: 'Of those that are on record.',
    variables: {},
  };
  const textWith = (changes: object) => JSON.stringify({ ...described, ...changes });
  const document = '# How many awards are there?\nquery AwardCount {\n  awards {\n    totalCount\n  }\n}\n';
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'questions-'));
    await mkdir(path.join(folder, 'funding'));
    await write('award-count.graphql', document);
    await write('award-count.question.json', JSON.stringify(described));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (file: string, text: string) => writeFile(path.join(folder, 'funding', file), text);

  it('is read with the name and the hash of each, whatever the line ends', async () => {
    const question = {
      ...described,
      name: 'award-count',
      document,
      sha256: createHash('sha256').update(document).digest('hex'),
      operationName: 'AwardCount',
      columnsFile: path.join(folder, 'funding', 'award-count.columns.json'),
    };
    expect(await readQuestions(folder)).toEqual([question]);
    await write('award-count.graphql', document.replaceAll('\n', '\r\n'));
    expect(await readQuestions(folder)).toEqual([question]);
  });

  it.each([
    ['text that is not JSON', 'award-count.question.json', '{', /it is not JSON/],
    ['an unknown theme', 'award-count.question.json', textWith({ theme: 'Money' }), /theme: /],
    ['an empty answer', 'award-count.question.json', textWith({ answer: ' ' }), /answer: /],
    ['an unknown key', 'award-count.question.json', textWith({ colour: 'red' }), /colour/],
    ['a document that cannot be parsed', 'award-count.graphql', 'query {', /Syntax Error/],
    ['an operation without a name', 'award-count.graphql', '{ a }', /one operation, with a name/],
    ['a document without a question', 'other.graphql', document, /other\.question\.json.*it is missing/],
  ])('with %s is refused with the file and the reason', async (_fault, file, text, reason) => {
    await write(file, text);
    const refused = readQuestions(folder);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toThrow(file.split('.')[0]);
  });

  it('in which two questions share a number or a name is refused', async () => {
    await write('other.graphql', document);
    await write('other.question.json', JSON.stringify(described));
    await expect(readQuestions(folder)).rejects.toThrow(
      /other\.graphql.*its number, 1, is that of .*award-count/,
    );
    await rm(path.join(folder, 'funding', 'other.graphql'));
    await writeFile(path.join(folder, 'award-count.graphql'), document);
    await writeFile(path.join(folder, 'award-count.question.json'), textWith({ number: 2 }));
    await expect(readQuestions(folder)).rejects.toThrow(/its name, award-count, is that of/);
  });
});
