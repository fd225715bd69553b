// Plain JavaScript without dependencies: it runs on the system's Node before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const LOWEST_NODE = 20;
const INSTALLED = 'node_modules/.installed-from';
const BUILT = 'dist/.built-from';
const SOURCES = ['server', 'schema', 'seeds', 'client-queries', 'tests', 'tsconfig.json', 'package.json'];
const IS_SOURCE = /\.(ts|tsx|css|html|svg|graphql|json)$/;

/** Installs what the lock file names and builds what has changed since the last build; does nothing otherwise. */
export async function prepare() {
  if (Number(process.versions.node.split('.')[0]) < LOWEST_NODE) {
    throw new Error(
      `Node ${process.versions.node} is too old: install Node ${LOWEST_NODE} or newer to start with. The server then runs on a newer one of its own.`,
    );
  }
  const lock = hash([await readFile(path.join(projectFolder, 'package-lock.json'))]);
  if ((await readStamp(INSTALLED)) !== lock) {
    console.log('Installing the packages of package-lock.json …');
    await npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
    await writeFile(path.join(projectFolder, INSTALLED), lock);
  }
  const sources = await fingerprint();
  if ((await readStamp(BUILT)) !== sources) {
    console.log('Building …');
    await npm('run', '--silent', 'build');
    await writeFile(path.join(projectFolder, BUILT), sources);
  }
}

/** The Node that the lock file brings; the system's where there is none for this platform. */
export function ownNode() {
  const installed = path.join(
    projectFolder,
    'node_modules/.bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(installed) ? installed : process.execPath;
}

/** Size and time of every source: enough to see a change, and read in milliseconds. */
async function fingerprint() {
  const parts = [];
  for (const source of SOURCES) parts.push(...(await describe(path.join(projectFolder, source))));
  return hash(parts.sort());
}

async function describe(place) {
  const { size, mtimeMs, isDirectory } = await facts(place);
  if (isDirectory) {
    const entries = await readdir(place);
    return (await Promise.all(entries.map(entry => describe(path.join(place, entry))))).flat();
  }
  return IS_SOURCE.test(place) ? [`${path.relative(projectFolder, place)} ${size} ${mtimeMs}`] : [];
}

async function facts(place) {
  const found = await stat(place);
  return { size: found.size, mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() };
}

async function readStamp(file) {
  return readFile(path.join(projectFolder, file), 'utf8').catch(() => null);
}

function hash(parts) {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex');
}

/** Runs npm as the npm that started us, so that an nvm or a corepack keeps being used. */
function npm(...words) {
  const npmFile = process.env.npm_execpath;
  const [command, args] = npmFile ? [process.execPath, [npmFile, ...words]] : ['npm', words];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      shell: !npmFile && process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', code =>
      code === 0
        ? resolve(undefined)
        : reject(new Error(`npm ${words.join(' ')} failed: what it printed above says why.`)),
    );
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await prepare().catch(error => {
    console.error(error.message);
    process.exit(1);
  });
}
