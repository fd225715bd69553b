import { randomBytes } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { StartupError } from '../../startup-error.js';
import type { DataFolder } from './data-folder.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

/**
 * The password of an existing cluster.
 *
 * @throws StartupError when the file that keeps it is gone.
 */
export async function readPassword({ password, cluster, path }: DataFolder): Promise<string> {
  const found = await readIfThere(password);
  if (found) return found;
  throw new StartupError(
    `The password of the database in ${cluster} is missing (${password}): put the file back from a backup, or move ${path} away to begin with an empty database.`,
  );
}

/** The password for a new cluster: one that an interrupted first start left behind, or a new one. */
export async function preparePassword(
  { password }: DataFolder,
  account: UnprivilegedAccount | undefined,
): Promise<string> {
  const left = await readIfThere(password);
  if (left) return left;
  const made = randomBytes(24).toString('base64url');
  // An empty file is what a full disk left of an earlier attempt.
  const handle = await open(password, left === undefined ? 'wx' : 'w', 0o600);
  try {
    if (account) await handle.chown(account.uid, account.gid);
    await handle.writeFile(`${made}\n`);
    // Without its password a cluster is lost, so the password is on the disk before there is a cluster.
    await handle.sync();
  } finally {
    await handle.close();
  }
  return made;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
