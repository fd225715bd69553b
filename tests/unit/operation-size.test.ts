import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { measure } from '../../server/graphql/operation-size.js';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    awards(first: Int, last: Int): AwardConnection!
    awardsAggregate(first: Int = 30): AwardAggregate!
    search(first: Int): [Award!]!
    award: Award
    _entities(representations: [Reference!]!): [Award]!
  }
  input Reference {
    id: ID!
  }
  type AwardConnection {
    nodes: [Award!]!
    edges: [AwardEdge!]!
    nearMisses: [Award!]!
  }
  type AwardEdge {
    node: Award!
  }
  type AwardAggregate {
    groups: [AwardGroup!]!
  }
  type AwardGroup {
    count: Int!
    awards: [Award!]!
  }
  type Award {
    name: String
    strands(first: Int): [Strand!]!
    citations: [Strand!]!
    pages(first: Int): AwardConnection!
  }
  type Strand {
    award: Award!
    name: String
  }
`);

function sizeOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has several operations.');
  return measure({ schema, document, operation, variables, maxPageSize: 500 });
}

describe('the cost of a list', () => {
  it.each([
    ['a page is as long as its size', '{ awards(first: 20) { nodes { name } } }', 1 + 20],
    ['from its end too', '{ awards(last: 20) { edges { node { name } } } }', 1 + 20 + 20],
    ['a page without a size is one of 50', '{ awards { nodes { name } } }', 1 + 50],
    ['a page is never longer than a page may be', '{ awards(first: 2000) { nodes { name } } }', 1 + 500],
    ['what is no size counts as one record', '{ awards(first: -5) { nodes { name } } }', 1 + 1],
    [
      'another list of a page does not have its length',
      '{ awards(first: 500) { nearMisses { name } } }',
      1 + 10,
    ],
    [
      'groups have the length that the field around them is given',
      '{ awardsAggregate(first: 40) { groups { count } } }',
      1 + 40,
    ],
    ['or has by itself', '{ awardsAggregate { groups { count awards { name } } } }', 1 + 30 * (1 + 10)],
    ['a list that takes a length has it', '{ search(first: 40) { name } }', 40],
    ['and 10 where it is given none', '{ search { name } }', 10],
    ['a list within has its own', '{ search(first: 40) { strands(first: 3) { name } } }', 40 * (1 + 3)],
    [
      'and does not pass it on',
      '{ award { strands(first: 30) { award { citations { name } } } } }',
      1 + 30 * (1 + 1 + 10),
    ],
    [
      'a page within a page multiplies',
      '{ awards(first: 5) { nodes { pages(first: 7) { nodes { name } } } } }',
      1 + 5 * (1 + 1 + 7),
    ],
    [
      'records that a gateway names are counted',
      '{ _entities(representations: [{ id: 1 }, { id: 2 }]) { name } }',
      2,
    ],
  ])('%s', (_rule, query, cost) => {
    expect(sizeOf(query).cost).toBe(cost);
  });

  it('comes from variables and from their defaults', () => {
    const query = 'query ($first: Int = 20) { awards(first: $first) { nodes { name } } }';
    expect(sizeOf(query).cost).toBe(21);
    expect(sizeOf(query, { first: 30 }).cost).toBe(31);
    expect(sizeOf(query, { first: null }).cost).toBe(51);
  });
});

describe('the size of fragments', () => {
  const doubling = (levels: number) =>
    `{ award { ...F0 } } ${Array.from({ length: levels }, (_, level) => `fragment F${level} on Award { ...F${level + 1} ...F${level + 1} }`).join(' ')} fragment F${levels} on Award { search: strands(first: 1) { name } }`;

  it('is counted for each use', () => {
    expect(sizeOf(doubling(3)).cost).toBe(1 + 2 ** 3);
  });

  it('is counted however often they double, and stays a number', () => {
    for (const levels of [60, 600]) {
      expect(sizeOf(doubling(levels)).cost).toBe(Number.MAX_SAFE_INTEGER);
    }
  });

  it('depends on the length of the list that they are used in', () => {
    const fragment = 'fragment Nodes on AwardConnection { nodes { name } }';
    expect(
      sizeOf(`{ a: awards(first: 5) { ...Nodes } b: awards(first: 9) { ...Nodes } } ${fragment}`).cost,
    ).toBe(1 + 5 + 1 + 9);
  });
});
