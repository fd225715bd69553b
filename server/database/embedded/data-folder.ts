import { constants } from 'node:fs';
import { access, chown, mkdir, readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from '../../startup-error.js';
import { startLockPrefix } from './start-lock.js';
import { canWorkIn, firstClosedFolder, waysAroundRoot } from './unprivileged-account.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

/** Where things are in the folder that is given to the embedded PostgreSQL. */
export interface DataFolder {
  readonly path: string;
  /** PostgreSQL's own data folder: there once the first start has come to its end. */
  readonly cluster: string;
  readonly password: string;
  /** Who started the running server. */
  readonly owner: string;
  readonly log: string;
  readonly previousLog: string;
}

/** What the name of a cluster begins with until it is whole. */
export const unfinishedClusterPrefix = 'cluster.unfinished-';

// What systems put into every folder or at the root of every disk, and what keeps an empty folder in git.
const harmlessNames = new Set(['.DS_Store', 'lost+found', '.gitkeep', '.gitignore']);

export function dataFolderAt(folder: string): DataFolder {
  return {
    path: folder,
    cluster: path.join(folder, 'cluster'),
    password: path.join(folder, 'password'),
    owner: path.join(folder, 'owner.json'),
    log: path.join(folder, 'server.log'),
    previousLog: path.join(folder, 'server.previous.log'),
  };
}

/**
 * Makes the folder when it is not there, gives it to the account, and sees that it holds nothing else.
 *
 * @throws StartupError when it cannot be used; what is in it stays as it is.
 */
export async function openDataFolder(
  requested: string,
  account: UnprivilegedAccount | undefined,
): Promise<DataFolder> {
  await makeFolder(requested);
  const folder = dataFolderAt(await realpath(requested));
  await refuseForeignContent(folder);
  if (account) {
    await chown(folder.path, account.uid, account.gid);
    await refuseClosedFolder(folder.path, account);
  } else {
    await access(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
  }
  return folder;
}

/**
 * Whether the folder holds a cluster that this version of PostgreSQL can serve; false when it holds none yet.
 *
 * @throws StartupError when it is another version's, or no cluster at all.
 */
export async function hasCluster(folder: DataFolder, version: string): Promise<boolean> {
  if (!(await exists(folder.cluster))) return false;
  const clusterVersion = await readClusterVersion(folder.cluster);
  if (clusterVersion === undefined) {
    throw new StartupError(
      `${folder.cluster} is not a PostgreSQL data folder (it has no PG_VERSION): restore it from a backup, or move ${folder.path} away to begin with an empty database.`,
    );
  }
  const [major] = version.split('.');
  if (clusterVersion !== major) {
    throw new StartupError(
      `${folder.cluster} was written by PostgreSQL ${clusterVersion}, which PostgreSQL ${version} cannot read: move ${folder.path} away to begin with an empty database, or set DATABASE_URL to a PostgreSQL ${clusterVersion} server that serves it.`,
    );
  }
  return true;
}

async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found && !found.isDirectory()) {
    throw new StartupError(
      `The data folder ${folder} is a file: name a folder, or move the file away and it is made.`,
    );
  }
  if (found) return;
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    // Another process that starts at this moment makes the same folder.
    if (error.code !== 'EEXIST') throw error;
  });
}

async function refuseForeignContent(folder: DataFolder): Promise<void> {
  const names = await readdir(folder.path);
  const own = new Set(
    [folder.cluster, folder.password, folder.owner, folder.log, folder.previousLog].map(file =>
      path.basename(file),
    ),
  );
  const foreign = names.filter(
    name =>
      !own.has(name) &&
      !name.startsWith(startLockPrefix) &&
      !name.startsWith(unfinishedClusterPrefix) &&
      !harmlessNames.has(name),
  );
  if (foreign.length === 0 || names.includes(path.basename(folder.cluster))) return;
  const version = await readClusterVersion(folder.path);
  const content = version ? `the data folder of another PostgreSQL ${version}` : `not empty (${foreign[0]})`;
  throw new StartupError(
    `The data folder ${folder.path} is ${content} and was not made by this server: name an empty folder, or one that does not exist.`,
  );
}

async function refuseClosedFolder(folder: string, account: UnprivilegedAccount): Promise<void> {
  if (canWorkIn(folder, account)) return;
  const closed = await firstClosedFolder(folder, account);
  throw new StartupError(
    `PostgreSQL refuses to run as root, and the user "${account.name}", as whom it is run instead, cannot enter ${closed}, on the way to the data folder ${folder}: ${waysAroundRoot}.`,
  );
}

async function readClusterVersion(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
