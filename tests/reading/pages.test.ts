import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TwoPaths } from './two-paths.js';

const SELECTED = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }';

describe('a page that is compiled', () => {
  let paths: TwoPaths;
  beforeAll(async () => {
    paths = await TwoPaths.open();
  });
  afterAll(() => paths.close());

  const cursorsOf = async (list: string, args: string) => {
    const { data } = await paths.resolving.ask(`{ list: ${list}(first: 500, ${args}) { edges { cursor } } }`);
    return (data as { list: { edges: { cursor: string }[] } }).list.edges.map(({ cursor }) => cursor);
  };

  it.each([
    ['policeForceAreas', 'filter: { region: { eq: "East Midlands" } }'],
    [
      'awards',
      'filter: { amount: { gt: 1900000 } }, orderBy: [{ field: PROJECTS_STATED, direction: DESC, nulls: FIRST }]',
    ],
  ])(
    'of %s lies in its list where the resolvers say, whatever the cursors and the size',
    async (list, args) => {
      const cursors = (await cursorsOf(list, args)).slice(0, 5);
      expect(cursors).toHaveLength(5);
      const [first = '', second = '', , , last = ''] = cursors;
      const asked = [undefined, first, second, last].flatMap(after =>
        [undefined, first, second, last].flatMap(before =>
          [
            'first: 0',
            'first: 1',
            'first: 3',
            'first: 500',
            'last: 0',
            'last: 1',
            'last: 3',
            'last: 500',
          ].map(size =>
            [size, after && `after: "${after}"`, before && `before: "${before}"`].filter(Boolean).join(', '),
          ),
        ),
      );
      const query = `{ ${asked.map((page, index) => `p${index}: ${list}(${page}, ${args}) { ${SELECTED} }`).join(' ')} }`;
      const { compiled, resolved, read } = await paths.ask(query);
      expect(JSON.parse(compiled)).not.toHaveProperty('errors');
      expect(compiled).toBe(resolved);
      expect(read).toMatchObject({ path: 'compiled', statements: asked.length });
    },
  );
});
