import { setTimeout as delay } from 'node:timers/promises';
import { StartupError } from '../../startup-error.js';
import type { PostgresBinaries } from './binaries.js';
import { takesConnections } from './connection.js';
import type { DataFolder } from './data-folder.js';
import { findPostmaster } from './find-postmaster.js';
import { writeOwnerRecord } from './owner-record.js';
import { shutDown, spawnPostmaster, waitUntilReady } from './postmaster.js';
import { identifyProcess, isStillRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import { lastLines } from './run-program.js';
import { beginServerLog } from './server-log.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

/** What a start has found out before it touches the server. */
export interface Start {
  readonly folder: DataFolder;
  readonly binaries: PostgresBinaries;
  readonly account: UnprivilegedAccount | undefined;
  readonly version: string;
  readonly log: (line: string) => void;
}

/** A server that takes connections, and whether this process is to stop it. */
export interface RunningServer {
  readonly postmaster: ProcessIdentity;
  readonly port: number;
  readonly owned: boolean;
}

const lingeringMilliseconds = 30_000;
const retryMilliseconds = 250;
const troubles: readonly (readonly [RegExp, string])[] = [
  [/shared memory block .* is still in use/, 'processes of a killed PostgreSQL to end'],
  [/lock file "postmaster.pid" already exists/, 'another PostgreSQL on the folder to end'],
  [/could not bind|could not create any TCP\/IP sockets/, 'a free port'],
];

/**
 * The server on a folder: the one that runs there already, or a new one. Call it under the start lock.
 *
 * @throws StartupError when no server comes to run, with the last lines of its log.
 */
export async function obtainServer(start: Start, password: string): Promise<RunningServer> {
  return (await useRunningServer(start, password)) ?? (await startServer(start, password));
}

async function useRunningServer(start: Start, password: string): Promise<RunningServer | undefined> {
  const { folder, log } = start;
  const found = await findPostmaster(folder);
  if (!found.postmaster) return undefined;
  const { postmaster, file, record } = found;
  // Without a record, or on Windows, which tells no start times, the number may be another process's by now. Then
  // only an answer proves a server that is said to be ready; without one, PostgreSQL itself decides what it finds.
  const certain = record !== undefined && postmaster.startedAt !== '';
  if (!certain && file.ready && !(await takesConnections({ port: file.port, password }))) return undefined;
  const port = await waitUntilReady(folder, postmaster, password);
  if (port === undefined) return undefined;
  if (record && isStillRunning(record.owner)) {
    const owner = String(record.owner.pid);
    log(`Using the PostgreSQL that process ${owner} started on ${folder.path}; it stops with that process.`);
    return { postmaster, port, owned: false };
  }
  await takeOwnership(folder, postmaster);
  log(`Taking over the PostgreSQL on ${folder.path}, whose starter has ended without stopping it.`);
  return { postmaster, port, owned: true };
}

async function startServer(start: Start, password: string): Promise<RunningServer> {
  const { folder, binaries, account, version, log } = start;
  const deadline = Date.now() + lingeringMilliseconds;
  const found = await findPostmaster(folder);
  const stalePid = found.postmaster ? undefined : found.stalePid;
  const serverLog = await beginServerLog(folder);
  let announced = '';
  try {
    for (;;) {
      const postmaster = await spawnPostmaster(folder, binaries, account, serverLog, stalePid);
      const port = await ownWhenReady(start, postmaster, password);
      if (port !== undefined) {
        log(`PostgreSQL ${version} serves ${folder.path} on 127.0.0.1:${String(port)}.`);
        return { postmaster, port, owned: true };
      }
      const output = await serverLog.readNew();
      const trouble = troubles.find(([pattern]) => pattern.test(output))?.[1];
      if (trouble === undefined || Date.now() > deadline) {
        throw new StartupError(
          `PostgreSQL could not start on ${folder.path}; the last lines of ${folder.log} are:\n${lastLines(output) || '(nothing, as on a full disk)'}`,
        );
      }
      if (trouble !== announced) log(`Waiting for ${trouble}.`);
      announced = trouble;
      await delay(retryMilliseconds);
    }
  } finally {
    await serverLog.close();
  }
}

async function ownWhenReady(
  { folder, binaries }: Start,
  postmaster: ProcessIdentity,
  password: string,
): Promise<number | undefined> {
  try {
    await takeOwnership(folder, postmaster);
    return await waitUntilReady(folder, postmaster, password);
  } catch (error) {
    await shutDown(binaries, postmaster);
    throw error;
  }
}

async function takeOwnership(folder: DataFolder, postmaster: ProcessIdentity): Promise<void> {
  const owner = identifyProcess(process.pid);
  if (owner) await writeOwnerRecord(folder.owner, { owner, postmaster });
}
