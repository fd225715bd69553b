import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { identifyProcess } from '../../server/database/embedded/process-identity.js';
import { withStartLock } from '../../server/database/embedded/start-lock.js';
import { TemporaryFolders } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(() => folders.clear());

const silent = (): void => undefined;

describe('the start lock', () => {
  it('lets one in at a time, whoever fails inside', async () => {
    const folder = await folders.make();
    let inside = 0;
    let most = 0;
    const outcomes = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        withStartLock(folder, silent, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await delay(2);
          inside -= 1;
          if (index % 3 === 0) throw new Error('failed inside');
          return index;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('passes on from a holder that was killed, to one of those who wait', async () => {
    const folder = await folders.make();
    const { pid } = spawnSync('true');
    await writeFile(path.join(folder, 'start-lock.7'), JSON.stringify({ pid, startedAt: 'long ago' }));
    await writeFile(path.join(folder, `start-lock.draft-${String(pid)}-left-behind`), '');
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 6 }, () =>
        withStartLock(folder, silent, async () => {
          inside += 1;
          most = Math.max(most, inside);
          await delay(2);
          inside -= 1;
        }),
      ),
    );
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual(['start-lock.13']);
  });

  it('is not held by a process that merely has the number of its holder', async () => {
    const folder = await folders.make();
    const holder = { ...identifyProcess(process.pid), startedAt: 'before this process' };
    await writeFile(path.join(folder, 'start-lock.1'), JSON.stringify(holder));
    expect(await withStartLock(folder, silent, () => Promise.resolve('inside'))).toBe('inside');
  });
});
