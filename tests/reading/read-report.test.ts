import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TwoPaths } from './two-paths.js';

describe('what an answer says of how it was read', () => {
  let paths: TwoPaths;
  beforeAll(async () => {
    paths = await TwoPaths.open();
  });
  afterAll(() => paths.close());

  const readOf = async (query: string, variables?: object) => (await paths.ask(query, variables)).read;

  it('is one statement of one row for each root field, however deep it goes', async () => {
    const query = `{
      policeForceAreas(first: 43) { totalCount pageInfo { hasNextPage endCursor } nodes {
        name pcc { name awards { amount stream { name funder } strands { kind programmes { name model { name }
          citations { locator source { title } } } } } } } }
      programme(slug: "easi-west-midlands") { id name areas { name } evaluationState { state } }
    }`;
    expect(await readOf(query)).toMatchObject({ path: 'compiled', statements: 2, rows: 2 });
  });

  it('is one statement also where a record that is named by its key is asked for under two names', async () => {
    const query = `{ search(text: "drive", first: 20) {
      record { id } again: record { __typename ... on Programme { name } ... on InterventionModel { slug } }
    } }`;
    const { compiled, resolved, read } = await paths.ask(query);
    expect(compiled).toBe(resolved);
    expect(read).toMatchObject({ path: 'compiled', statements: 1 });
  });

  it('follows fragments, other names, directives and variables', async () => {
    const query = `query ($slug: String!, $more: Boolean!) {
      one: programme(slug: $slug) { __typename ...Names areas @include(if: $more) { code } focus @skip(if: $more) }
    }
    fragment Names on Programme { called: name ... on Node { id } }`;
    const variables = { slug: 'easi-west-midlands', more: true };
    const { compiled, resolved, read } = await paths.ask(query, variables);
    expect(compiled).toBe(resolved);
    expect(read?.path).toBe('compiled');
    expect(JSON.parse(compiled)).toMatchObject({
      data: { one: { __typename: 'Programme', called: expect.any(String), areas: [expect.anything()] } },
    });
  });

  it.each([
    ['{ __typename __schema { queryType { name } } }', 'introspection'],
    ['{ node(id: "none") { id } }', 'an identifier of no type'],
    ['{ programmes(first: 501) { totalCount } }', 'an argument is wrong'],
    [
      '{ accreditations(filter: { validFrom: { gte: "0000-01-01" } }) { totalCount } }',
      'PostgreSQL cannot take a value',
    ],
  ])('is the reason for which the resolvers answered %s', async (query, declined) => {
    const { compiled, resolved, read } = await paths.ask(query);
    expect(read ?? { path: 'resolvers', declined }).toMatchObject({ path: 'resolvers', declined });
    expect(compiled).toBe(resolved);
  });

  it('is said to nobody who does not ask', async () => {
    const { compiled } = await paths.ask('{ pccs { totalCount } }');
    expect(JSON.parse(compiled).extensions).not.toHaveProperty('read');
  });
});
