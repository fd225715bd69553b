import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { query } from '../embedded/served-folder.js';
import { freshAnswers } from '../harness/fresh-answers.js';
import { FrozenNetwork } from '../harness/frozen-network.js';
import { RedisServer, redisProgram } from '../harness/redis-server.js';
import { serveApp, type Answer, type ServedApp } from '../harness/served-app.js';
import { ownDatabase, type TestDatabase } from '../harness/test-database.js';

const NAMES = '{ pccs(first: 50) { nodes { slug name } } }';
const GOES_ON = /^The Redis at 127\.0\.0\.1:\d+\/0 cannot be used, and the server goes on without it: /;

const title = 'servers that share a Redis';
const why = 'no redis-server was found: install one, or name one in REDIS_SERVER';
// Where the project itself is tested, nothing may be left out.
if (redisProgram === undefined && process.env['CI'] === 'true') throw new Error(`Not tested, for ${why}.`);
const describeWithRedis =
  redisProgram === undefined ? describe.skip.bind(null, `${title} (${why})`) : describe.bind(null, title);

describeWithRedis(() => {
  let database: TestDatabase;
  let redis: RedisServer;
  let apps: ServedApp[];
  beforeAll(async () => {
    [database, redis] = await Promise.all([ownDatabase('record'), RedisServer.start()]);
  });
  afterAll(async () => {
    await Promise.all([database.drop(), redis.remove()]);
  });
  beforeEach(() => {
    apps = [];
  });
  afterEach(() => Promise.all(apps.map(app => app.close())));

  const serve = async (redisUrl = redis.url, answerCacheBytes = 1_000_000) => {
    const app = await serveApp(database.url, { redisUrl, answerCacheBytes });
    apps.push(app);
    // It connects by the way, and nobody waits for it.
    await delay(200);
    return app;
  };
  const ask = async (app: ServedApp, text = NAMES, headers: Record<string, string> = {}) => {
    const response = await fetch(`${app.url}/graphql?${new URLSearchParams({ query: text })}`, { headers });
    return (await response.json()) as Answer;
  };
  const found = async (app: ServedApp, where: string) => {
    const text = await (await fetch(`${app.url}/metrics`)).text();
    return Number(
      new RegExp(`^answer_cache_lookups_total\\{found="${where}"\\} (\\d+)$`, 'm').exec(text)?.[1],
    );
  };
  const touch = () => query(database.url, "update pcc set name = name where slug = 'kent'");

  it('give each other the answers that one of them has read, until something is written', async () => {
    const [one, other] = [await serve(), await serve()];
    const answer = await ask(one);
    expect(await ask(other)).toEqual(answer);
    expect([await found(one, 'nowhere'), await found(other, 'nowhere')]).toEqual([1, 0]);
    expect(await found(other, 'redis')).toBe(1);
    await ask(other);
    expect(await found(other, 'memory')).toBe(1);
    await touch();
    await ask(other);
    expect(await found(other, 'nowhere')).toBe(1);
    expect([one.log, other.log]).toEqual([[], []]);
  });

  it('leave nothing there for ever, and nothing that says what was asked', async () => {
    await ask(await serve());
    const contents = await redis.contents();
    expect(contents.size).toBeGreaterThan(0);
    for (const [name, seconds] of contents) {
      expect(name).toMatch(/^perpetrator-programmes-graph:[\w-]{43}:[0-9a-f-]{36}:[\w-]{43}$/);
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it('never give an answer that is older than what was committed before somebody asked', async () => {
    await freshAnswers(database.url, [await serve(), await serve(redis.url, 0)]);
  });

  it('go on when it goes away, say so once, and use it when it is back', async () => {
    const app = await serve();
    const answer = await ask(app);
    await redis.stop();
    for (let turn = 0; turn < 3; turn += 1) {
      await touch();
      expect(await ask(app)).toEqual(answer);
    }
    expect(app.log).toEqual([expect.stringMatching(GOES_ON)]);
    await redis.startAgain();
    while (app.log.length < 2) {
      await touch();
      await ask(app);
      await delay(50);
    }
    expect(app.log[1]).toMatch(/^The Redis at 127\.0\.0\.1:\d+\/0 is used again\.$/);
  });

  it('start without it, and never name its password', async () => {
    const app = await serve('redis://someone:s3cret@127.0.0.1:1/0');
    expect((await ask(app)).errors).toBeUndefined();
    expect(app.log).toEqual([expect.stringMatching(/^The Redis at 127\.0\.0\.1:1\/0 cannot be used/)]);
    expect(app.log.join()).not.toContain('s3cret');
  });

  it('do not wait for it when it keeps silent', async () => {
    const { network, url } = await FrozenNetwork.to(redis.url);
    try {
      const app = await serve(url);
      await ask(app);
      network.freeze();
      for (let turn = 0; turn < 3; turn += 1) {
        await touch();
        expect((await ask(app)).errors).toBeUndefined();
      }
      expect(app.log).toEqual([expect.stringMatching(GOES_ON)]);
    } finally {
      network.close();
    }
  });
});
