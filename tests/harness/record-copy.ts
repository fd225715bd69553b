import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectFolder } from '../../server/config.js';

export const recordFolder = path.join(projectFolder, 'seeds/record');

/** A copy of the data files that a test may damage. */
export class RecordCopy {
  private constructor(readonly folder: string) {}

  static async make(): Promise<RecordCopy> {
    const folder = await mkdtemp(path.join(tmpdir(), 'record-'));
    await cp(recordFolder, folder, { recursive: true });
    return new RecordCopy(folder);
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  text(file: string): Promise<string> {
    return readFile(this.path(file), 'utf8');
  }

  /**
   * Replaces the first occurrence of a text by another.
   *
   * @returns the number of the line that it stands on, as an editor counts
   */
  async replace(file: string, found: string, replacement: string): Promise<number> {
    const text = await this.text(file);
    const index = text.indexOf(found);
    if (index === -1) throw new Error(`${file} does not have ${JSON.stringify(found)}.`);
    await writeFile(this.path(file), text.slice(0, index) + replacement + text.slice(index + found.length));
    return text.slice(0, index).split('\n').length;
  }

  /**
   * Writes cells of the first line with a certain beginning.
   *
   * @returns the number of that line, as an editor counts
   */
  async setCells(file: string, beginning: string, cells: Readonly<Record<string, string>>): Promise<number> {
    const lines = (await this.text(file)).split('\n');
    const index = lines.findIndex(line => line.startsWith(beginning));
    const [header = [], found] = [lines[0], lines[index]].map(line => parse(line ?? '')[0]);
    if (!found) throw new Error(`${file} has no line that begins with ${beginning}`);
    const missing = Object.keys(cells).filter(column => !header.includes(column));
    if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
    const written = header.map((column, place) => cells[column] ?? found[place] ?? '');
    lines[index] = written.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
    await writeFile(this.path(file), lines.join('\n'));
    return index + 1;
  }

  /** @returns the number of the line that is added */
  async append(file: string, line: string): Promise<number> {
    const text = await this.text(file);
    await writeFile(this.path(file), `${text}${line}\n`);
    return text.split('\n').length;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
