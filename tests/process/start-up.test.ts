import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { projectFolder, readConfig } from '../../server/config.js';
import { toStartupError } from '../../server/database/startup-failures.js';
import { StartupError } from '../../server/startup-error.js';
import { FrozenNetwork } from '../harness/frozen-network.js';
import { startServer } from '../harness/server-process.js';
import { server } from '../harness/server.js';
import { ownDatabase, recordDatabase } from '../harness/test-database.js';

const { migrate, MIGRATION_LOCK, openOrm } = server;

/** What a failed start prints, after making sure that it exits with 1 and prints no stack. */
async function failure(environment: Record<string, string>, nodeOptions: string[] = []): Promise<string> {
  const server = startServer(environment, { nodeOptions });
  expect(await server.ended()).toBe(1);
  expect(server.output()).not.toMatch(/^\s+at /m);
  return server.output();
}

/** The sentence with which a configuration is refused. */
function refusal(variables: Record<string, string>): string {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('a start that cannot succeed says why in a sentence', () => {
  const folder = path.join(projectFolder, '.data', `start-up-${process.pid}`);
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const output = await failure({ PORT: String(port), DATABASE_URL: await recordDatabase() });
      expect(output).toContain(`Port ${port} on 127.0.0.1 is taken`);
      expect(output).toContain(`for example PORT=${port + 1}.`);
    } finally {
      other.close();
    }
  });

  it('when no database listens', async () => {
    const output = await failure({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/graph' });
    expect(output).toContain('PostgreSQL at 127.0.0.1:1/graph');
    expect(output).toContain('nothing listens there');
    expect(output).not.toContain('secret');
  });

  it('when the database refuses the password', async () => {
    const url = new URL(await recordDatabase());
    url.password = 'wrong';
    expect(await failure({ DATABASE_URL: url.href })).toContain('it refuses the password');
  });

  it('when there is no database of that name', async () => {
    const url = new URL(await recordDatabase());
    url.pathname = '/missing';
    expect(await failure({ DATABASE_URL: url.href })).toContain('it has no database of that name');
  });

  it('when the user may not create the extension that search needs', async () => {
    const database = await ownDatabase('empty');
    const role = `tenant_${randomUUID().replaceAll('-', '')}`;
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    try {
      await owner.query(`create role ${role} login password 'word'`);
      await owner.query(`grant create on schema public to ${role}`);
      const url = new URL(database.url);
      url.username = role;
      url.password = 'word';
      expect(await failure({ DATABASE_URL: url.href })).toContain(
        'it lacks the extension pg_trgm, which the user may not create. Ask its administrator to run "create extension pg_trgm" in it',
      );
    } finally {
      await owner.query(`drop owned by ${role}`);
      await owner.query(`drop role ${role}`);
      await owner.end();
      await database.drop();
    }
  });

  it('when the server does not offer the extension that search needs', () => {
    const refusal = { code: '0A000', file: 'extension.c' };
    expect(toStartupError(refusal, 'PostgreSQL at db:5432/graph')).toMatchObject({
      message:
        'The database (PostgreSQL at db:5432/graph) cannot be used: its server does not offer the extension pg_trgm, which comes with PostgreSQL. Ask its administrator to install or allow it.',
    });
  });

  it('when the database is newer than the code', async () => {
    const database = await ownDatabase('record');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("insert into migration (name) values ('Migration29990101000000_of_the_future')");
    await client.end();
    try {
      expect(await failure({ DATABASE_URL: database.url })).toContain(
        'The database is newer than this code: it has Migration2999',
      );
    } finally {
      await database.drop();
    }
  });

  it('when the data folder holds something else', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'letter.txt'), 'not a database');
    const output = await failure({ DATA_FOLDER: folder });
    expect(output).toContain(
      `The data folder ${folder} is not empty (letter.txt) and was not made by this server: name an empty folder`,
    );
  });

  it('when the data folder cannot be read', async () => {
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, 'a file');
    expect(await failure({ DATA_FOLDER: folder })).toContain(
      `The data folder ${folder} is a file: name a folder`,
    );
  });

  it.each(['many', ' ', '0x1000', '65536', '1e3', '-1'])('when PORT is "%s"', port => {
    expect(refusal({ PORT: port })).toBe('PORT must be a number from 0 to 65535.');
  });

  it.each(['MAX_CONNECTIONS', 'MAX_DEPTH', 'MAX_COST', 'MAX_TOKENS', 'MAX_ALIASES', 'REQUEST_TIMEOUT_MS'])(
    'when %s is no whole number above 0',
    name => {
      expect(refusal({ [name]: '0' })).toContain(`${name} must be a whole number from 1`);
    },
  );

  it.each(['-1', '1.5', '64MB', '1e9'])('when ANSWER_CACHE_BYTES is %s', text => {
    expect(refusal({ ANSWER_CACHE_BYTES: text })).toBe(
      'ANSWER_CACHE_BYTES must be a number of bytes, at most 999999999999; 0 turns it off.',
    );
  });

  it.each([
    'localhost:6379',
    'http://localhost:6379',
    'redis://',
    'redis://127.0.0.1:0',
    'redis://127.0.0.1/first',
    'redis://someone:s3cr%t@127.0.0.1',
    'redis://someone:s3cr#t@127.0.0.1',
    'redis://someone:s3cr?t@127.0.0.1',
  ])('when REDIS_URL is %s, without repeating it', url => {
    expect(refusal({ REDIS_URL: url })).toBe(
      'REDIS_URL must look like redis://user:password@host:6379/0, or rediss:// for TLS.',
    );
  });

  it.each(['yes', '1', 'TRUE'])('when REGISTERED_ONLY is %s, which could mean anything', text => {
    expect(refusal({ REGISTERED_ONLY: text })).toBe('REGISTERED_ONLY must be true or false.');
  });

  it.each(['s3cret', 's3cret of many words', 's3cret-s3cret-s3cret\n', 's3crét-s3crét-s3crét'])(
    'when AD_HOC_TOKEN is easily guessed or fits into no header, without showing it: %j',
    token => {
      const sentence = refusal({ AD_HOC_TOKEN: token });
      expect(sentence).toContain('AD_HOC_TOKEN must have at least 16 letters');
      expect(sentence).not.toContain('s3cr');
    },
  );

  it.each([
    'postgres://someone:s3cr#t@127.0.0.1/graph',
    'postgres://someone:5432#s3cr@127.0.0.1/graph',
    'postgres://someone:5432/s3cr@127.0.0.1/graph',
    'postgres://someone:5432?s3cr@127.0.0.1/graph',
    'postgres://someone:s3cr%ff@127.0.0.1/graph',
    'postgres://someone:s3cr@127.0.0.1:99999/graph',
    'postgres://someone:s3cr@127.0.0.1:0/graph',
    'postgres://[s3cr',
  ])('when a database cannot be found in %s, without showing any of it', url => {
    const output = refusal({ DATABASE_URL: url });
    expect(output).toContain('DATABASE_URL cannot be read: special characters');
    expect(output).not.toContain('s3cr');
    expect(output).not.toContain('someone');
  });

  it('when there is no socket of a server where it should be', async () => {
    const output = await failure({ DATABASE_URL: 'postgres:///graph?host=/nowhere' });
    expect(output).toContain('PostgreSQL at /nowhere');
    expect(output).toContain('there is no socket of a server in that folder');
  });

  it('when the database keeps silent', async () => {
    const { network, url } = await FrozenNetwork.to(await recordDatabase());
    network.freeze();
    try {
      expect(await failure({ DATABASE_URL: url })).toContain('it does not answer');
    } finally {
      network.close();
    }
  });

  it('when a variable makes no sense', async () => {
    expect(await failure({ PORT: 'many' })).toContain('PORT must be a number from 0 to 65535');
    const unreadable = await failure({ DATABASE_URL: 'postgres://someone:s3cr#t@127.0.0.1/graph' });
    expect(unreadable).toContain('DATABASE_URL cannot be read');
    expect(unreadable).not.toContain('s3cr');
    expect(await failure({ DATABASE_URL: 'mysql://localhost/graph' })).toContain(
      'DATABASE_URL must look like postgres://',
    );
  });

  it('when Node is too old', async () => {
    const oldNode = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })`;
    expect(await failure({}, ['--import', oldNode])).toContain('Node 18.19.0 is too old');
  });
});

describe('a start that another process holds up', () => {
  it('is given up with a sentence', async () => {
    const database = await ownDatabase('record');
    const holder = await holdMigrationLock(database.url);
    const orm = await openOrm(database.url);
    try {
      await expect(migrate(orm, database.url, 100)).rejects.toThrow(
        /^Another process has not come to an end with migrating/,
      );
    } finally {
      await orm.close();
      await holder.end();
      await database.drop();
    }
  });

  it('waits on the first Ctrl-C, and ends at once on the second', async () => {
    const database = await ownDatabase('record');
    const holder = await holdMigrationLock(database.url);
    const server = startServer({ DATABASE_URL: database.url });
    try {
      await untilOneWaits(holder);
      server.child.kill('SIGINT');
      await server.printed('Stopping once the start is done; again to force.');
      server.child.kill('SIGINT');
      expect(await server.ended()).toBe(1);
    } finally {
      server.child.kill('SIGKILL');
      await holder.end();
      await database.drop();
    }
  });

  it('stops what it started once the start is done', async () => {
    const database = await ownDatabase('record');
    const holder = await holdMigrationLock(database.url);
    const server = startServer({ DATABASE_URL: database.url });
    try {
      await untilOneWaits(holder);
      server.child.kill('SIGTERM');
      await server.printed('Stopping once the start is done');
      await holder.query('select pg_advisory_unlock_all()');
      expect(await server.ended()).toBe(0);
    } finally {
      server.child.kill('SIGKILL');
      await holder.end();
      await database.drop();
    }
  });
});

async function holdMigrationLock(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  return client;
}

async function untilOneWaits(holder: pg.Client): Promise<void> {
  const question = `select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  while ((await holder.query(question)).rowCount === 0) await delay(20);
}
