import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { query } from '../embedded/served-folder.js';
import { freshAnswers } from '../harness/fresh-answers.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { statementsOf } from '../harness/statements.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const NAMES = '{ pccs(first: 50) { nodes { slug name } } }';
const REGISTERED = 'models-by-area';

let database: TestDatabase;
beforeAll(async () => {
  database = await ownDatabase('record');
});
afterAll(() => database.drop());

const reportOf = async (app: ServedApp, text: string, variables: object = {}) => {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-read-report': 'yes' },
    body: JSON.stringify({ query: text, variables }),
  });
  return ((await response.json()) as Answer).extensions?.['read'];
};
const touch = () => query(database.url, "update programme set name = name where slug = 'drive'");

describe('an answer that is kept', () => {
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(database.url);
  });
  afterAll(() => app.close());

  it.each(['compiled', 'resolvers'])(
    'is given again when %s read it, until something is written',
    async path => {
      const reading = await serveApp(database.url, { compiledReads: path === 'compiled' });
      try {
        const first = await reading.ask(NAMES);
        expect(await reportOf(reading, NAMES)).toEqual({ path: 'cached', statements: 0, rows: 0 });
        const statements = await statementsOf(async () => expect(await reading.ask(NAMES)).toEqual(first));
        expect(statements).toEqual(['select revision from data_revision']);
        await touch();
        expect(await reportOf(reading, NAMES)).toMatchObject({ path });
      } finally {
        await reading.close();
      }
    },
  );

  it('is the same however the variables are written, and another for others', async () => {
    const text =
      'query ($filter: PccFilter, $first: Int) { pccs(filter: $filter, first: $first) { totalCount } }';
    await app.ask(text, { filter: { slug: { eq: 'essex' }, name: { contains: 'E' } }, first: 1 });
    const same = { first: 1, filter: { name: { contains: 'E' }, slug: { eq: 'essex' } } };
    expect(await reportOf(app, text, same)).toMatchObject({ path: 'cached' });
    expect(await reportOf(app, text, { ...same, first: 2 })).toMatchObject({ path: 'compiled' });
  });

  it('is none with errors', async () => {
    const wrong = '{ pccs(first: 501) { totalCount } }';
    for (let turn = 0; turn < 2; turn += 1) expect((await app.ask(wrong)).errors).toHaveLength(1);
    expect(await reportOf(app, wrong)).toMatchObject({ path: 'resolvers' });
  });

  it('is never older than what was committed before somebody asked', async () => {
    await freshAnswers(database.url, [app]);
  });

  it('is not given when the database cannot be asked', async () => {
    const lost = await ownDatabase('record');
    const bereft = await serveApp(lost.url);
    try {
      expect((await bereft.ask(NAMES)).errors).toBeUndefined();
      await lost.drop();
      const { data, errors } = await bereft.ask(NAMES);
      expect([data, errors?.[0]?.extensions?.['code']]).toEqual([null, 'INTERNAL_SERVER_ERROR']);
    } finally {
      await bereft.close();
    }
  });
});

