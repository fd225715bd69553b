import path from 'node:path';
import { StartupError } from '../../startup-error.js';
import { locateBinaries, readVersion, restoreLibraryLinks } from './binaries.js';
import { databaseUrl, ensureDatabase } from './connection.js';
import { dataFolderAt, hasCluster, openDataFolder } from './data-folder.js';
import { initialiseCluster } from './initialise-cluster.js';
import { preparePassword, readPassword } from './password.js';
import { shutDown, watchPostmaster } from './postmaster.js';
import { obtainServer } from './running-server.js';
import type { Start } from './running-server.js';
import { withStartLock } from './start-lock.js';
import { chooseAccount } from './unprivileged-account.js';

/** A PostgreSQL server on this computer, and one database of it. */
export interface EmbeddedPostgres {
  /** A `postgres://` URL of the database, with its password: not for a log. */
  readonly url: string;
  /** Whether this process is the one that stops the server: it started it, or found it without a living starter. */
  readonly owned: boolean;
  /** Comes when the server has ended without `stop`, whoever started it and whatever ended it. */
  readonly ended: Promise<void>;
  /**
   * Shuts the server down when it is owned, and leaves it alone otherwise. Processes that attached to an owned
   * server lose their connections: whoever starts a second process on the folder ends it first.
   */
  stop(): Promise<void>;
}

/**
 * Gives a database of a real PostgreSQL that needs no installation and keeps its data in a folder.
 *
 * The first start prepares the folder; later ones serve what is there. A server that runs on the folder already is
 * used as it is, also by several processes at once.
 *
 * @throws StartupError when the folder or this computer cannot be used, saying what would be right. Nothing in the
 *   folder is deleted then.
 */
export async function startEmbeddedPostgres(options: {
  dataFolder: string;
  database: string;
  log?: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  const requested = path.resolve(options.dataFolder);
  const log = options.log ?? (() => undefined);
  try {
    const binaries = await locateBinaries();
    await restoreLibraryLinks(binaries);
    const account = await chooseAccount(requested, dataFolderAt(requested).cluster);
    const version = await readVersion(binaries, account);
    const folder = await openDataFolder(requested, account);
    const start = { folder, binaries, account, version, log };
    return await withStartLock(folder.path, log, () => startLocked(start, options.database));
  } catch (error) {
    throw asStartupError(error, requested);
  }
}

async function startLocked(start: Start, database: string): Promise<EmbeddedPostgres> {
  const { folder, binaries } = start;
  const password = await prepareCluster(start);
  const { postmaster, port, owned } = await obtainServer(start, password);
  try {
    await ensureDatabase({ port, password }, database);
  } catch (error) {
    if (owned) await shutDown(binaries, postmaster);
    throw new StartupError(
      `The database "${database}" cannot be created in ${folder.path} (${(error as Error).message}); see ${folder.log}.`,
      { cause: error },
    );
  }
  const watch = watchPostmaster(postmaster);
  return {
    url: databaseUrl({ port, password }, database),
    owned,
    ended: watch.ended,
    stop: async () => {
      watch.stop();
      if (owned) await shutDown(binaries, postmaster);
    },
  };
}

async function prepareCluster({ folder, binaries, account, version, log }: Start): Promise<string> {
  if (await hasCluster(folder, version)) return readPassword(folder);
  log(`Preparing ${folder.path} for PostgreSQL ${version}; this is done once.`);
  const password = await preparePassword(folder, account);
  await initialiseCluster(folder, binaries, account);
  return password;
}

function asStartupError(error: unknown, dataFolder: string): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const changeUser = 'start as the user who owns it, or name a folder that this user can read and write';
  const remedies: Record<string, string> = {
    EACCES: changeUser,
    EPERM: changeUser,
    EROFS: 'name a folder on a disk that can be written',
    ENOSPC: 'make room on its disk',
    EDQUOT: 'make room within the quota of its disk',
    ENOTDIR: 'name a folder',
  };
  const remedy = remedies[code];
  if (error instanceof StartupError || remedy === undefined) return error;
  return new StartupError(`The data folder ${dataFolder} cannot be used (${message}): ${remedy}.`, {
    cause: error,
  });
}
