import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectTo, raw } from '../harness/raw-http.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';

const INNER = /node_modules|dist\/|\.js\b|\bat \S+ \(|HPE_|ERR_|[a-z]Error:/;
const QUESTION = '/graphql?query={__typename}';
const COST = (requested: number, depth: number) =>
  `,"extensions":{"cost":{"requested":${requested},"maximum":1000000,"depth":${depth}}}}`;
const ANSWER = `{"data":{"__typename":"Query"}${COST(0, 1)}
`;

describe('what no HTTP client sends', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(undefined, { requestTimeout: 2_000 });
  });
  afterAll(() => app.close());

  it.each([
    ['no HTTP at all', 'garbage\r\n\r\n', 400],
    ['another version of HTTP', 'GET / HTTP/3.7\r\nHost: x\r\n\r\n', 400],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['a blank in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX y: z\r\n\r\n', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{',
      400,
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    [
      'a chunk of no size',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      400,
    ],
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'an address that is too long',
      `GET /graphql?query=${'y'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
    ],
    ['a request that does not end', 'GET / HTTP/1.1\r\nHost: x\r\n', 408],
    [
      'an expectation that nobody has',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: cake\r\n\r\n',
      417,
    ],
    ['an address of another form', 'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    [
      'an address of another host',
      'GET http://elsewhere/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['a path that is no text', 'GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    [
      'a query that is no text',
      'GET /graphql?query=%ZZ HTTP/1.1\r\nHost: x\r\nAccept: application/graphql-response+json\r\nConnection: close\r\n\r\n',
      400,
    ],
  ])('is answered without anything of the inside: %s', async (_what, bytes, status) => {
    const before = app.log.length;
    const answer = await raw(app.url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(INNER);
    expect(app.log.slice(before)).toEqual([]);
    expect((await app.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('says what is wrong with what is no request, and how long the sentence is', async () => {
    const answer = await raw(app.url, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(body).toMatch(/^The address and the headers are too long.*by POST, in the body\.\n$/);
    expect(head).toMatch(new RegExp(`^content-length: ${body.length}\r$`, 'im'));
    expect(head).toMatch(/^x-content-type-options: nosniff\r$/im);
  });

  it('is answered to a client of HTTP/1.0, and the connection closed', async () => {
    const answer = await raw(app.url, `GET ${QUESTION} HTTP/1.0\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer.endsWith(ANSWER)).toBe(true);
  });

  it('is answered in its order, where several come at once', async () => {
    const one = `GET /graphql?query={pccs{totalCount}} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const other = `GET ${QUESTION} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const bodies = (await raw(app.url, one + other)).match(/^\{.*?\}\}+(?=HTTP|$)/gm);
    expect(bodies).toEqual([`{"data":{"pccs":{"totalCount":42}}${COST(1, 2)}`, ANSWER.trim()]);
  });

  it('is told to go on where it waits for that before its body', async () => {
    const body = '{"query":"{ __typename }"}';
    const socket = await connectTo(app.url);
    const head = [
      'POST /graphql HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
    ];
    socket.write(`${[...head, 'Expect: 100-continue', 'Connection: close'].join('\r\n')}\r\n\r\n`);
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(body);
    expect((await text(socket)).endsWith(ANSWER)).toBe(true);
  });
});

describe('what another site can make a browser send', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp();
  });
  afterAll(() => app.close());

  // A browser asks the server before it sends anything else to another site, and the server allows it to none.
  it.each([
    'text/plain',
    'text/plain; x=application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ])('is not taken as an operation by POST: %s', async type => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"query":"{ __typename }"}',
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([415, null]);
  });

  it('is not taken as an operation without a type', async () => {
    const body = new Uint8Array(Buffer.from('{"query":"{ __typename }"}'));
    expect((await fetch(`${app.url}/graphql`, { method: 'POST', body })).status).toBe(415);
  });

  it('changes nothing by GET, HEAD or a link', async () => {
    const parameters = new URLSearchParams({ query: 'mutation { __typename }' });
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(`${app.url}/graphql?${parameters}`, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('is not allowed to read an answer, nor to send more after asking', async () => {
    const asked = await fetch(`${app.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([...asked.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });
});
