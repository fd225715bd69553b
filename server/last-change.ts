import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** When a file, or a file in a folder or below it, was written last. */
export async function lastChange(places: readonly string[]): Promise<Date> {
  const times = await Promise.all((await Promise.all(places.map(filesAt))).flat().map(timeOf));
  return new Date(Math.max(...times));
}

async function filesAt(place: string): Promise<string[]> {
  if (!(await stat(place)).isDirectory()) return [place];
  const found = await readdir(place, { recursive: true });
  return found.map(name => path.join(place, name));
}

async function timeOf(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}
