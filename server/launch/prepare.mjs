// Plain JavaScript without dependencies: it runs on the system's Node before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
/** Where Node keeps what it has compiled, for the next start; a new build begins without. */
export const compiledFolder = path.join(projectFolder, 'dist/.compiled');

const LOWEST_NODE = 20;
const INSTALLED = 'node_modules/.installed-from';
const BUILT = 'dist/.built-from';
const LOCK = '.data/preparing';
const SOURCES = [
  'server',
  'schema',
  'seeds',
  'client-queries',
  'dashboards',
  'tests',
  'tsconfig.json',
  'package.json',
];
const IS_SOURCE = /\.(ts|tsx|css|scss|html|svg|graphql|json)$/;

/** Installs what the lock file names and builds what has changed since the last build; does nothing otherwise. */
export async function prepare() {
  if (Number(process.versions.node.split('.')[0]) < LOWEST_NODE) {
    throw new Error(
      `Node ${process.versions.node} is too old: install Node ${LOWEST_NODE} or newer to start with. The server then runs on a newer one of its own.`,
    );
  }
  if (await isPrepared()) return;
  await mkdir(path.join(projectFolder, '.data'), { recursive: true });
  await withLock(path.join(projectFolder, LOCK), async () => {
    const packages = await packagesFingerprint();
    if ((await readStamp(INSTALLED)) !== packages) {
      console.log('Installing the packages of package-lock.json …');
      await npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
      await writeFile(path.join(projectFolder, INSTALLED), packages);
    }
    const sources = await sourcesFingerprint();
    if ((await readStamp(BUILT)) !== sources) {
      console.log('Building …');
      await npm('run', '--silent', 'build');
      await writeFile(path.join(projectFolder, BUILT), sources);
    }
  });
}

async function isPrepared() {
  if ((await readStamp(INSTALLED)) !== (await packagesFingerprint())) return false;
  return (await readStamp(BUILT)) === (await sourcesFingerprint());
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

async function packagesFingerprint() {
  return hash([await readFile(path.join(projectFolder, 'package-lock.json'))]);
}

/** By the contents of every source: a file that is written again as it was is no change. */
async function sourcesFingerprint() {
  const files = (await Promise.all(SOURCES.map(filesOf))).flat().sort();
  const contents = await Promise.all(files.map(file => readFile(path.join(projectFolder, file))));
  return hash(files.flatMap((file, index) => [file, '\0', hash([contents[index]])]));
}

/** The sources at a place: a file itself, or those anywhere in a folder. */
async function filesOf(source) {
  const place = path.join(projectFolder, source);
  if (!(await stat(place)).isDirectory()) return [source];
  const names = await readdir(place, { recursive: true });
  return names.filter(name => IS_SOURCE.test(name)).map(name => path.join(source, name));
}

/** Works while no other start does: two at once would empty each other's folders. */
async function withLock(file, work) {
  while (!(await takeLock(file))) await delay(200);
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = await readFile(file, 'utf8').catch(() => '');
  // An empty file is one whose holder has not written its number yet.
  if (holder !== '' && !isRunning(Number(holder))) await rm(file, { force: true });
  return false;
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
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
