import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { toGlobalId } from '../../schema/shared/node.js';

describe('a record on its own', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  it.each([
    [
      'pcc(slug: "mopac")',
      { name: "Mayor's Office for Policing and Crime (MOPAC)", area: { code: 'E23000001' } },
      'name area { code }',
    ],
    ['policeForceArea(code: "E23000034")', { name: 'City of London', pcc: null }, 'name pcc { name }'],
    ['programme(slug: "easi-west-midlands")', { focus: ['STALKING_DA_RELATED'] }, 'focus'],
    ['organisation(slug: "respect")', { name: 'Respect' }, 'name'],
    ['interventionModel(slug: "drive")', { name: 'Drive' }, 'name'],
    ['fundingStream(slug: "moj-core-victims-grant")', { funder: 'MOJ' }, 'funder'],
  ])('is found as %s', async (field, expected, selection) => {
    const { data, errors } = await app.ask(`{ found: ${field} { ${selection} } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ found: expected });
  });

  it.each([
    'pcc(slug: "atlantis") { name }',
    'policeForceArea(code: "E99") { name }',
    'programme(slug: "") { name }',
    'organisation(slug: "nobody") { name }',
    'fundingStream(slug: "none") { name }',
  ])('is null and no error when there is none: %s', async field => {
    const { data, errors } = await app.ask(`{ found: ${field} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ found: null });
  });

  it('is found again by its global identifier, whatever its type', async () => {
    const { data } = await app.ask(`{
      awards(first: 2) { nodes { id citations { id } strands { id } } }
      programmes(first: 2) { nodes { id coverage { id } } }
      sources { nodes { id } }
    }`);
    const ids = [...new Set([...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(match => match[1]))];
    expect(ids.length).toBeGreaterThan(12);
    for (const id of ids) {
      const answer = await app.ask('query ($id: ID!) { node(id: $id) { id __typename } }', { id });
      expect(answer).toMatchObject({ data: { node: { id, __typename: expect.any(String) } } });
    }
  });

  it('is null for an identifier of a record that is gone, and refused for one that nobody issued', async () => {
    expect(await app.ask(`{ node(id: "${toGlobalId('Pcc', 'atlantis')}") { id } }`)).toMatchObject({
      data: { node: null },
    });
    const { errors } = await app.ask('{ node(id: "nonsense") { id } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
