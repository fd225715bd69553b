import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Domain } from '../../schema/shared/domain.js';
import { query } from '../embedded/served-folder.js';
import { FrozenNetwork } from '../harness/frozen-network.js';
import { connectTo, raw } from '../harness/raw-http.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { server } from '../harness/server.js';
import { ownDatabase, recordDatabase } from '../harness/test-database.js';

const { buildGraph, buildSubgraph, domains, GraphQLInt, GraphQLObjectType, GraphQLSchema, subgraphDomains } =
  server;

describe('the server over HTTP', () => {
  let app: ServedApp;
  beforeAll(async () => {
    // One test sends as many values as a statement takes, which is slow where the machine is busy.
    app = await serveApp(undefined, { requestTimeout: 25_000 });
  });
  afterAll(() => app.close());

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${app.url}/graphql`, { method: 'POST', headers, body });

  it('answers a query by GET', async () => {
    const query = new URLSearchParams({ query: '{ pcc(slug: "essex") { name } }' });
    const response = await fetch(`${app.url}/graphql?${query.toString()}`, {
      headers: { accept: 'application/graphql-response+json' },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { pcc: { name: 'Essex PFCC' } } });
  });

  it('refuses a form of another site, which a browser would send without asking', async () => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('application/json');
  });

  it.each([
    'application/json-seq',
    'application/jsonp',
    'application/x-www-form-urlencoded',
    'application/json; charset=iso-8859-1',
  ])('refuses a body of the type %s and says what would be right', async type => {
    const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
    expect(response.status).toBe(415);
    expect(await response.text()).toMatch(/application\/json|UTF-8/);
  });

  it.each(['application/json; charset=UTF-8', 'Application/JSON;charset="utf-8"', 'application/json; x=y'])(
    'takes a body of the type %s',
    async type => {
      const response = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
    },
  );

  it('takes a body with a byte order mark in front', async () => {
    const response = await post('\uFEFF{"query":"{ __typename }"}');
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it.each([
    ['[]', /empty list/],
    ['[{"query":"{ __typename }"}, 1]', /Entry 2 of the list/],
    ['"{ __typename }"', /no object/],
    ['null', /no object/],
  ])('says what is wrong with the body %s', async (body, sentence) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(sentence);
  });

  it('takes no upload that is broken off for an error of its own', async () => {
    const before = app.log.length;
    const half =
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
    const socket = await connectTo(app.url);
    socket.write(half);
    // It is read before the next request is, and so is its end.
    await app.ask('{ __typename }');
    socket.destroy();
    await once(socket, 'close');
    await app.ask('{ pccs { totalCount } }');
    await app.ask('{ awards { totalCount } }');
    expect(app.log.slice(before)).toEqual([]);
  });

  it.each(['//', '//elsewhere/graphql', 'http://['])(
    'answers 400 to the address %s, and goes on',
    async target => {
      expect(await raw(app.url, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 /,
      );
      expect((await app.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    },
  );

  it.each([
    ['/', 'GET, HEAD, OPTIONS'],
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/graphiql', 'GET, HEAD, OPTIONS'],
    ['/health/live', 'GET, HEAD, OPTIONS'],
    ['/health/ready', 'GET, HEAD, OPTIONS'],
    ['/version', 'GET, HEAD, OPTIONS'],
  ])('says which methods %s has', async (path, allow) => {
    const options = await fetch(app.url + path, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow]);
    const refused = await fetch(app.url + path, { method: 'DELETE' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, allow]);
  });

  it('answers HEAD as GET without the body', async () => {
    const { status, headers } = await fetch(`${app.url}/health/live`, { method: 'HEAD' });
    expect([status, headers.get('content-length')]).toEqual([200, '17']);
  });

  it('lets nobody keep or guess at an answer, and says how long it is', async () => {
    const response = await post('{"query":"{ __typename }"}');
    const { headers } = response;
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-length')).toBe(String((await response.bytes()).length));
    expect((await fetch(`${app.url}/nowhere`)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('keeps no query that a client sends by its hash', async () => {
    const { errors } = (await (
      await post(
        JSON.stringify({
          query: '{ __typename }',
          extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
        }),
      )
    ).json()) as Answer;
    expect(errors?.[0]?.extensions?.['code']).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('says what is wrong with a body that is not JSON', async () => {
    const response = await post('{"query":');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/not JSON/);
  });

  it('refuses a body over its limit and stays up', async () => {
    const response = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(1024 * 1024)}` }));
    expect(response.status).toBe(413);
    expect((await app.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('shows no inner detail when the database is gone, and keeps it in the log under the same identifier', async () => {
    const database = await ownDatabase('record');
    const bereft = await serveApp(database.url);
    try {
      await database.drop();
      const { errors } = (await bereft.ask('{ pcc(slug: "essex") { name } }')) as Required<Answer>;
      expect(errors[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(errors)).not.toMatch(/select|stack|node_modules|does not exist/i);
      expect(bereft.log.join('\n')).toContain(String(errors[0]?.extensions?.['requestId']));
      expect((await fetch(`${bereft.url}/health/ready`)).status).toBe(503);
      expect((await fetch(`${bereft.url}/health/live`)).status).toBe(200);
    } finally {
      await bereft.close();
    }
  });

  it('shows nothing of a value that its field cannot show', async () => {
    const fields = { hidden: { type: GraphQLInt, resolve: () => 'hidden value' } };
    const faulty = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
    const other = await serveApp(undefined, {}, () => Promise.resolve(faulty));
    try {
      const answer = await other.ask('{ hidden }');
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(JSON.stringify(answer)).not.toContain('hidden value');
      expect(other.log.join()).toContain('hidden value');
    } finally {
      await other.close();
    }
  });

  it.each([
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/json', 'application/json'],
    ['text/html', 'application/json'],
  ])('refuses a request to GraphQL in a media type for whoever takes %s', async (accept, mediaType) => {
    const refused = await post('{', { 'content-type': 'application/json', accept });
    expect(refused.headers.get('content-type')).toBe(`${mediaType}; charset=utf-8`);
    expect(refused.status).toBe(accept === 'text/html' ? 406 : 400);
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nowhere }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($n: Int!) { pccs(first: $n) { totalCount } }', 'BAD_USER_INPUT'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  ])(
    'gives what GraphQL says of %s a status that the client can tell from one of a proxy',
    async (query, code) => {
      const statuses = [];
      for (const accept of ['application/json', 'application/graphql-response+json']) {
        const response = await post(JSON.stringify({ query }), {
          'content-type': 'application/json',
          accept,
        });
        statuses.push(response.status);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
      }
      expect(statuses).toEqual([200, 400]);
    },
  );

  it('refuses a text that no record can hold', async () => {
    const { errors } = await app.ask('{ pcc(slug: "\\u0000") { name } }');
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/NUL/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    [
      'a date outside the calendar',
      '{ accreditations(filter: { validFrom: { gte: "0000-01-01" } }) { totalCount } }',
      {},
    ],
    ['a mutation', 'mutation { __typename }', {}],
    [
      'no value against a default',
      'query ($slug: String = "essex") { pcc(slug: $slug) { name } }',
      { slug: null },
    ],
  ])('tells a client that the fault is theirs: %s', async (_fault, query, variables) => {
    const before = app.log.length;
    const { errors } = await app.ask(query, variables);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ]);
    expect(errors?.[0]?.message).toMatch(/year|query|null/);
    expect(app.log.slice(before)).toEqual([]);
  });

  it('has the dashboards at / and says where things are elsewhere', async () => {
    const home = await fetch(app.url);
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await home.text()).toMatch(/<h1[^>]*>The national picture</);
    const nowhere = await fetch(`${app.url}/nowhere`);
    expect(nowhere.status).toBe(404);
    expect(await nowhere.text()).toMatch(/\/graphiql/);
  });

  it('tells that it lives, that it is ready and which schema and data it serves', async () => {
    expect(await (await fetch(`${app.url}/health/live`)).json()).toEqual({ status: 'live' });
    expect(await (await fetch(`${app.url}/health/ready`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${app.url}/version`)).json()).toEqual({
      schema: expect.stringMatching(/^[0-9a-f]{16}$/),
      record: expect.stringMatching(/^[0-9a-f]{64}$/),
      node: process.version,
    });
  });
});

describe('a server that is starting', () => {
  it('says that it lives, and when to come again for the rest', async () => {
    const port = await freePort();
    const [listening, nowListening] = gate();
    const [building, build] = gate();
    const starting = serveApp(undefined, { port }, async () => {
      nowListening();
      await building;
      return buildGraph(domains);
    });
    await listening;
    const url = `http://127.0.0.1:${port}`;
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
    for (const path of ['/health/ready', '/graphql', '/graphiql']) {
      const { status, headers } = await fetch(url + path);
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
    }
    build();
    const app = await starting;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    await app.close();
  });
});

describe('a server whose database keeps silent', () => {
  it('says that it is not ready, gives up what is asked, and goes on when the database does', async () => {
    const { network, url } = await FrozenNetwork.to(await recordDatabase());
    const app = await serveApp(url, { requestTimeout: 3_000 });
    try {
      network.freeze();
      const [ready, asked] = await Promise.all([
        fetch(`${app.url}/health/ready`),
        app.ask('{ pccs { totalCount } }'),
      ]);
      expect(ready.status).toBe(503);
      expect(asked.errors?.[0]?.extensions?.['code']).toBe('TIMEOUT');
      network.thaw();
      expect((await app.ask('{ pccs { totalCount } }')).data).toEqual({ pccs: { totalCount: 42 } });
      expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
    } finally {
      network.thaw();
      await app.close();
      network.close();
    }
  });
});

describe('a server on a database with another record', () => {
  it('leaves it as it is, and names the command that replaces it', async () => {
    const database = await ownDatabase('record');
    await query(database.url, "update record_revision set revision = 'another'");
    const app = await serveApp(database.url);
    try {
      expect(app.log.join()).toContain('npm run load:record');
      const version = await (await fetch(`${app.url}/version`)).json();
      expect(version).toMatchObject({ record: 'another' });
    } finally {
      await app.close();
      await database.drop();
    }
  });
});

describe('a subgraph', () => {
  it('tells a gateway that a reference has no id', async () => {
    const funding = subgraphDomains.find(domain => domain.name === 'funding');
    const app = await serveApp(undefined, {}, async () => (await buildSubgraph(funding as Domain)).schema);
    const { errors } = await app.ask(
      '{ _entities(representations: [{ __typename: "Award" }]) { __typename } }',
    );
    expect(errors?.[0]).toMatchObject({
      message: 'A reference to Award has no id.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await app.close();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function gate(): [opened: Promise<void>, open: () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return [opened, () => open()];
}
