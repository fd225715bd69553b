import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { isStillRunning } from '../../server/database/embedded/process-identity.js';
import { OtherProcess } from './other-process.js';
import { TemporaryFolders, livePostmasterOf, postmasterOf, query, untilGone } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(async () => {
  await OtherProcess.clear();
  await folders.clear();
});

describe('a second process on the same folder', () => {
  it('attaches to the running server and leaves it running', async () => {
    const dataFolder = await folders.makeDataFolder();
    const first = new OtherProcess(dataFolder);
    expect(await first.report()).toMatchObject({ owned: true });
    const postmaster = await livePostmasterOf(dataFolder);

    const lines: string[] = [];
    const second = await startEmbeddedPostgres({
      dataFolder,
      database: 'another',
      log: line => lines.push(line),
    });
    expect(second.owned).toBe(false);
    expect(lines).toEqual([expect.stringContaining(`process ${String(first.pid)} started`)]);
    expect(await livePostmasterOf(dataFolder)).toEqual(postmaster);
    await second.stop();
    expect(await query(second.url, 'select current_database() as name')).toEqual([{ name: 'another' }]);

    await first.signalGroup('SIGINT');
    expect(isStillRunning(postmaster)).toBe(false);
  });

  it('loses the server when its owner stops, and may start it itself then', async () => {
    const dataFolder = await folders.makeDataFolder();
    const owner = new OtherProcess(dataFolder);
    await owner.report();
    const attached = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    await owner.signalGroup('SIGINT');
    await expect(query(attached.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const next = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(next.owned).toBe(true);
    await attached.stop();
    expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
  });
});

describe('processes that start at the same moment on an empty folder', () => {
  it('share one server, which one of them has made and owns', async () => {
    const dataFolder = await folders.makeDataFolder();
    const processes = [1, 2, 3].map(() => new OtherProcess(dataFolder));
    const reports = await Promise.all(processes.map(each => each.report()));

    expect(reports.map(({ owned }) => owned).sort()).toEqual([false, false, true]);
    expect(new Set(reports.map(({ url }) => url)).size).toBe(1);
    // A cluster that was made twice, or served twice, would have a log from before.
    await expect(readFile(path.join(dataFolder, 'server.previous.log'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    const attached = processes.filter((_, index) => reports[index]?.owned === false);
    const owner = processes.find((_, index) => reports[index]?.owned === true);
    for (const each of attached) await each.signalGroup('SIGINT');
    expect(await postmasterOf(dataFolder)).toBeDefined();
    await owner?.signalGroup('SIGINT');
    expect(await postmasterOf(dataFolder)).toBeUndefined();
  });
});

describe('a server whose starter was killed', () => {
  it('goes on, is taken over by the next start, and stops with that', async () => {
    const dataFolder = await folders.makeDataFolder();
    const killed = new OtherProcess(dataFolder);
    await killed.report();
    const postmaster = await livePostmasterOf(dataFolder);
    await killed.signalGroup('SIGKILL');
    expect(isStillRunning(postmaster)).toBe(true);

    const heir = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(heir.owned).toBe(true);
    expect(await livePostmasterOf(dataFolder)).toEqual(postmaster);

    const third = new OtherProcess(dataFolder);
    expect(await third.report()).toMatchObject({ owned: false });
    await third.signalGroup('SIGINT');

    await heir.stop();
    await untilGone(postmaster);
    expect(await postmasterOf(dataFolder)).toBeUndefined();
  });
});

describe('Ctrl-C in a terminal', () => {
  it('leaves the server up until the application has finished with it', async () => {
    const dataFolder = await folders.makeDataFolder();
    const application = new OtherProcess(dataFolder);
    await application.report();
    const postmaster = await livePostmasterOf(dataFolder);
    const [answer] = await Promise.all([application.report(), application.signalGroup('SIGINT')]);
    expect(answer).toEqual({ answeredAfterInterrupt: true });
    expect(isStillRunning(postmaster)).toBe(false);
  });
});
