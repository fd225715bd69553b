import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { OtherProcess } from './other-process.js';
import { TemporaryFolders, livePostmasterOf, postmasterOf, query } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(async () => {
  await OtherProcess.clear();
  await folders.clear();
});

async function settingsOf(url: string): Promise<Record<string, string>> {
  const rows = await query<{ name: string; setting: string }>(url, 'select name, setting from pg_settings');
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

describe('the first start on a folder', () => {
  it('makes a durable UTF-8 database that only this computer can reach, with a password', async () => {
    const dataFolder = await folders.makeDataFolder();
    const server = await startEmbeddedPostgres({ dataFolder, database: 'graph "of" programmes' });

    expect(server.owned).toBe(true);
    expect(await settingsOf(server.url)).toMatchObject({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      password_encryption: 'scram-sha-256',
      jit: 'off',
      TimeZone: 'UTC',
    });
    const [database] = await query<{ name: string; locale: string; provider: string }>(
      server.url,
      'select datname as name, datlocale as locale, datlocprovider as provider from pg_database where datname = current_database()',
    );
    expect(database).toEqual({ name: 'graph "of" programmes', locale: 'C.UTF-8', provider: 'b' });
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    await server.stop();
  });

  it('keeps a generated password beside the data for its owner alone', async () => {
    const dataFolder = await folders.makeDataFolder();
    const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    const password = path.join(dataFolder, 'password');

    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(new URL(server.url).password).toBe((await readFile(password, 'utf8')).trim());
    expect(new URL(server.url).password.length).toBeGreaterThanOrEqual(32);
    await server.stop();
  });

  it('is begun anew after it was killed half way', async () => {
    const dataFolder = await folders.makeDataFolder();
    const interrupted = new OtherProcess(dataFolder);
    const unfinished = await untilInitialising(dataFolder);
    await interrupted.signalGroup('SIGKILL');
    expect(await readdir(dataFolder)).not.toContain('cluster');

    const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(await query(server.url, 'select current_database() as name')).toEqual([{ name: 'graph' }]);
    expect(await readdir(dataFolder)).not.toContain(unfinished);
    await server.stop();
  });
});

describe('a later start', () => {
  it('serves the data of the earlier one and stops what it started, again and again', async () => {
    const dataFolder = await folders.makeDataFolder();
    const first = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    await query(first.url, "create table programme as select 'Hampton Trust' as provider");
    const postmaster = await livePostmasterOf(dataFolder);
    await first.stop();
    expect(await postmasterOf(dataFolder)).toBeUndefined();

    const second = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(await query(second.url, 'select provider from programme')).toEqual([
      { provider: 'Hampton Trust' },
    ]);
    expect((await livePostmasterOf(dataFolder)).pid).not.toBe(postmaster.pid);
    // After a clean shutdown there is nothing to recover.
    expect(await readFile(path.join(dataFolder, 'server.log'), 'utf8')).not.toMatch(/not properly shut down/);
    await second.stop();
    await second.stop();
    expect(await postmasterOf(dataFolder)).toBeUndefined();
  });
});

async function untilInitialising(dataFolder: string): Promise<string> {
  for (;;) {
    const names = await readdir(dataFolder).catch(() => []);
    const unfinished = names.find(name => name.startsWith('cluster.unfinished-'));
    const content = unfinished ? await readdir(path.join(dataFolder, unfinished)).catch(() => []) : [];
    if (unfinished && content.includes('PG_VERSION')) return unfinished;
    await delay(5);
  }
}
