import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from '../../startup-error.js';
import type { PostgresBinaries } from './binaries.js';
import { superuser } from './connection.js';
import { unfinishedClusterPrefix } from './data-folder.js';
import type { DataFolder } from './data-folder.js';
import { lastLines, runProgram } from './run-program.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

// Written to postgresql.conf, where a person may change them; what the launcher relies on is on the command line.
const settings = [
  'max_connections=100',
  'shared_buffers=128MB',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
];

/**
 * Makes an empty cluster under another name and renames it when it is whole, so that a first start that was
 * interrupted at any moment leaves no half cluster behind, only a folder that the next start sweeps away.
 *
 * @throws StartupError with the last lines of initdb.
 */
export async function initialiseCluster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  account: UnprivilegedAccount | undefined,
): Promise<void> {
  await sweepUnfinishedClusters(folder);
  const unfinished = path.join(folder.path, unfinishedClusterPrefix + randomBytes(4).toString('hex'));
  const { failure, status, output } = await runProgram(
    binaries.initdb,
    [
      `--pgdata=${unfinished}`,
      `--username=${superuser}`,
      `--pwfile=${folder.password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own Unicode rules: the same order and case on every system, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...settings.flatMap(setting => ['--set', setting]),
    ],
    { account, folder: folder.path },
  );
  if (status !== 0) {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 5 });
    throw new StartupError(
      `PostgreSQL could not prepare its data folder ${folder.path}; its last words were:\n${failure ?? lastLines(output)}`,
    );
  }
  await rename(unfinished, folder.cluster);
  await syncFolder(folder.path);
}

async function sweepUnfinishedClusters(folder: DataFolder): Promise<void> {
  const names = await readdir(folder.path);
  for (const name of names.filter(found => found.startsWith(unfinishedClusterPrefix))) {
    // An initdb that outlived its starter may still be writing there.
    await rm(path.join(folder.path, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows has no such thing as syncing a folder.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
