import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inheritedEnvironment, projectFolder } from '../../server/config.js';

const FOLDER = path.join(projectFolder, 'benchmarks/peers');
const LOCK = path.join(FOLDER, 'package-lock.json');
const INSTALLED = path.join(FOLDER, 'node_modules/.installed-from');

/**
 * Installs what we are compared with, as its own lock file has it, unless it is there: the server itself needs none of
 * it, and its own installation stays light.
 *
 * @throws Error when npm cannot install it, which has then said why
 */
export async function installPeers(log: (line: string) => void): Promise<void> {
  const lock = await readFile(LOCK, 'utf8');
  if ((await readFile(INSTALLED, 'utf8').catch(() => undefined)) === lock) return;
  log('Installing PostGraphile and Mercurius into benchmarks/peers …');
  await npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  await writeFile(INSTALLED, lock);
}

/** Runs npm as the npm that started us. */
async function npm(...words: string[]): Promise<void> {
  const npmFile = inheritedEnvironment['npm_execpath'];
  const [command, args] = npmFile ? [process.execPath, [npmFile, ...words]] : ['npm', words];
  const child = spawn(command, args, {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: !npmFile && process.platform === 'win32',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`npm ${words.join(' ')} failed in benchmarks/peers.`);
}
