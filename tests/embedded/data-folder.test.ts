import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { TemporaryFolders, failureOf, query } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(() => folders.clear());

describe('a data folder that cannot be used', () => {
  it('may be a file', async () => {
    const file = path.join(await folders.make(), 'file');
    await writeFile(file, 'mine');
    for (const dataFolder of [file, path.join(file, 'data')]) {
      const failure = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
      expect(failure.name).toBe('StartupError');
      expect(failure.message).toContain(`data folder ${dataFolder}`);
      expect(failure.message).toMatch(/name a folder/);
    }
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('may hold something else', async () => {
    const dataFolder = await folders.make();
    await writeFile(path.join(dataFolder, 'thesis.odt'), 'mine');
    const failure = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(failure).toEqual({
      name: 'StartupError',
      message: `The data folder ${dataFolder} is not empty (thesis.odt) and was not made by this server: name an empty folder, or one that does not exist.`,
    });
    expect(await readdir(dataFolder)).toEqual(['thesis.odt']);
  });

  it("may be another PostgreSQL's own", async () => {
    const dataFolder = await folders.make();
    await writeFile(path.join(dataFolder, 'PG_VERSION'), '16\n');
    const failure = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(failure.name).toBe('StartupError');
    expect(failure.message).toContain('is the data folder of another PostgreSQL 16');
    expect(await readdir(dataFolder)).toEqual(['PG_VERSION']);
  });

  it('may hold a cluster folder without a cluster', async () => {
    const dataFolder = await folders.make();
    await mkdir(path.join(dataFolder, 'cluster'));
    await writeFile(path.join(dataFolder, 'cluster', 'notes.txt'), 'mine');
    const failure = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(failure.name).toBe('StartupError');
    expect(failure.message).toContain('is not a PostgreSQL data folder (it has no PG_VERSION)');
    expect(await readdir(path.join(dataFolder, 'cluster'))).toEqual(['notes.txt']);
  });

  it('may be of another major version or without its password, and serves again when that is put right', async () => {
    const dataFolder = await folders.makeDataFolder();
    const first = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    await query(first.url, 'create table kept as select 1 as one');
    await first.stop();

    const versionFile = path.join(dataFolder, 'cluster', 'PG_VERSION');
    const version = await readFile(versionFile, 'utf8');
    await writeFile(versionFile, '16\n');
    const wrongVersion = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(wrongVersion.name).toBe('StartupError');
    expect(wrongVersion.message).toMatch(/was written by PostgreSQL 16, which PostgreSQL 18\S* cannot read/);
    await writeFile(versionFile, version);

    const password = path.join(dataFolder, 'password');
    await rename(password, `${password}.away`);
    const noPassword = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(noPassword.name).toBe('StartupError');
    expect(noPassword.message).toContain(`is missing (${password})`);
    await rename(`${password}.away`, password);

    const again = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(await query(again.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await again.stop();
  });
});
