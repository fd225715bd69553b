import { spawnSync } from 'node:child_process';
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from '../../startup-error.js';

/** The user as whom PostgreSQL's programs run when this process is root, which they refuse to run as. */
export interface UnprivilegedAccount {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** What a person can do when PostgreSQL cannot be run as another user; ends a sentence. */
export const waysAroundRoot =
  'move the project to a folder that every user can enter, or start it as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own';

const preferredNames = ['postgres', '_postgres', 'nobody'];

/**
 * Chooses the account: whoever owns the data already, so that a start as root takes nothing from the person who
 * starts it otherwise; else a user that systems have for such purposes. Undefined unless this process is root.
 *
 * @throws StartupError when the system has no such user.
 */
export async function chooseAccount(
  dataFolder: string,
  clusterFolder: string,
): Promise<UnprivilegedAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await knownAccounts();
  const clusterOwner = await ownerOf(clusterFolder);
  if (clusterOwner) return known.find(({ uid }) => uid === clusterOwner.uid) ?? clusterOwner;
  const folderOwner = await ownerOf(dataFolder);
  // initdb refuses a user that the system cannot name.
  const named = known.find(({ uid }) => uid === folderOwner?.uid);
  if (named) return named;
  for (const preferred of preferredNames) {
    const account = known.find(({ name }) => name === preferred);
    if (account) return account;
  }
  throw new StartupError(
    'PostgreSQL refuses to run as root, and /etc/passwd names neither "postgres" nor "nobody" to run it as: start as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** The options of a child process that runs as the account, or as this process's own user. */
export function runAs(account: UnprivilegedAccount | undefined): { uid?: number; gid?: number } {
  // macOS's nobody is -2, which spawn wants signed and chown unsigned.
  return account ? { uid: account.uid | 0, gid: account.gid | 0 } : {};
}

/** Whether a folder can be entered, read and written by the account: asked of the system, which knows access lists. */
export function canWorkIn(folder: string, account: UnprivilegedAccount): boolean {
  const test = 'cd -- "$1" && test -r . && test -w .';
  const { status } = spawnSync('/bin/sh', ['-c', test, 'sh', folder], {
    ...runAs(account),
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}

/** The outermost folder on the way to a path that is closed to the account; the path itself when none looks closed. */
export async function firstClosedFolder(target: string, account: UnprivilegedAccount): Promise<string> {
  const parts = (await realpath(target)).split(path.sep).filter(part => part !== '');
  let folder: string = path.sep;
  for (const part of ['', ...parts]) {
    folder = path.join(folder, part);
    const { mode, uid, gid } = await stat(folder);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return folder;
  }
  return target;
}

async function knownAccounts(): Promise<UnprivilegedAccount[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap(line => {
    const [name, , uid, gid] = line.split(':');
    if (!name || name.startsWith('#') || !uid || !gid || Number(uid) === 0) return [];
    return [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }];
  });
}

async function ownerOf(folder: string): Promise<UnprivilegedAccount | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found || found.uid === 0) return undefined;
  return { name: String(found.uid), uid: found.uid, gid: found.gid };
}
