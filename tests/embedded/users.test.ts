import { chmod, chown, cp, mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { binariesIn, locateBinaries, readVersion } from '../../server/database/embedded/binaries.js';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { chooseAccount } from '../../server/database/embedded/unprivileged-account.js';
import { OtherProcess, asRoot, ordinaryUser } from './other-process.js';
import { TemporaryFolders, failureOf, postmasterOf, query } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(async () => {
  await OtherProcess.clear();
  await folders.clear();
});

/** A folder of the ordinary user's own; that is the tests' own user unless that is root. */
async function ordinaryFolder(): Promise<string> {
  const folder = await folders.make();
  const { uid, gid } = ordinaryUser();
  if (uid !== undefined && gid !== undefined) await chown(folder, uid >>> 0, gid >>> 0);
  return folder;
}

describe('an ordinary user', () => {
  it('starts and stops PostgreSQL under its own name', async () => {
    const folder = await ordinaryFolder();
    const dataFolder = path.join(folder, 'data');
    const server = new OtherProcess(dataFolder, { user: ordinaryUser() });
    const { owned, url = '' } = await server.report();
    expect(owned).toBe(true);
    expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'graph' }]);
    expect((await stat(path.join(dataFolder, 'cluster'))).uid).toBe((await stat(folder)).uid);
    await server.signalGroup('SIGINT');
    expect(await postmasterOf(dataFolder)).toBeUndefined();
  });

  it.each([
    ['written', 0o500],
    ['read', 0o300],
    ['entered', 0o600],
  ])('is told of a data folder that cannot be %s', async (_, mode) => {
    const dataFolder = await ordinaryFolder();
    await chmod(dataFolder, mode);
    const { name, message } = await new OtherProcess(dataFolder, { user: ordinaryUser() }).report();
    expect(name).toBe('StartupError');
    expect(message).toContain(`The data folder ${dataFolder} cannot be used (EACCES: permission denied`);
    await chmod(dataFolder, 0o700);
    expect(await readdir(dataFolder)).toEqual([]);
  });

  it('is told of a data folder that cannot be made', async () => {
    const folder = await ordinaryFolder();
    await chmod(folder, 0o500);
    const dataFolder = path.join(folder, 'data');
    const { name, message } = await new OtherProcess(dataFolder, { user: ordinaryUser() }).report();
    expect(name).toBe('StartupError');
    expect(message).toContain(`The data folder ${dataFolder} cannot be used (EACCES`);
  });
});

// What only root can meet is tested when root runs the tests; there is nothing of it for an ordinary user to see.
if (asRoot) {
  describe('root', () => {
    it('has PostgreSQL run as an unprivileged user, to whom it gives the data folder', async () => {
      const dataFolder = await folders.makeDataFolder();
      const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
      const { uid } = await stat(path.join(dataFolder, 'cluster'));
      expect(uid).not.toBe(0);
      expect((await stat(dataFolder)).uid).toBe(uid);
      expect((await stat(path.join(dataFolder, 'password'))).uid).toBe(uid);
      await server.stop();
    });

    it("serves an ordinary user's data without taking it away", async () => {
      const dataFolder = path.join(await ordinaryFolder(), 'data');
      const before = new OtherProcess(dataFolder, { user: ordinaryUser() });
      await before.report();
      await before.signalGroup('SIGINT');

      const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
      expect(server.owned).toBe(true);
      const attached = new OtherProcess(dataFolder, { user: ordinaryUser() });
      expect(await attached.report()).toEqual({ owned: false, url: server.url });
      await attached.signalGroup('SIGINT');
      await server.stop();

      const after = new OtherProcess(dataFolder, { user: ordinaryUser() });
      expect(await after.report()).toMatchObject({ owned: true });
      await after.signalGroup('SIGINT');
    });

    it('is told which folder on the way to the data is closed to that user', async () => {
      const closed = await folders.make();
      await chmod(closed, 0o700);
      const dataFolder = path.join(closed, 'project', 'data');
      const { name, message } = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
      expect(name).toBe('StartupError');
      expect(message).toContain(`cannot enter ${closed}, on the way to the data folder ${dataFolder}`);
      expect(message).toMatch(/move the project .* ordinary user.* DATABASE_URL/);
    });

    it("is told which folder on the way to PostgreSQL's programs is closed to that user", async () => {
      const closed = await folders.make();
      const native = path.join(closed, 'native');
      await mkdir(path.join(native, 'bin'), { recursive: true });
      await cp((await locateBinaries()).postgres, binariesIn(native).postgres);
      await chmod(closed, 0o700);
      const account = await chooseAccount(path.join(closed, 'data'), path.join(closed, 'data', 'cluster'));
      const { name, message } = await failureOf(readVersion(binariesIn(native), account));
      expect(name).toBe('StartupError');
      expect(message).toContain(`cannot enter ${closed}, on the way to its programs in ${native}`);
    });
  });
}