describe('the memory for answers', () => {
  const figures = async (app: ServedApp) => {
    const text = await (await fetch(`${app.url}/metrics`)).text();
    const of = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
    return {
      bytes: of('answer_cache_bytes'),
      answers: of('answer_cache_answers'),
      evictions: of('answer_cache_evictions_total'),
    };
  };

  it('stays within its bytes, and no answer takes more than a sixteenth of them', async () => {
    const app = await serveApp(database.url, { answerCacheBytes: 100_000 });
    try {
      for (let first = 1; first <= 100; first += 1)
        await app.ask(
          `{ pccs(first: ${first % 40}) { nodes { slug name id } } programmes(first: ${first}) { totalCount } }`,
        );
      const full = await figures(app);
      expect(full.bytes).toBeGreaterThan(50_000);
      expect(full.bytes).toBeLessThanOrEqual(100_000);
      expect(full.evictions).toBeGreaterThan(0);
      const large = '{ programmes(first: 100) { nodes { slug name description } } }';
      expect(JSON.stringify(await app.ask(large)).length).toBeGreaterThan(100_000 / 16);
      expect(await figures(app)).toEqual(full);
      await touch();
      await app.ask('{ pccs(first: 39) { nodes { slug name id } } programmes(first: 39) { totalCount } }');
      await app.ask('{ pccs(first: 20) { nodes { slug name id } } programmes(first: 100) { totalCount } }');
      // What is of no use any more makes room at once.
      expect((await figures(app)).answers).toBeLessThan(5);
    } finally {
      await app.close();
    }
  });

  it('keeps nothing at 0, and asks for no revision then', async () => {
    const app = await serveApp(database.url, { answerCacheBytes: 0 });
    try {
      for (let turn = 0; turn < 2; turn += 1)
        expect(await reportOf(app, NAMES)).toMatchObject({ path: 'compiled' });
      const post = () =>
        fetch(`${app.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ documentId: REGISTERED }),
        });
      const statements = await statementsOf(async () => [await app.ask(NAMES), await post()]);
      expect(statements).not.toContain('select revision from data_revision');
    } finally {
      await app.close();
    }
  });
});

describe('several who ask for the same at the same time', () => {
  let app: ServedApp;
  let holder: pg.Client;
  beforeAll(async () => {
    app = await serveApp(database.url, { requestTimeout: 3_000 });
    holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await app.close();
  });

  let turn = 0;
  // Another one each time, which nobody has kept.
  const asked = () => `{ pccs(first: ${(turn += 1)}) { nodes { name } } }`;
  const ask = async (text: string, signal?: AbortSignal) => {
    const url = `${app.url}/graphql?${new URLSearchParams({ query: text })}`;
    return (await (await fetch(url, { signal: signal ?? null })).json()) as Answer;
  };
  const waiting = async (count: number) => {
    const text =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await query(database.url, text)).length !== count) await delay(10);
  };
  const hold = () => holder.query('begin; lock table pcc in access exclusive mode');
  const release = () => holder.query('rollback');

  it('share one statement, and each gets the answer', async () => {
    const text = asked();
    const statements = await statementsOf(async () => {
      await hold();
      const answers = Array.from({ length: 20 }, () => ask(text));
      await waiting(1);
      await delay(100);
      await release();
      const [first, ...others] = await Promise.all(answers);
      expect(first?.data).toEqual({ pccs: { nodes: [{ name: expect.any(String) }] } });
      for (const other of others) expect(other).toEqual(first);
    });
    expect(statements.filter(statement => statement.includes('"pcc"'))).toHaveLength(1);
  });

  it('may leave: the others get the answer, and with the last one the statement ends', async () => {
    const text = asked();
    await hold();
    const leaving = new AbortController();
    const left = Promise.allSettled([ask(text, leaving.signal), ask(text, leaving.signal)]);
    await waiting(1);
    const staying = ask(text);
    const alsoLeaving = new AbortController();
    const alsoLeft = Promise.allSettled([ask(text, alsoLeaving.signal)]);
    await delay(100);
    leaving.abort();
    await left;
    await waiting(1);
    await release();
    expect((await staying).errors).toBeUndefined();
    alsoLeaving.abort();
    await alsoLeft;

    const another = asked();
    await hold();
    const last = new AbortController();
    const gone = Promise.allSettled([ask(another, last.signal), ask(another, last.signal)]);
    await waiting(1);
    last.abort();
    await gone;
    await waiting(0);
    await release();
    expect((await ask(another)).errors).toBeUndefined();
    expect(app.log).toEqual([]);
  });

  it('keep each to their own time', async () => {
    const text = asked();
    await hold();
    const early = ask(text);
    await waiting(1);
    await delay(1_500);
    const late = ask(text);
    expect((await early).errors?.[0]?.extensions?.['code']).toBe('TIMEOUT');
    await waiting(1);
    await release();
    expect((await late).data).toMatchObject({ pccs: { nodes: expect.any(Array) } });
  });

  it('are not given what was read before they asked, when something has been written since', async () => {
    const text = '{ pcc(slug: "essex") { name } forums { totalCount } }';
    await query(database.url, "update pcc set name = 'Before' where slug = 'essex'");
    await holder.query('begin; lock table forum in access exclusive mode');
    // One of its statements has read the name, the other waits for the table.
    const early = ask(text);
    await waiting(1);
    await delay(100);
    await query(database.url, "update pcc set name = 'After' where slug = 'essex'");
    const late = ask(text);
    await delay(100);
    await release();
    expect((await early).data).toMatchObject({ pcc: { name: 'Before' } });
    expect((await late).data).toMatchObject({ pcc: { name: 'After' } });
  });
});
