import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { identifyProcess, isStillRunning } from '../../server/database/embedded/process-identity.js';
import type { ProcessIdentity } from '../../server/database/embedded/process-identity.js';

/** Folders for a test file, which leave no process and no file behind when `clear` has been called. */
export class TemporaryFolders {
  readonly #made: string[] = [];

  /** A new folder that every user can enter. */
  async make(): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'embedded-postgres-test-'));
    await chmod(folder, 0o755);
    this.#made.push(folder);
    return folder;
  }

  /** The path of a data folder that does not exist yet. */
  async makeDataFolder(): Promise<string> {
    return path.join(await this.make(), 'data');
  }

  async clear(): Promise<void> {
    for (const folder of this.#made.splice(0)) {
      const postmaster = await postmasterOf(path.join(folder, 'data')).catch(() => undefined);
      if (postmaster && isStillRunning(postmaster)) process.kill(postmaster.pid, 'SIGQUIT');
      if (postmaster) await untilGone(postmaster);
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/** The process that serves a data folder; undefined when none does. */
export async function postmasterOf(dataFolder: string): Promise<ProcessIdentity | undefined> {
  const file = path.join(dataFolder, 'cluster', 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [pid = ''] = content.split('\n');
  return pid ? identifyProcess(Number(pid)) : undefined;
}

/** The process that serves a data folder, when the test is wrong unless one does. */
export async function livePostmasterOf(dataFolder: string): Promise<ProcessIdentity> {
  const postmaster = await postmasterOf(dataFolder);
  if (!postmaster) throw new Error(`No PostgreSQL serves ${dataFolder}.`);
  return postmaster;
}

export async function untilGone(process: ProcessIdentity): Promise<void> {
  while (isStillRunning(process)) await delay(10);
}

/** Runs one statement on a connection of its own. */
export async function query<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** What a start that has to fail says. */
export async function failureOf(start: Promise<unknown>): Promise<{ name: string; message: string }> {
  try {
    await start;
  } catch (error) {
    const { name, message } = error as Error;
    return { name, message };
  }
  throw new Error('It started.');
}
