import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { ReadsUntil } from '../../server/database/reads-until.js';
import { openOrm, type Orm } from '../../server/database/orm.js';
import { RequestTimeout } from '../../server/request-timeout.js';
import { serveApp, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

// Longer than any test: what ends before is not ended by it.
const FOR_EVER = 600_000;

let database: TestDatabase;
let watcher: pg.Client;
/** Keeps what it locks from everybody, until it rolls back. */
let holder: pg.Client;
beforeEach(async () => {
  database = await ownDatabase('record');
  [watcher, holder] = await Promise.all([connected(), connected()]);
});
afterEach(async () => {
  await Promise.all([watcher.end(), holder.end()]);
  await database.drop();
});

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return client;
}

/** Comes when so many statements run in the database, whoever sent them; the watcher's do not count. */
async function running(count: number): Promise<void> {
  for (;;) {
    const { rows } = await watcher.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and state = 'active'`,
    );
    if (rows[0]?.count === count) return;
    await delay(10);
  }
}

describe('a statement that nobody waits for any more', () => {
  let orm: Orm;
  beforeEach(async () => {
    orm = await openOrm(database.url);
  });
  afterEach(() => orm.close());

  const until = (signal: AbortSignal) => new ReadsUntil(orm.em.fork(), signal);

  it('is cancelled in PostgreSQL, and ends with the reason', async () => {
    const deadline = new AbortController();
    const reading = until(deadline.signal).rows(sql`select pg_sleep(${FOR_EVER})`);
    const ended = expect(reading).rejects.toThrow(RequestTimeout);
    await running(1);
    deadline.abort(new RequestTimeout(1));
    await ended;
    await running(0);
    await expect(until(deadline.signal).rows(sql`select 1`)).rejects.toThrow(RequestTimeout);
  });

  it('waits for no connection', async () => {
    const [holding, waiting] = [new AbortController(), new AbortController()];
    const all = Array.from({ length: 10 }, () =>
      until(holding.signal).rows(sql`select pg_sleep(${FOR_EVER})`),
    );
    const held = Promise.allSettled(all);
    await running(10);
    const late = until(waiting.signal).rows(sql`select pg_sleep(${FOR_EVER})`);
    const ended = expect(late).rejects.toThrow('given up');
    waiting.abort(new Error('given up'));
    holding.abort(new Error('made room'));
    await Promise.all([held, ended]);
    await running(0);
    expect(await until(new AbortController().signal).rows(sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });

  it('takes no other statement with it, whenever it is cancelled', async () => {
    const neighbour = async () => {
      const signal = new AbortController().signal;
      for (let turn = 0; turn < 60; turn += 1) {
        expect(await until(signal).rows(sql`select ${turn}::int as turn, pg_sleep(0.003)`)).toMatchObject([
          { turn },
        ]);
      }
    };
    const given = async (lane: number) => {
      const outcomes = { answered: 0, ended: 0 };
      for (let turn = 0; turn < 60; turn += 1) {
        const controller = new AbortController();
        const reading = until(controller.signal).rows(sql`select pg_sleep(0.004)`);
        // From before it is sent until after it has been answered.
        const abort = delay((turn + lane) % 10).then(() => controller.abort(new Error('given up')));
        await reading.then(
          () => (outcomes.answered += 1),
          (error: Error) => {
            expect(error.message).toBe('given up');
            outcomes.ended += 1;
          },
        );
        await abort;
      }
      return outcomes;
    };
    // More of both than there are connections, so that each connection serves both.
    const lanes = Array.from({ length: 8 }, (_, lane) => lane);
    const [outcomes] = await Promise.all([Promise.all(lanes.map(given)), Promise.all(lanes.map(neighbour))]);
    expect(outcomes.reduce((sum, { ended }) => sum + ended, 0)).toBeGreaterThan(0);
    expect(outcomes.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(0);
    await running(0);
  });

  it('runs out on a connection that is not used again, when the cancelling may have been lost', async () => {
    const way = await wayWithoutCancelling(database.url);
    const far = await openOrm(way.url);
    try {
      const pool = await far.em.getConnection().getNativeClient();
      const deadline = new AbortController();
      const reads = new ReadsUntil(far.em.fork(), deadline.signal);
      const reading = reads.rows(sql`select pg_sleep(0.5)`);
      await running(1);
      expect(pool.totalCount).toBe(1);
      deadline.abort(new Error('given up'));
      await reading.catch(() => undefined);
      expect(way.refused).toBe(1);
      expect(pool.totalCount).toBe(0);
    } finally {
      await far.close();
      way.close();
    }
  });
});

describe('a request that nobody waits for any more', () => {
  let app: ServedApp;
  beforeEach(async () => {
    app = await serveApp(database.url, { requestTimeout: FOR_EVER });
    await holder.query('begin; lock table pcc in access exclusive mode');
  });
  afterEach(() => app.close());

  const leave = async (clients: number) => {
    const leaving = new AbortController();
    // Who asks for the same shares one statement, so each asks for something else.
    const requests = Array.from({ length: clients }, (_, client) => {
      const query = `{ pccs(first: ${client + 1}) { totalCount nodes { name } } }`;
      return fetch(`${app.url}/graphql?${new URLSearchParams({ query })}`, { signal: leaving.signal });
    });
    const gone = Promise.allSettled(requests);
    await running(Math.min(clients, 10));
    leaving.abort();
    await gone;
    await running(0);
  };

  it('leaves no statement behind when its client goes away, and nothing in the log', async () => {
    await leave(1);
    expect(app.log).toEqual([]);
  });

  it('leaves every connection to others, also where more have gone than there are connections', async () => {
    await leave(30);
    // The lock is still held, so that whatever had been left behind would still wait for it.
    expect((await app.ask('{ awards { totalCount } }')).data).toEqual({
      awards: { totalCount: expect.any(Number) },
    });
    await holder.query('rollback');
    expect((await app.ask('{ pccs { totalCount } }')).data).toEqual({ pccs: { totalCount: 42 } });
    expect(app.log).toEqual([]);
  });
});

/** A way to a database on which every request to cancel is cut off. */
async function wayWithoutCancelling(url: string) {
  const CANCEL_REQUEST = 80877102;
  const target = new URL(url);
  const [hostname, port] = [target.hostname, Number(target.port)];
  const way = { url: '', refused: 0, close: () => server.close() };
  const server = createServer(inner => {
    inner.once('data', (first: Buffer) => {
      if (first.readInt32BE(4) === CANCEL_REQUEST) {
        way.refused += 1;
        inner.resetAndDestroy();
        return;
      }
      const outer = connect(port, hostname);
      outer.write(first);
      inner.pipe(outer).pipe(inner);
      inner.on('error', () => outer.destroy());
      outer.on('error', () => inner.destroy());
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  target.port = String((server.address() as AddressInfo).port);
  way.url = target.href;
  return way;
}
