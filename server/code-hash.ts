import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './config.js';

// What makes answers: the compiled code, and the versions of all that it uses.
const FOLDERS = ['dist/schema', 'dist/server'];
const LOCK_FILE = 'package-lock.json';

/** Identifies the code that runs, the same on every machine that has built it from the same commit. */
export async function codeHash(): Promise<string> {
  const listed = await Promise.all(FOLDERS.map(modulesIn));
  const files = [LOCK_FILE, ...listed.flat()];
  const texts = await Promise.all(files.map(file => readFile(path.join(projectFolder, file))));
  const hash = createHash('sha256');
  for (const [place, text] of texts.entries()) hash.update(`${files[place]}\0${text.length}\0`).update(text);
  return hash.digest('hex');
}

async function modulesIn(folder: string): Promise<string[]> {
  const files = await readdir(path.join(projectFolder, folder), { recursive: true });
  return files
    .filter(file => file.endsWith('.js'))
    .map(file => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort();
}
