import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../schema/shared/node.js';
import type { Orm } from '../../server/database/orm.js';
import type { Subgraph } from '../../server/graphql/subgraph.js';
import { server } from '../harness/server.js';
import { statementsOf } from '../harness/statements.js';
import { recordDatabase } from '../harness/test-database.js';

const { buildSubgraph, graphql, makeContext, openOrm, subgraphDomains } = server;

describe('references of a gateway to records', () => {
  let funding: Subgraph;
  let orm: Orm;
  beforeAll(async () => {
    const subgraphs = await Promise.all(subgraphDomains.map(domain => buildSubgraph(domain)));
    funding = subgraphs.find(({ name }) => name === 'funding') as Subgraph;
    orm = await openOrm(await recordDatabase());
  });
  afterAll(() => orm.close());

  /** What it answers to a gateway that knows only the identifiers of some records. */
  async function resolve(type: string, keys: readonly string[], selection: string, idOf = type) {
    const { data, errors } = await graphql({
      schema: funding.schema,
      source: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { ${selection} } } }`,
      variableValues: { references: keys.map(key => ({ __typename: type, id: toGlobalId(idOf, key) })) },
      contextValue: makeContext(orm.em.fork()),
    });
    expect(errors).toBeUndefined();
    return data?.['_entities'];
  }

  const PCCS = ['west-midlands', 'essex', 'sussex', 'cleveland', 'gwent'];

  it('loads any number of references in one statement, and what they are asked for in one more', async () => {
    const statements = await statementsOf(() => resolve('Pcc', PCCS, 'id awards { amount }'));
    expect(statements).toHaveLength(2);
  });

  it('answers references in their order, with null for a record that does not exist', async () => {
    expect(await resolve('Pcc', ['sussex', 'nowhere', 'essex'], 'id')).toEqual([
      { id: toGlobalId('Pcc', 'sussex') },
      null,
      { id: toGlobalId('Pcc', 'essex') },
    ]);
  });

  it('does not answer a reference to one type with a record of another', async () => {
    expect(await resolve('Pcc', ['sussex'], 'id', 'Programme')).toEqual([null]);
  });
});
