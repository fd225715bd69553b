import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListWalk, type Page } from '../harness/list-walk.js';
import { MovingTable } from '../harness/moving-table.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

interface List {
  readonly field: string;
  readonly table: string;
  readonly key: 'slug' | 'key';
}

const PROGRAMMES: List = { field: 'programmes', table: 'programme', key: 'slug' };
const ORGANISATIONS: List = {
  field: 'organisations',

  table: 'organisation',
  key: 'slug',
};
const AWARDS: List = { field: 'awards', table: 'award', key: 'key' };
const STATISTICS: List = {
  field: 'surveyStatistics',
  table: 'survey_statistic',
  key: 'slug',
};

const WALKED: [string, List, string][] = [
  ['identifiers', ORGANISATIONS, ''],
  ['one text', PROGRAMMES, '{ field: NAME }'],
  ['one amount, the greatest first', AWARDS, '{ field: AMOUNT, direction: DESC }'],
  [
    'a number that is often unknown, which stands first',
    AWARDS,
    '{ field: PROJECTS_STATED, direction: DESC, nulls: FIRST }',
  ],
  [
    'a code that is often unknown, which stands last',
    PROGRAMMES,
    '{ field: STALKING_PROVISION, direction: DESC, nulls: LAST }',
  ],
  [
    'several keys with unknown values on both sides',
    PROGRAMMES,
    '{ field: STALKING_PROVISION, nulls: FIRST }, { field: KIND, direction: DESC }, { field: MODEL_NAME, direction: DESC }, { field: NAME }',
  ],
  ['a computed field', PROGRAMMES, '{ field: EVALUATION_STATE, direction: DESC }'],
  ['a name that a relation leads to, or to nothing', PROGRAMMES, '{ field: MODEL_NAME, nulls: FIRST }'],
  ['a name two relations away', AWARDS, '{ field: AREA_NAME, direction: DESC }'],
  ['a truth', PROGRAMMES, '{ field: NAME_IS_DESCRIPTIVE, direction: DESC }'],
  [
    'two keys that are often unknown',
    STATISTICS,
    '{ field: PERCENTAGE, nulls: FIRST }, { field: QUALIFIER, direction: DESC }',
  ],
];

describe('cursors walked to the end', () => {
  let database: TestDatabase;
  let app: ServedApp;

  beforeAll(async () => {
    database = await ownDatabase('record');
    app = await serveApp(database.url);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const ask = async (list: List, orderBy: string, page: object): Promise<Page> => {
    const { data, errors } = await app.ask(
      `query ($first: Int, $after: String, $last: Int, $before: String) {
        list: ${list.field}(first: $first, after: $after, last: $last, before: $before, orderBy: [${orderBy}]) {
          edges { cursor node { key: ${list.key} } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { ...page },
    );
    expect(errors).toBeUndefined();
    return data?.['list'] as Page;
  };

  describe.each(WALKED)('in the order of %s', (_, list, orderBy) => {
    it.each(['forwards', 'backwards'])('give each row once %s while rows come and go', async direction => {
      const table = await MovingTable.open(database.url, { name: list.table, key: list.key });
      try {
        const walk = new ListWalk(table, direction === 'forwards', page => ask(list, orderBy, page));
        await walk.toTheEnd();

        // What was there throughout comes exactly once, in its order, and nothing comes twice.
        const { seen, throughout } = walk;
        expect(seen.filter(key => throughout.has(key))).toEqual([...throughout]);
        expect(new Set(seen).size).toBe(seen.length);
      } finally {
        await table.close();
      }
    });
  });

  it.each([
    ['another list in the same order', 'organisations', '{ field: NAME }'],
    ['the order of identifiers', 'programmes', ''],
    ['the other direction', 'programmes', '{ field: NAME, direction: DESC }'],
    ['another place for unknown values', 'programmes', '{ field: NAME, nulls: FIRST }'],
    ['another key', 'programmes', '{ field: SLUG }'],
    ['one key more', 'programmes', '{ field: NAME }, { field: KIND }'],
  ])('are refused in %s', async (_, field, orderBy) => {
    const { edges } = await ask(PROGRAMMES, '{ field: NAME }', { first: 1 });
    for (const side of ['after', 'before']) {
      const { data, errors } = await app.ask(
        `query ($cursor: String) { ${field}(${side}: $cursor, orderBy: [${orderBy}]) { nodes { slug } } }`,
        { cursor: edges[0]?.cursor },
      );
      expect(data).toBeNull();
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('is not a cursor of this list in this order'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });
});
