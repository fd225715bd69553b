import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { PROBLEM_CODES } from '../../server/http/data/problem.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

let app: ServedApp;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

const problem = async (address: string) => {
  const response = await fetch(`${app.url}/data/${address}`);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = (await response.json()) as Record<string, unknown>;
  expect(body['status']).toBe(response.status);
  expect(body['requestId']).toBe(response.headers.get('x-request-id'));
  return body;
};

const UNUSABLE: readonly [address: string, detail: string][] = [
  [
    'awards-2023-25.csv?streams=x',
    'There is no parameter streams. The table takes stream, first, version, excel (CSV).',
  ],
  [
    'look-alikes.csv?verdicts=MAYBE',
    'The parameter verdicts is one of APART, JOINED, NOT_KNOWN, not “MAYBE”.',
  ],
  ['awards-2023-25.csv?first=-1', 'The parameter first is a whole number from 0, not “-1”.'],
  ['awards-2023-25.csv?first=1e3', 'The parameter first is a whole number from 0, not “1e3”.'],
  ['awards-2023-25.csv?first=1&first=2', 'The parameter first takes one value, and has 2.'],
  ['committed-allocated-and-awarded.csv?from=2020', 'The parameter from is wrong.'],
  [
    `awards-2023-25.csv?stream=${'x'.repeat(2001)}`,
    'A value of the parameter stream has 2000 letters at most.',
  ],
  [
    'awards-2023-25.csv?stream=%00',
    'A value of the parameter stream has a character U+0000, which no text has.',
  ],
  ['awards-2023-25.csv?excel=yes', 'The parameter excel is for CSV alone'],
  ['awards-2023-25.json?excel=1', 'The parameter excel is for CSV alone'],
];

describe('a table that cannot be given', () => {
  it.each(UNUSABLE)('%s: the detail says what would be right', async (address, detail) => {
    const body = await problem(address);
    expect(body).toMatchObject({ status: 400, title: 'Bad Request', code: 'UNUSABLE_PARAMETER' });
    expect(body['detail']).toContain(detail);
    expect(body['parameters']).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'first' })]));
  });

  it('says what the graph says of a value that it cannot take', async () => {
    expect(await problem('stalking-funding-2023-25.csv?stream=no-such-stream')).toMatchObject({
      status: 400,
      code: 'UNUSABLE_PARAMETER',
      detail: expect.stringMatching(
        /^There is no funding stream "no-such-stream". There are: .*policing-grant/,
      ),
    });
    expect(app.log.filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('names the tables, or the formats, that there are', async () => {
    const tables = await problem('awards.csv');
    expect(tables).toMatchObject({ status: 404, code: 'NO_SUCH_TABLE' });
    expect(tables['tables']).toContain('awards-2023-25');
    expect(await problem('awards-2023-25.xls')).toMatchObject({
      status: 404,
      code: 'NO_SUCH_FORMAT',
      formats: ['csv', 'xlsx', 'parquet', 'json', 'ndjson', 'html', 'csv-metadata.json'],
    });
  });

  it('says when its columns are of another version than those that were asked for', async () => {
    expect((await fetch(`${app.url}/data/awards-2023-25.csv?version=1`)).status).toBe(200);
    expect(await problem('awards-2023-25.csv?version=2')).toMatchObject({
      status: 410,
      code: 'OTHER_VERSION',
      version: 1,
    });
  });

  it('has a code that the documentation tells about', async () => {
    const documented = await readFile(path.join(projectFolder, 'docs/errors.md'), 'utf8');
    const [, ofTables = ''] = documented.split('\n## Tables');
    const codes = [...ofTables.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    expect(codes).toEqual([...PROBLEM_CODES].sort());
  });
});
