import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** The compiled file is dist/tests/browser/chromium.js. */
const nodeModules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/**
 * Starts a real headless Chromium; the caller closes it.
 *
 * `CHROMIUM_PATH` names the browser to use. Without it, on Linux x64, it is the one inside the package
 * `@sparticuz/chromium`, with the libraries and a font that it needs, so that nothing has to be installed on the
 * machine.
 *
 * @throws Error when `CHROMIUM_PATH` names no file, or is not set where the package has no browser to offer.
 */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'];
  if (installed) {
    if (!existsSync(installed)) throw new Error(`CHROMIUM_PATH is "${installed}", where there is no file.`);
    return chromium.launch({ executablePath: installed });
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The packaged Chromium is for Linux x64 and this is ${process.platform} ${process.arch}: set CHROMIUM_PATH to ` +
        'the executable of an installed Chromium or Chrome.',
    );
  }
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

/** The folder of the unpacked browser, kept between runs. */
async function unpackedChromium(): Promise<string> {
  const manifest = await readFile(join(nodeModules, '@sparticuz', 'chromium', 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(nodeModules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpack(staging);
    await writeFile(join(staging, 'fonts.conf'), fontConfiguration(folder));
    // In one step, so that another test run never starts a browser that is half written.
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // The other run was first: its folder holds the same files.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package unpacks into the system's temporary folder, trusts whatever `chromium` it finds there, and adds the
 * shared libraries only on a Lambda. A process of its own lets both be chosen without changing this one.
 */
async function unpack(folder: string): Promise<void> {
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: dirname(nodeModules),
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

/** The machine's own fonts where there are some, and always the package's, since a container may have none. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
