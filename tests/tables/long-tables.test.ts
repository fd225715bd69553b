import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { projectFolder } from '../../server/config.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { fillSynthetic, ownSyntheticDatabase } from '../harness/synthetic-database.js';
import type { TestDatabase } from '../harness/test-database.js';

jest.setTimeout(60_000);

const questionsFolder = path.join(projectFolder, 'benchmarks/questions');
const READINGS = '/data/monitoring-readings';

/** Every reading in the database, by SQL alone. */
const ALL = `select r.financial_year, r.quarter, k.slug as indicator, x.value::float8 as value
  from monitoring_reading x join monitoring_return r on r.pk = x.monitoring_return_pk join kpi k on k.pk = x.kpi_pk
  order by r.key, k.pk, x.pk`;

interface Reading {
  readonly financial_year: string;
  readonly quarter: number;
  readonly indicator_slug: string;
  readonly value: number | null;
}

describe('a table of more rows than one statement reads', () => {
  let database: TestDatabase;
  let watcher: pg.Client;
  let apps: readonly ServedApp[];
  beforeAll(async () => {
    database = await ownSyntheticDatabase();
    const { url } = database;
    await fillSynthetic(url, { scale: 1, seed: 7 });
    watcher = new pg.Client({ connectionString: url });
    await watcher.connect();
    apps = await Promise.all(
      [true, false].map(compiledReads => serveApp(url, { questionsFolder, compiledReads, connections: 2 })),
    );
  });
  afterAll(async () => {
    await Promise.all(apps.map(app => app.close()));
    await watcher.end();
    await database.drop();
  });

  const table = async (app: ServedApp | undefined, search = '') => {
    const response = await fetch(`${app?.url}${READINGS}.ndjson${search}`);
    const lines = (await response.text()).trimEnd().split('\n');
    return { total: response.headers.get('x-total-rows'), lines };
  };

  it('has every row once, in order, and counts them before the first, on both read paths', async () => {
    const { rows } = await watcher.query<{
      financial_year: string;
      quarter: number;
      indicator: string;
      value: number | null;
    }>(ALL);
    expect(rows.length).toBeGreaterThan(10_000);
    for (const app of apps) {
      const { total, lines } = await table(app);
      expect(total).toBe(String(rows.length));
      const read = lines.map(line => JSON.parse(line) as Reading);
      expect(
        read.map(({ financial_year, quarter, indicator_slug, value }) => [
          financial_year,
          quarter,
          indicator_slug,
          value,
        ]),
      ).toEqual(rows.map(row => [row.financial_year, row.quarter, row.indicator, row.value]));
    }
  });

  it('is cut at as many records as are asked for, wherever a page ends', async () => {
    const { lines } = await table(apps[0]);
    for (const first of [499, 500, 501, 1000]) {
      for (const app of apps) {
        const part = await table(app, `?first=${first}`);
        expect(part.total).toBe(String(part.lines.length));
        expect(part.lines).toEqual(lines.slice(0, part.lines.length));
        expect(
          new Set(part.lines.map(line => (JSON.parse(line) as { return_id: string }).return_id)).size,
        ).toBe(first);
      }
    }
  });

  it('is of one moment, whatever is written while it is read', async () => {
    const app = apps[0];
    const before = (await table(app)).lines;
    const [year] = before.map(line => (JSON.parse(line) as Reading).financial_year);
    const response = await slowly(`${app?.url}${READINGS}.ndjson`);
    await once(response, 'readable');
    await watcher.query('begin');
    await watcher.query('update monitoring_return set quarter = quarter where financial_year = $1', [year]);
    await watcher.query('delete from monitoring_reading where pk = (select max(pk) from monitoring_reading)');
    await watcher.query('commit');
    try {
      const pieces: string[] = [];
      for await (const piece of response) pieces.push(String(piece));
      expect(pieces.join('').trimEnd().split('\n')).toEqual(before);
    } finally {
      expect((await table(app)).lines.length).toBe(before.length - 1);
    }
  });

  it('is no longer read when its client goes away, and leaves its connection to others', async () => {
    const app = apps[0];
    for (let turn = 0; turn < 5; turn += 1) {
      const response = await slowly(`${app?.url}${READINGS}.csv`);
      await once(response, 'readable');
      response.destroy();
    }
    await idle();
    expect((await table(app)).lines.length).toBeGreaterThan(10_000);
    expect(app?.log.filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('waits for its turn, so that answers and what needs no turn still find a connection', async () => {
    const app = apps[0];
    // Of two connections, one is for tables.
    const held = await slowly(`${app?.url}${READINGS}.csv`);
    await once(held, 'readable');
    const waiting = table(app);
    expect((await app?.ask('{ kpis(first: 1) { totalCount } }'))?.errors).toBeUndefined();
    for (const path of ['/data', '/data/datapackage.json'])
      expect((await fetch(`${app?.url}${path}`)).status).toBe(200);
    held.destroy();
    expect((await waiting).lines.length).toBeGreaterThan(10_000);
  });

  it('says that a workbook does not take as many rows', async () => {
    const response = await fetch(`${apps[0]?.url}${READINGS}.xlsx`);
    expect(await response.json()).toMatchObject({ status: 422, code: 'TOO_MANY_ROWS', mostRows: 10_000 });
  });

  it('shows its first rows on a page, and says so', async () => {
    const page = await (await fetch(`${apps[0]?.url}${READINGS}.html`)).text();
    expect(page).toContain('This page shows the first 1,000 rows of');
    expect(page).toContain('The caveats and sources are those of the rows that are shown.');
    expect(page.match(/<tr>/g)?.length).toBeGreaterThan(1_000);
  });

  /** Comes when no transaction is open in the database but the watcher's. */
  async function idle(): Promise<void> {
    for (;;) {
      const { rows } = await watcher.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
      );
      if (rows[0]?.count === 0) return;
      await delay(20);
    }
  }
});

/** An answer of which no more is taken than somebody reads. */
async function slowly(url: string): Promise<IncomingMessage> {
  const sent = request(url);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}
