import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from '../embedded/served-folder.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const DECLINED = '{ __schema { queryType { name } } }';
const REGISTERED = 'models-by-area';

let database: TestDatabase;
let app: ServedApp;
beforeAll(async () => {
  database = await ownDatabase('record');
  app = await serveApp(database.url);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('the metrics', () => {
  const metrics = async () => (await fetch(`${app.url}/metrics`)).text();
  /** How much each figure has grown by some work. */
  const growth = async (work: () => Promise<unknown>) => {
    const figures = async () =>
      new Map(
        [...(await metrics()).matchAll(/^((?:graphql|answer)_\S+) (\S+)$/gm)].map(
          ([, name = '', value]) => [name, Number(value)] as const,
        ),
      );
    const before = await figures();
    await work();
    const after = [...(await figures())].map(
      ([name, value]) => [name, value - (before.get(name) ?? 0)] as const,
    );
    return Object.fromEntries(
      after.filter(([name, value]) => value > 0 && !/_bucket|_sum|_bytes/.test(name)),
    );
  };
  const link = () => fetch(`${app.url}/graphql?documentId=${REGISTERED}`);

  it('count operations by what answered them, with their statements and rows', async () => {
    expect(await growth(() => app.ask('{ pccs { totalCount } awards { totalCount } }'))).toEqual({
      'graphql_operations_total{path="compiled",document="ad_hoc"}': 1,
      'graphql_request_duration_seconds_count{path="compiled"}': 1,
      graphql_statements_total: 2,
      graphql_rows_total: 2,
      'answer_cache_lookups_total{found="nowhere"}': 1,
      answer_cache_answers: 1,
    });
    expect(await growth(link)).toMatchObject({
      'graphql_operations_total{path="compiled",document="registered"}': 1,
      graphql_statements_total: 1,
    });
    expect(await growth(link)).toEqual({
      'graphql_operations_total{path="cached",document="registered"}': 1,
      'graphql_request_duration_seconds_count{path="cached"}': 1,
      'answer_cache_lookups_total{found="memory"}': 1,
    });
    const tag = (await link()).headers.get('etag') ?? '';
    const confirm = () =>
      fetch(`${app.url}/graphql?documentId=${REGISTERED}`, { headers: { 'if-none-match': tag } });
    expect(await growth(confirm)).toEqual({ graphql_unchanged_total: 1 });
  });

  it('count what was left to the resolvers, and what was refused', async () => {
    expect(await growth(() => app.ask(DECLINED))).toMatchObject({
      'graphql_operations_total{path="resolvers",document="ad_hoc"}': 1,
      'graphql_declines_total{reason="schema"}': 1,
    });
    expect(await growth(() => app.ask('{ nothing }'))).toMatchObject({
      'graphql_operations_total{path="refused",document="ad_hoc"}': 1,
    });
  });

  it('tell of the process, in the format of Prometheus', async () => {
    const response = await fetch(`${app.url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toMatch(/^process_resident_memory_bytes \d+$/m);
  });

  it('do not grow by what clients send', async () => {
    const own = async () => (await metrics()).match(/^(?:graphql|answer)_.+(?= )/gm);
    const before = await own();
    for (let first = 1; first <= 5; first += 1) await app.ask(`{ pccs(first: ${first}) { totalCount } }`);
    expect(await own()).toEqual(before);
  });
});

describe('the log of what is left to the resolvers', () => {
  let logged: ServedApp;
  beforeAll(async () => {
    logged = await serveApp(database.url, { answerCacheBytes: 0 });
  });
  afterAll(() => logged.close());

  const told = () => logged.log.filter(line => line.includes('is left to the resolvers'));

  it('names the document and the error once, then when it has happened ten times as often', async () => {
    const text = 'query ($slug: String!) { forums(filter: { slug: { eq: $slug } }) { totalCount } }';
    const [forum] = await query<{ slug: string }>(database.url, 'select slug from forum limit 1');
    await query(database.url, 'alter table forum rename to other_forum');
    try {
      for (let turn = 0; turn < 12; turn += 1) await logged.ask(text, { slug: forum?.slug });
    } finally {
      await query(database.url, 'alter table other_forum rename to forum');
    }
    const line = expect.stringMatching(
      /^The document sha256:[0-9a-f]{64} is left to the resolvers: the statement failed: error: relation "forum" does not exist( \(10 times\))?$/,
    );
    expect(told()).toEqual([line, line]);
    expect(told().join()).not.toContain(forum?.slug);
  });

  it('names a registered document as /questions does', async () => {
    await query(database.url, 'alter table intervention_model rename to other_model');
    try {
      await fetch(`${logged.url}/graphql?documentId=${REGISTERED}`);
    } finally {
      await query(database.url, 'alter table other_model rename to intervention_model');
    }
    expect(told().at(-1)).toMatch(/^models-by-area is left to the resolvers: the statement failed: /);
  });

  it('does not have what nobody can mend', async () => {
    const before = logged.log.length;
    await logged.ask('{ pccs(first: 501) { totalCount } }');
    await logged.ask(DECLINED);
    expect(logged.log.slice(before)).toEqual([]);
  });
});
