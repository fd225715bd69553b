import type { Answer } from './served-app.js';

/** A request that somebody sends to wear the server down or to break it, and what it has to answer. */
export interface HostileOperation {
  readonly name: string;
  /** A text goes as it is, bytes too; anything else as JSON. */
  readonly body: string | Uint8Array<ArrayBuffer> | object;
  /** The code of the refusal, or the codes of which one is met first; none where the request is odd and harmless. */
  readonly code: string | readonly string[] | undefined;
  /** 400 for a refusal and 200 for an answer, unless it is another. */
  readonly status?: number;
}

const times = (count: number, text: (index: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, index) => text(index)).join(between);

const around = (levels: number, open: string, inside: string, close: string) =>
  open.repeat(levels) + inside + close.repeat(levels);

/** Names that JavaScript's objects have by themselves. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const FILTERED = 'query ($filter: PccFilter) { pccs(filter: $filter) { totalCount } }';

/** Written by hand, because what writes JSON does so by recursion. */
const filteredBy = (filter: string) =>
  `{"query":${JSON.stringify(FILTERED)},"variables":{"filter":${filter}}}`;

const doubling = (levels: number, last: string) =>
  `${times(levels, level => `fragment F${level} on Pcc { ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Pcc { ${last} }`;

const costly = 'pccs(first: 500) { nodes { awards { strands { id } } } }';

const documents: HostileOperation[] = [
  ['10,000 renamed fields', `{ ${times(10_000, n => `a${n}: __typename`)} }`, 'TOO_MANY_TOKENS'],
  ['1,600 renamed fields', `{ ${times(1600, n => `a${n}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  [
    'fields 500 levels deep',
    `{ awards { nodes { ${around(250, 'stream { awards { ', 'id', '} }')} } } }`,
    'DEPTH_LIMIT',
  ],
  [
    'fields 20,000 levels deep',
    around(20_000, '{ pcc ', '', '}'),
    // The parser goes through fields by recursion: the stack may end before the words that it may read.
    ['TOO_MANY_TOKENS', 'BAD_USER_INPUT'],
  ],
  ['inline fragments 600 levels deep', around(600, '{ ... ', '{ __typename }', '}'), undefined],
  ['a fragment in itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a cycle of 400 fragments',
    `{ ...F0 } ${times(400, n => `fragment F${n} on Query { ...F${(n + 1) % 400} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double sixty times',
    `{ pccs { nodes { ...F0 } } } ${doubling(60, 'awards { id }')}`,
    'COST_LIMIT',
  ],
  [
    'fragments that double values sixty times',
    `{ pcc(slug: "essex") { ...F0 } } ${doubling(60, 'name')}`,
    undefined,
  ],
  [
    '350 fragments with the same fields',
    `{ ${times(350, n => `...F${n}`)} } ${times(350, n => `fragment F${n} on Query { pccs { totalCount } }`)}`,
    undefined,
  ],
  [
    '700 fragments for nothing',
    `{ __typename } ${times(700, n => `fragment F${n} on Query { __typename }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['1,000 operations', times(1000, n => `query Q${n} { __typename }`), 'OPERATION_RESOLUTION_FAILURE'],
  ['10,000 directives', `{ __typename ${'@include(if: true) '.repeat(10_000)} }`, 'TOO_MANY_TOKENS'],
  ['2,400 unknown directives', `{ __typename ${'@a '.repeat(2400)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a directive 700 times',
    `{ __typename ${'@include(if: true) '.repeat(700)} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a value 4,990 times', `{ ${'__typename '.repeat(4990)} }`, 'TOO_MANY_REPETITIONS'],
  ['a list 700 times', `{ ${'pccs { nodes { id } } '.repeat(700)} }`, 'TOO_MANY_REPETITIONS'],
  ['4,900 unknown fields', `{ ${times(4900, n => `programmez${n}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  [
    '100 unknown fields with names of 9,000 letters',
    `{ ${times(100, n => 'p'.repeat(9000) + n)} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '900 variables for nothing',
    `query (${times(900, n => `$v${n}: Int`)}) { __typename }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'all types of the schema 150 times',
    `{ ${times(150, n => `a${n}: __schema { types { fields { name args { name } } } }`)} }`,
    'COST_LIMIT',
  ],
  [
    'all fields of the schema 150 times',
    `{ __schema { types { ${times(150, n => `a${n}: fields { name args { name } }`)} } } }`,
    'COST_LIMIT',
  ],
  [
    'a schema within the schema',
    `{ __schema { types { ${around(20, 'fields { type { ', 'name', '} }')} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a condition 1,000 levels deep in a document',
    `{ pccs(filter: ${around(700, '{ or: [', '{}', '] }')}) { totalCount } }`,
    'VALUE_DEPTH_LIMIT',
  ],
  [
    'a condition 20,000 levels deep in a document',
    `{ pccs(filter: ${around(20_000, '{ or: [', '{}', '] }')}) { totalCount } }`,
    // The parser goes through values by recursion: the stack may end before the words that it may read.
    ['TOO_MANY_TOKENS', 'BAD_USER_INPUT'],
  ],
  ['a page of 2,147,483,647', '{ pccs(first: 2147483647) { nodes { id } } }', 'BAD_USER_INPUT', 200],
  ['a page of 2,147,483,648', '{ pccs(first: 2147483648) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a page of a number with 400 digits',
    `{ pccs(first: ${'9'.repeat(400)}) { nodes { id } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a page of -1', '{ pccs(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', 200],
  ['full pages with lists in lists', `{ ${times(20, n => `a${n}: ${costly}`)} }`, 'COST_LIMIT'],
  [
    'an amount with 400 digits',
    `{ awards(filter: { amount: { gt: "${'9'.repeat(400)}" } }) { totalCount } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['NUL in a document', '{ pcc(slug: "\\u0000") { name } }', 'BAD_USER_INPUT'],
  [
    'NUL in an identifier',
    `{ node(id: "${Buffer.from('Pcc:\0').toString('base64url')}") { id } }`,
    'BAD_USER_INPUT',
    200,
  ],
  [
    'NUL in a cursor',
    `{ pccs(after: "${Buffer.from('place:Pcc:\0').toString('base64url')}") { totalCount } }`,
    'BAD_USER_INPUT',
    200,
  ],
  ['half a character in a document', '{ pcc(slug: "\\uD800") { name } }', 'GRAPHQL_PARSE_FAILED'],
  ['a NUL between the fields', '{ __typename \0 }', 'GRAPHQL_PARSE_FAILED'],
  [
    'letters that run to the left, combined and joined',
    '{ pcc(slug: "\u202Eשלום‏ ﷽ e\u0301\u0301 👩‍👩‍👧‍👦 \uFEFF") { name } }',
    undefined,
  ],
  ['a text of 900,000 letters', `{ pcc(slug: "${'x'.repeat(900_000)}") { name } }`, 'TEXT_TOO_LONG'],
  ['a comment of 900,000 letters', `{ __typename } #${'x'.repeat(900_000)}`, undefined],
  [
    '100,000 wildcards',
    `{ pccs(filter: { name: { contains: "${'%_'.repeat(50_000)}" } }) { totalCount } }`,
    'TEXT_TOO_LONG',
  ],
  ['a mutation', 'mutation { __typename }', 'BAD_USER_INPUT'],
  ['a subscription', 'subscription { __typename }', 'BAD_USER_INPUT'],
  [
    'inherited names as names of fields',
    `{ ${times(INHERITED.length, n => String(INHERITED[n]))} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'inherited names for fields',
    `{ ${times(INHERITED.length, n => `${INHERITED[n]}: __typename`)} }`,
    undefined,
  ],
  [
    'inherited names in a filter',
    '{ pccs(filter: { constructor: { eq: "a" } }) { totalCount } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
].map(([name, query, code, status]) => ({ name, body: { query }, code, status }) as HostileOperation);

const ofInherited = (name: string): HostileOperation[] => [
  {
    name: `a variable ${name}`,
    body: `{"query":"query ($${name}: String!) { pcc(slug: $${name}) { name } }","variables":{"${name}":"essex"}}`,
    code: undefined,
  },
  {
    name: `a variable ${name} that is not sent`,
    body: { query: `query ($${name}: String!) { pcc(slug: $${name}) { name } }` },
    code: 'BAD_USER_INPUT',
  },
  {
    name: `a filter with ${name} in a variable`,
    body: filteredBy(`{"${name}":{"eq":"a"}}`),
    code: 'BAD_USER_INPUT',
  },
  {
    name: `an operation ${name}`,
    body: { query: `query ${name} { __typename }`, operationName: name },
    code: undefined,
  },
  {
    name: `${name} for the name of an operation`,
    body: { query: 'query A { __typename }', operationName: name },
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: `${name} in the body`,
    body: `{"query":"{ __typename }","${name}":{"query":"{ a }"}}`,
    code: undefined,
  },
  {
    name: `${name} for the name of a document`,
    body: `{"documentId":"${name}"}`,
    code: 'DOCUMENT_NOT_FOUND',
  },
];

const bodies: HostileOperation[] = [
  {
    name: 'a body of 5 MB',
    body: { query: `{ __typename } #${'x'.repeat(5_000_000)}` },
    code: 'BODY_TOO_LARGE',
    status: 413,
  },
  {
    name: 'a condition 1,000 levels deep in a variable',
    body: filteredBy(around(1000, '{"or":[', '{}', ']}')),
    code: 'VALUE_DEPTH_LIMIT',
  },
  {
    name: 'a condition 20,000 levels deep in a variable',
    body: filteredBy(around(20_000, '{"or":[', '{}', ']}')),
    code: 'VALUE_DEPTH_LIMIT',
  },
  {
    name: 'a denial 100,000 levels deep in a variable',
    body: filteredBy(around(100_000, '{"not":', '{}', '}')),
    code: 'VALUE_DEPTH_LIMIT',
  },
  {
    name: 'a list of 60,000 values',
    body: {
      query: FILTERED,
      variables: { filter: { slug: { in: Array.from({ length: 60_000 }, (_, n) => `p${n}`) } } },
    },
    code: 'TOO_MANY_VALUES',
  },
  {
    name: '17,500 conditions',
    body: {
      query: FILTERED,
      variables: { filter: { or: Array(17_500).fill({ slug: { eq: '', ne: '' } }) } },
    },
    code: 'TOO_MANY_VALUES',
  },
  {
    name: '25 conditions on related records',
    body: {
      query: FILTERED,
      variables: {
        filter: {
          and: Array.from({ length: 25 }, (_, n) => ({ awards: { some: { amount: { gt: String(n) } } } })),
        },
      },
    },
    code: 'TOO_MANY_RELATIONS',
  },
  {
    name: 'records of records of records',
    body: filteredBy(around(12, '{"awards":{"some":{"pcc":', '{}', '}}}')),
    code: 'TOO_MANY_RELATIONS',
  },
  {
    name: '150 conditions in 150 places',
    body: {
      query: `query ($filter: PccFilter) { ${times(150, n => `a${n}: pccs(filter: $filter) { totalCount }`)} }`,
      variables: { filter: { or: Array(150).fill({ slug: { eq: '' } }) } },
    },
    code: 'TOO_MANY_VALUES',
  },
  { name: 'NUL in a variable', body: filteredBy('{"slug":{"in":["a","\\u0000"]}}'), code: 'BAD_USER_INPUT' },
  {
    name: 'half a character in a variable',
    body: filteredBy('{"slug":{"eq":"\\ud800"}}'),
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a number of 400 digits in a variable',
    body: `{"query":"query ($n: Int) { pccs(first: $n) { totalCount } }","variables":{"n":${'9'.repeat(400)}}}`,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a variable without a name',
    body: { query: '{ __typename }', variables: { '': 1 } },
    code: undefined,
  },
  { name: 'variables in a list', body: { query: '{ __typename }', variables: [1] }, code: 'BAD_REQUEST' },
  { name: 'no document', body: { query: '' }, code: 'BAD_REQUEST' },
  { name: 'a document that is no text', body: { query: { kind: 'Document' } }, code: 'BAD_REQUEST' },
  {
    name: 'a name without a letter',
    body: { query: '{ __typename }', operationName: '' },
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: 'a key without a letter', body: { '': '' }, code: 'BAD_REQUEST' },
  { name: 'a body of lists 400,000 levels deep', body: around(400_000, '[', '', ']'), code: 'BAD_REQUEST' },
  {
    name: 'a body of objects 100,000 levels deep',
    body: around(100_000, '{"query":', '1', '}'),
    code: 'BAD_REQUEST',
  },
  {
    name: 'extensions 100,000 levels deep',
    body: `{"query":"{ __typename }","extensions":${around(100_000, '{"a":', '1', '}')}}`,
    code: undefined,
  },
  { name: 'a body that breaks off', body: '{"query":"{', code: 'BAD_REQUEST' },
  { name: 'a body that is not UTF-8', body: Uint8Array.of(0x22, 0xff, 0xfe, 0x22), code: 'BAD_REQUEST' },
  { name: 'an empty batch', body: [], code: 'BAD_REQUEST' },
  {
    name: 'a batch of 20,000',
    body: Array(20_000).fill({ query: '{ __typename }' }),
    code: 'TOO_MANY_OPERATIONS',
  },
  { name: 'a batch of lists', body: [[]], code: 'BAD_REQUEST' },
  {
    name: 'a batch of ten that each cost too much',
    body: Array(10).fill({ query: `{ ${times(20, n => `a${n}: ${costly}`)} }` }),
    code: 'COST_LIMIT',
    status: 200,
  },
  {
    name: 'a query by its hash',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    status: 200,
  },
];

export const hostileOperations: readonly HostileOperation[] = [
  ...documents,
  ...bodies,
  ...INHERITED.flatMap(ofInherited),
];

/** What a server answers to one: its status, and each code among its errors once. */
export async function sendHostile(url: string, { body }: HostileOperation) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  const answers = [(await response.json()) as Answer | Answer[]].flat();
  const codes = new Set(
    answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.['code'])),
  );
  return { status: response.status, codes: [...codes] };
}

/** Whether an answer is one that the operation has to have. */
export function isExpected(
  { code, status = code === undefined ? 200 : 400 }: HostileOperation,
  answer: Awaited<ReturnType<typeof sendHostile>>,
): boolean {
  if (answer.status !== status) return false;
  if (code === undefined) return answer.codes.length === 0;
  return answer.codes.length === 1 && [code].flat().includes(String(answer.codes[0]));
}
