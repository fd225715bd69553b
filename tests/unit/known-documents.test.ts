import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { KnownDocuments } from '../../server/answers/known-documents.js';
import { inheritedEnvironment, readConfig } from '../../server/config.js';

const schema = buildSchema(
  'type Query { list(first: Int): [Item!]! } type Item { name: String list: [Item!]! }',
);
const { limits } = readConfig(inheritedEnvironment);
const REGISTERED = 'query Registered { list { name } }';
const ASKED = 'query Asked($first: Int) { list(first: $first) { list { list { name } } } }';

const open = () =>
  new KnownDocuments({
    schema,
    registered: [{ name: 'registered', document: REGISTERED, sha256: '' }],
    limits: { ...limits, cost: 5_000 },
  });

describe('the documents that are known', () => {
  it('are those that are registered, and others when they have been let through', () => {
    const documents = open();
    expect(documents.find(REGISTERED)?.operation.name?.value).toBe('Registered');
    expect(documents.find(ASKED)).toBeUndefined();
    documents.add(ASKED);
    expect(documents.find(ASKED)?.operation.name?.value).toBe('Asked');
    expect(documents.find(`${ASKED} `)).toBeUndefined();
  });

  it('hold one that is not registered to the limits of depth and cost each time', () => {
    const documents = open();
    documents.add(ASKED);
    const { measured } = documents.find(ASKED) ?? {};
    expect(measured?.costOf({ first: 10 })).toMatchObject({ depth: 4 });
    expect(measured?.costOf({ first: 500 })).toBeNull();
    const deep = `{ ${'list { '.repeat(limits.depth)}name${' }'.repeat(limits.depth)} }`;
    documents.add(deep);
    expect(documents.find(deep)?.measured.costOf({})).toBeNull();
  });

  it('are none of several operations, of which a request says one', () => {
    const documents = open();
    const several = `${ASKED} query Other { list { name } }`;
    documents.add(several);
    expect(documents.find(several)).toBeUndefined();
  });

  it('are as many as there is room for, those that were asked last', () => {
    const documents = open();
    const one = (name: string) => `query ${name} { list { name } } # ${'x'.repeat(15_000)}`;
    const names = Array.from({ length: 40 }, (_, index) => `Query${index}`);
    for (const name of names) documents.add(one(name));
    const known = names.filter(name => documents.find(one(name)));
    expect(known.length).toBeGreaterThan(20);
    expect(known).toEqual(names.slice(-known.length));
    expect(documents.find(REGISTERED)).toBeDefined();
  });
});
