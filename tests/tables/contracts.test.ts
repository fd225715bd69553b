import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { server } from '../harness/server.js';
import type { TableContract } from '../../server/tables/contract/contract.js';

const { buildGraph, domains, contractShape, faultsOfContract, scaffoldContract } = server;
const schema = await buildGraph(domains);

const document = parse(`query Awards($stream: String, $kinds: [AmountKind!], $first: Int) {
  awards(filter: { stream: { slug: { eq: $stream } }, amountKind: { in: $kinds } }, first: $first) {
    nodes {
      key
      amount
      amountKind
      projectsStated
      period { from }
      strands { position kind includes programmes { slug } }
      citations { source { slug } locator }
    }
  }
  pccs { nodes { slug awards { key } } }
}`);

const RIGHT = {
  version: 1,
  grain: 'One row for each award.',
  rows: 'awards.nodes',
  parameters: { stream: 'The stream.', kinds: 'The kinds.' },
  columns: [
    { name: 'award_key', type: 'string', nullable: false, description: 'Key.', path: 'key' },
    {
      name: 'amount_gbp',
      type: 'number',
      unit: 'GBP',
      nullable: false,
      description: 'Pounds.',
      path: 'amount',
    },
  ],
} as const;

const faultsOf = (changes: object) =>
  faultsOfContract(schema, document, contractShape.parse({ ...RIGHT, ...changes }) as TableContract);
/** What is wrong with a column that is added. */
const faultsWith = (column: object, changes: object = {}) =>
  faultsOf({ ...changes, columns: [...RIGHT.columns, { description: 'What it is.', ...column }] });

describe('the contract of a table', () => {
  it('has no fault where it fits the document and the schema', () => {
    expect(faultsOf({})).toEqual([]);
  });

  const COLUMNS: readonly [wrong: string, column: object, fault: string][] = [
    [
      'a path that is not selected',
      { name: 'a', type: 'string', nullable: false, path: 'pcc.slug' },
      'the document does not select pcc.slug',
    ],
    [
      'a list as a value',
      { name: 'a', type: 'string', nullable: false, path: 'strands.kind', codelist: 'StrandKind' },
      'strands.kind is a list. Explode it, or show how many',
    ],
    [
      'another type',
      { name: 'a', type: 'string', nullable: false, path: 'amount' },
      'its type must be number',
    ],
    [
      'money without its unit',
      { name: 'a', type: 'number', nullable: false, path: 'amount' },
      'its unit must be GBP',
    ],
    [
      'a value that may be null and is said never to be',
      { name: 'a', type: 'integer', nullable: false, path: 'projectsStated' },
      'nullable must be true',
    ],
    [
      'a value that is never null and is said to be',
      { name: 'a', type: 'string', nullable: true, path: 'key' },
      'nullable must be false',
    ],
    [
      'a number that may be unknown, without its status',
      { name: 'a', type: 'integer', nullable: true, path: 'projectsStated' },
      'it may be unknown: add a column a_status',
    ],
    [
      'codes without their list',
      { name: 'a', type: 'string', nullable: false, path: 'amountKind' },
      'its codelist must be AmountKind',
    ],
    [
      'the list of other codes',
      { name: 'a', type: 'string', nullable: false, path: 'amountKind', codelist: 'Focus' },
      'its codelist must be AmountKind',
    ],
    [
      'labels of what has no codes',
      { name: 'a', type: 'string', nullable: false, path: 'key', shows: 'label' },
      'key has no codes',
    ],
    [
      'a count of what is no list',
      { name: 'a', type: 'integer', unit: 'count', nullable: false, path: 'key', shows: 'count' },
      'key must be a list',
    ],
    [
      'a status that says nothing',
      { name: 'a', type: 'string', nullable: true, path: 'projectsStated', shows: 'status' },
      'absent must say what an absent value means',
    ],
    [
      'a status of what is always there',
      { name: 'a', type: 'string', nullable: true, path: 'key', shows: 'status', absent: '[x]' },
      'key is never null',
    ],
    [
      'sources that are none',
      { name: 'a', type: 'string', nullable: true, path: 'strands', shows: 'sources' },
      'strands leads to no citations',
    ],
    [
      'a part of what is one list',
      { name: 'a', type: 'string', nullable: false, shows: 'part' },
      'rows is one list',
    ],
    [
      'a name that is taken',
      { name: 'award_key', type: 'string', nullable: false, path: 'key' },
      'there are two columns of this name',
    ],
  ];
  it.each(COLUMNS)('is refused with %s', (_, column, fault) => {
    expect(faultsWith(column).join('\n')).toContain(fault);
  });

  const WHOLES: readonly [wrong: string, changes: object, fault: string][] = [
    [
      'rows that the document does not select',
      { rows: 'programmes.nodes' },
      'the document selects no list or object of records at programmes.nodes',
    ],
    [
      'rows of two types',
      {
        rows: [
          { path: 'awards.nodes', code: 'A', label: 'A' },
          { path: 'pccs.nodes', code: 'B', label: 'B' },
        ],
      },
      'the lists are of several types: Award, Pcc',
    ],
    [
      'rows in a list of lists',
      { rows: 'pccs.nodes.awards' },
      'the document selects no list or object of records at pccs.nodes.awards',
    ],
    [
      'a list to explode that is none',
      { explode: 'period' },
      'the document selects no list of records at period',
    ],
    ['empty lists that are kept where none is exploded', { keepsEmpty: true }, 'nothing is exploded'],
    [
      'a variable that nobody describes',
      { parameters: { stream: 'The stream.' } },
      'parameters.kinds: say what the variable does',
    ],
    [
      'a parameter that is no variable',
      { parameters: { ...RIGHT.parameters, year: 'The year.' } },
      'the rows rest on no variable $year',
    ],
  ];
  it.each(WHOLES)('is refused with %s', (_, changes, fault) => {
    expect(faultsOf(changes).join('\n')).toContain(fault);
  });

  it('refuses sibling lists, unless one is exploded, of which an item is then a row', () => {
    const kind = {
      name: 'kind',
      type: 'string',
      nullable: false,
      path: 'strands.kind',
      codelist: 'StrandKind',
    };
    expect(faultsWith(kind)).toHaveLength(1);
    expect(faultsWith(kind, { explode: 'strands' })).toEqual([]);
    expect(faultsWith(kind, { explode: 'strands', keepsEmpty: true })).toEqual([
      'columns.kind: nullable must be true: the schema says that it may be null.',
      'columns.kind: it may be unknown: add a column kind_status that shows its status.',
    ]);
    // A list within the one that is exploded is still a list.
    const slug = { name: 'slug', type: 'string', nullable: false, path: 'strands.programmes.slug' };
    expect(faultsWith(slug, { explode: 'strands' }).join()).toContain('strands.programmes.slug is a list');
    expect(faultsWith(slug, { explode: 'strands.programmes' })).toEqual([]);
  });

  it('is begun by a scaffold that has everything and no fault of its columns', () => {
    for (const explode of [undefined, 'strands', 'strands.programmes']) {
      const scaffold = scaffoldContract(schema, document, { ...(explode !== undefined && { explode }) });
      expect(faultsOfContract(schema, document, contractShape.parse(scaffold))).toEqual([]);
    }
  });
});
