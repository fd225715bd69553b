import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { ListedQuestion } from '../../server/questions/question.js';
import { query } from '../embedded/served-folder.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const NAME = 'accredited-stalking-programmes-without-evaluation';
const TAKING = 'models-by-area';
const KEPT = 'public, max-age=0, must-revalidate';
const VARY = 'Accept, Accept-Encoding';
const GRAPHQL = 'application/graphql-response+json';
const READ_REVISION = 'select revision from data_revision';

/** What a cache sees of an answer. */
function headOf({ status, headers }: Response) {
  return [status, headers.get('etag'), headers.get('cache-control'), headers.get('vary')];
}

describe('the answer to a registered document by GET', () => {
  let database: TestDatabase;
  let app: ServedApp;
  let taking: ListedQuestion;
  beforeAll(async () => {
    database = await ownDatabase('record');
    app = await serveApp(database.url);
    const list = (await (await fetch(`${app.url}/questions`)).json()) as ListedQuestion[];
    const found = list.find(({ name }) => name === TAKING);
    if (!found) throw new Error(`/questions does not list ${TAKING}.`);
    taking = found;
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, {
      method,
      // A client that says nothing of codings has fetch ask for one.
      headers: { 'accept-encoding': 'identity', ...headers },
    });
  const tagOf = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await get(parameters, headers);
    await response.text();
    return response.headers.get('etag');
  };

  it('may be kept by anybody who asks each time whether it still holds', async () => {
    const response = await get({ documentId: NAME });
    expect(headOf(response)).toEqual([200, expect.stringMatching(/^"[\w-]{43}"$/), KEPT, VARY]);
    expect(await response.json()).toMatchObject({ data: { programmes: { totalCount: 0 } } });
  });

  it('is confirmed without running the operation', async () => {
    const tag = String(await tagOf({ documentId: NAME }));
    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, `"a,b" ,W/${tag}`]) {
      const statements = await statementsOf(async () => {
        const response = await get({ documentId: NAME }, { 'if-none-match': known });
        expect(headOf(response)).toEqual([304, tag, KEPT, VARY]);
        expect(response.headers.get('content-length')).toBeNull();
        expect(await response.text()).toBe('');
      });
      expect(statements).toEqual([READ_REVISION]);
    }
  });

  it('is sent again to whoever has another', async () => {
    const tag = String(await tagOf({ documentId: NAME }));
    for (const known of ['"another"', tag.slice(1, -1), 'W/""', '']) {
      const response = await get({ documentId: NAME }, { 'if-none-match': known });
      expect([response.status, (await response.text()).length > 0]).toEqual([200, true]);
    }
  });

  it('is not sent to whoever wants one only where there is none, and there is one', async () => {
    expect((await get({ documentId: NAME }, { 'if-none-match': '*' })).status).toBe(304);
    const variables = '{"first":"many"}';
    const faulty = { documentId: taking.name, variables };
    expect((await get(faulty, { 'if-none-match': '*', accept: GRAPHQL })).status).toBe(400);
  });

  it('has the same head for HEAD', async () => {
    const [full, head] = [await get({ documentId: NAME }), await get({ documentId: NAME }, {}, 'HEAD')];
    expect(headOf(head)).toEqual(headOf(full));
    expect(head.headers.get('content-length')).toBe(String((await full.arrayBuffer()).byteLength));
    expect(await head.text()).toBe('');
    const known = { 'if-none-match': String(full.headers.get('etag')) };
    expect((await get({ documentId: NAME }, known, 'HEAD')).status).toBe(304);
  });

  it('is the same however the document is named and the variables are written', async () => {
    const { name, documentId, document: text } = taking;
    const tag = await tagOf({ documentId: name });
    expect(tag).not.toBeNull();
    const same: Record<string, string>[] = [
      { documentId },
      { documentId: documentId.slice('sha256:'.length) },
      { query: text },
      { documentId, variables: ' { } ' },
    ];
    for (const parameters of same) expect(await tagOf(parameters)).toBe(tag);
    const two = await tagOf({ documentId, variables: '{"first":1,"x":{"a":1,"b":2}}' });
    expect(await tagOf({ documentId, variables: '{"x": {"b": 2, "a": 1}, "first": 1}' })).toBe(two);
  });

  it('is another for other variables, another operation name and another media type', async () => {
    const documentId = taking.name;
    const operationName = /query (\w+)/.exec(taking.document)?.[1] ?? '';
    const tags = [
      await tagOf({ documentId }),
      await tagOf({ documentId, variables: '{"first":1}' }),
      await tagOf({ documentId, variables: '{"first":2}' }),
      await tagOf({ documentId, operationName }),
      await tagOf({ documentId }, { accept: GRAPHQL }),
      await tagOf({ documentId: NAME }),
    ];
    expect(tags).not.toContain(null);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('is the same for every client whatever else its Accept says', async () => {
    const tag = await tagOf({ documentId: NAME }, { accept: 'text/html, */*;q=0.8' });
    expect(tag).toBe(await tagOf({ documentId: NAME }, { accept: 'application/json' }));
  });

  it.each<[string, Record<string, string>]>([
    ['an operation that is not registered', { query: '{ pccs { totalCount } }' }],
    ['an operation that the document does not have', { documentId: NAME, operationName: 'Another' }],
    ['variables of another type', { documentId: TAKING, variables: '{"first":"many"}' }],
    ['a page that is impossible', { documentId: TAKING, variables: '{"first":-1}' }],
    ['variables that are no JSON', { documentId: NAME, variables: '{' }],
    ['variables that are no object', { documentId: NAME, variables: '[]' }],
    ['extensions', { documentId: NAME, extensions: '{"persistedQuery":{}}' }],
    ['a document that does not exist', { documentId: 'no-such' }],
  ])('is kept by nobody where it answers %s', async (_what, parameters) => {
    const response = await get(parameters);
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  it('is kept by nobody where it comes by POST, which is never conditional', async () => {
    const tag = String(await tagOf({ documentId: NAME }));
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-none-match': tag },
      body: JSON.stringify({ documentId: NAME }),
    });
    expect(headOf(response)).toEqual([200, null, 'no-store', null]);
  });

  it('is another after whatever has been written', async () => {
    const before = String(await tagOf({ documentId: NAME }));
    await query(database.url, "update pcc set name = name where slug = 'essex'");
    const response = await get({ documentId: NAME }, { 'if-none-match': before });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).not.toBe(before);
  });

  /** Asks while a writer holds a table that the answer needs, and has the writer commit meanwhile. */
  async function askWhileWritten(server: ServedApp, documentId: string): Promise<Response> {
    const writer = new pg.Client({ connectionString: database.url });
    await writer.connect();
    try {
      await writer.query('begin; lock table programme in access exclusive mode');
      // Nobody has asked for it with these variables, so nobody has kept the answer.
      const variables = JSON.stringify({ unused: randomUUID() });
      const asked = fetch(`${server.url}/graphql?${new URLSearchParams({ documentId, variables })}`);
      // The operation waits for the table, so the revision has been read.
      const waiting =
        "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
      while ((await query(database.url, waiting)).length === 0) await delay(10);
      await writer.query("update pcc set name = name where slug = 'essex'; commit");
      return await asked;
    } finally {
      await writer.end();
    }
  }

  it('is of what has been written while it waited, where one statement reads it', async () => {
    const before = await tagOf({ documentId: TAKING });
    const response = await askWhileWritten(app, TAKING);
    expect(headOf(response)).toEqual([200, expect.any(String), KEPT, VARY]);
    expect(response.headers.get('etag')).not.toBe(before);
  });

  it('is kept by nobody when something is written while several statements read it', async () => {
    const resolving = await serveApp(database.url, { compiledReads: false });
    try {
      expect(headOf(await askWhileWritten(resolving, TAKING))).toEqual([200, null, 'no-store', null]);
      expect(headOf(await get({ documentId: TAKING }))).toEqual([200, expect.any(String), KEPT, VARY]);
    } finally {
      await resolving.close();
    }
  });

  it('says what is the matter when there is no database to ask', async () => {
    const lost = await ownDatabase('record');
    const bereft = await serveApp(lost.url);
    try {
      await lost.drop();
      const response = await fetch(`${bereft.url}/graphql?documentId=${NAME}`);
      expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
        null,
        'no-store',
      ]);
      // Each field that reads may fail by itself.
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
        new Set(['INTERNAL_SERVER_ERROR']),
      );
    } finally {
      await bereft.close();
    }
  });
});
