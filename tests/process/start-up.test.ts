import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { projectFolder } from '../../server/config.js';
import { startServer } from '../harness/server-process.js';
import { ownDatabase, recordDatabase } from '../harness/test-database.js';

/** What a failed start prints, after making sure that it exits with 1 and prints no stack. */
async function failure(environment: Record<string, string>, nodeOptions: string[] = []): Promise<string> {
  const server = startServer(environment, { nodeOptions });
  expect(await server.ended()).toBe(1);
  expect(server.output()).not.toMatch(/^\s+at /m);
  return server.output();
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
    expect(output).toContain(folder);
  });

  it('when the data folder cannot be read', async () => {
    await mkdir(path.dirname(folder), { recursive: true });
    await writeFile(folder, 'a file');
    expect(await failure({ DATA_FOLDER: folder })).toContain(folder);
  });

  it('when a variable makes no sense', async () => {
    expect(await failure({ PORT: 'many' })).toContain('PORT must be a number from 0 to 65535');
    expect(await failure({ DATABASE_URL: 'mysql://localhost/graph' })).toContain(
      'DATABASE_URL must look like postgres://',
    );
  });

  it('when Node is too old', async () => {
    const oldNode = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })`;
    expect(await failure({}, ['--import', oldNode])).toContain('Node 18.19.0 is too old');
  });
});
