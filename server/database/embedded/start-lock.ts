import { randomUUID } from 'node:crypto';
import { link, open, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { StartupError } from '../../startup-error.js';
import { identifyProcess, isStillRunning, parseProcessIdentity } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';

/** The lock's files in a data folder: `start-lock.<number>`, and a draft for as long as someone asks for it. */
export const startLockPrefix = 'start-lock.';

const draftPrefix = `${startLockPrefix}draft-`;
const pollMilliseconds = 40;
const patienceMilliseconds = 5 * 60_000;

/**
 * Does some work while no other process does it on the same data folder.
 *
 * Node has no flock, and a lock on a socket or a named pipe is a different thing on each system, so the lock is a
 * file that names its holder by pid and start time: a holder that was killed holds nothing. Taking over from a dead
 * holder must not be done by deleting its file, for of two processes that saw it dead the second might delete the
 * first one's new lock. So claims are numbered, a claim is made by creating the next number (which succeeds for one
 * process only), and the highest number is never deleted: to release is to empty it. A process that was slow to
 * create its number sees a higher one afterwards and withdraws.
 *
 * @throws StartupError when a live process keeps the lock for minutes.
 */
export async function withStartLock<T>(
  folder: string,
  log: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const release = await acquire(folder, log);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function acquire(folder: string, log: (line: string) => void): Promise<() => Promise<void>> {
  const draft = path.join(folder, `${draftPrefix}${String(process.pid)}-${randomUUID()}`);
  // The claim becomes a second name of the draft, so it appears with its content, and this handle empties both.
  const handle = await open(draft, 'wx', 0o644);
  const release = async (): Promise<void> => {
    await handle.truncate(0);
    await handle.close();
  };
  try {
    // Whoever starts next, perhaps as another user, has to read who holds the lock.
    await handle.chmod(0o644);
    await handle.writeFile(JSON.stringify(identifyProcess(process.pid)));
    await claim(folder, draft, log);
    await sweepDrafts(folder);
    return release;
  } catch (error) {
    await release();
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function claim(folder: string, draft: string, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  let announced = false;
  for (;;) {
    const highest = Math.max(0, ...(await claimNumbers(folder)));
    const holder = highest === 0 ? undefined : await readHolder(claimFile(folder, highest));
    if (holder === undefined || !isStillRunning(holder)) {
      if (await claimNumber(folder, draft, highest + 1)) return;
      continue;
    }
    if (!announced)
      log(`Waiting for process ${String(holder.pid)}, which is starting PostgreSQL on ${folder}.`);
    announced = true;
    if (Date.now() > deadline) {
      throw new StartupError(
        `Process ${String(holder.pid)} has been starting PostgreSQL on ${folder} for minutes: end that process and start again.`,
      );
    }
    await delay(pollMilliseconds);
  }
}

async function claimNumber(folder: string, draft: string, number: number): Promise<boolean> {
  try {
    await link(draft, claimFile(folder, number));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  const numbers = await claimNumbers(folder);
  const withdrawn = numbers.some(other => other > number);
  const obsolete = withdrawn ? [number] : numbers.filter(other => other < number);
  await Promise.all(obsolete.map(other => rm(claimFile(folder, other), { force: true })));
  return !withdrawn;
}

// Those who were killed while they waited could not remove their own.
async function sweepDrafts(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(found => found.startsWith(draftPrefix))) {
    const [pid = ''] = name.slice(draftPrefix.length).split('-');
    if (!identifyProcess(Number(pid))) await rm(path.join(folder, name), { force: true });
  }
}

function claimFile(folder: string, number: number): string {
  return path.join(folder, `${startLockPrefix}${String(number)}`);
}

async function claimNumbers(folder: string): Promise<number[]> {
  return (await readdir(folder))
    .filter(name => name.startsWith(startLockPrefix))
    .map(name => Number(name.slice(startLockPrefix.length)))
    .filter(Number.isSafeInteger);
}

// Empty when released; gone when a later claim replaced it, which creating the next number then finds out; garbage
// only after a power failure, which ended the holder as well.
async function readHolder(file: string): Promise<ProcessIdentity | undefined> {
  try {
    return parseProcessIdentity(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
