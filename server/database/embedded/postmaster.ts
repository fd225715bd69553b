import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { StartupError } from '../../startup-error.js';
import type { PostgresBinaries } from './binaries.js';
import { takesConnections } from './connection.js';
import type { DataFolder } from './data-folder.js';
import { readPostmasterFile } from './postmaster-file.js';
import { identifyProcess, isStillRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import { postgresEnvironment } from './run-program.js';
import type { ServerLog } from './server-log.js';
import { runAs } from './unprivileged-account.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

const pollMilliseconds = 20;
// Recovery after a crash replays at most max_wal_size of changes; on a slow disk that takes minutes.
const readyWithinMilliseconds = 5 * 60_000;
const fastShutdownMilliseconds = 45_000;
const immediateShutdownMilliseconds = 15_000;
const watchMilliseconds = 2_000;

/**
 * Starts a postmaster in a session of its own: Ctrl-C reaches every process of the terminal's foreground group, and
 * PostgreSQL must not hang up before the application has finished with it.
 *
 * @param stalePid - the number that a dead server left in `postmaster.pid`, which another process may have by now.
 *   PostgreSQL would refuse to start because of it, unless told that it is not a rival; it still checks itself that
 *   no process of the dead server works on the data.
 */
export async function spawnPostmaster(
  folder: DataFolder,
  binaries: PostgresBinaries,
  account: UnprivilegedAccount | undefined,
  log: ServerLog,
  stalePid: number | undefined,
): Promise<ProcessIdentity> {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${String(await freePort())}`,
    // No socket file: its path may be at most about 100 characters long, and nothing needs it.
    'unix_socket_directories=',
    'logging_collector=off',
    'log_destination=stderr',
    'lc_messages=C',
  ];
  const child = spawn(
    binaries.postgres,
    ['-D', folder.cluster, ...settings.flatMap(setting => ['-c', setting])],
    {
      ...runAs(account),
      cwd: folder.path,
      env: {
        ...postgresEnvironment(),
        ...(stalePid === undefined ? {} : { PG_GRANDPARENT_PID: String(stalePid) }),
      },
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
      windowsHide: true,
    },
  );
  await once(child, 'spawn');
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new Error('A process that was spawned has no number.');
  // It may have ended already, which whoever waits for it then sees.
  return identifyProcess(pid) ?? { pid, startedAt: 'ended' };
}

/**
 * Waits until a postmaster takes connections, and gives its port; undefined when it ends instead.
 *
 * @throws StartupError when it refuses the password, or does neither for minutes.
 */
export async function waitUntilReady(
  folder: DataFolder,
  postmaster: ProcessIdentity,
  password: string,
): Promise<number | undefined> {
  const deadline = Date.now() + readyWithinMilliseconds;
  while (isStillRunning(postmaster)) {
    const file = await readPostmasterFile(folder.cluster);
    if (
      file?.pid === postmaster.pid &&
      file.ready &&
      (await takesConnections({ port: file.port, password }))
    ) {
      return file.port;
    }
    if (Date.now() > deadline) {
      throw new StartupError(
        `PostgreSQL's process ${String(postmaster.pid)} on ${folder.path} has not become ready for minutes: see ${folder.log}, or end that process and start again.`,
      );
    }
    await delay(pollMilliseconds);
  }
  return undefined;
}

/**
 * Shuts a postmaster down: it ends its connections, writes everything to the disk and is gone when this returns.
 * One that cannot do so in time is made to end at once, which loses nothing: the next start replays its log.
 */
export async function shutDown(binaries: PostgresBinaries, postmaster: ProcessIdentity): Promise<void> {
  if (!isStillRunning(postmaster)) return;
  signal(binaries, postmaster, 'INT');
  if (await isGoneWithin(postmaster, fastShutdownMilliseconds)) return;
  signal(binaries, postmaster, 'QUIT');
  if (await isGoneWithin(postmaster, immediateShutdownMilliseconds)) return;
  throw new Error(`PostgreSQL's process ${String(postmaster.pid)} does not end.`);
}

/** Looks after a postmaster, which need not be a child of this process, until told to stop. */
export function watchPostmaster(postmaster: ProcessIdentity): { ended: Promise<void>; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<void>(resolve => {
    timer = setInterval(() => {
      if (isStillRunning(postmaster)) return;
      clearInterval(timer);
      resolve();
    }, watchMilliseconds).unref();
  });
  return { ended, stop: () => clearInterval(timer) };
}

function signal(binaries: PostgresBinaries, { pid }: ProcessIdentity, name: 'INT' | 'QUIT'): void {
  try {
    // Windows has no signals; PostgreSQL's own program knows how its server is told there.
    if (process.platform === 'win32') execFileSync(binaries.pgCtl, ['kill', name, String(pid)]);
    else process.kill(pid, `SIG${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function isGoneWithin(postmaster: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isStillRunning(postmaster)) {
    if (Date.now() > deadline) return false;
    await delay(pollMilliseconds);
  }
  return true;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}
