import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inheritedEnvironment, projectFolder } from '../../server/config.js';

export interface Run {
  readonly exitCode: number | null;
  /** What it printed, on both channels. */
  readonly printed: string;
}

/** A folder of its own with some files of the project, its packages, and what a test writes over them. */
export class ProjectCopy {
  private constructor(readonly folder: string) {}

  /** @param files of the project, copied as they are */
  static async of(...files: string[]): Promise<ProjectCopy> {
    const copy = new ProjectCopy(await mkdtemp(path.join(tmpdir(), 'project-')));
    await symlink(path.join(projectFolder, 'node_modules'), copy.#file('node_modules'), 'junction');
    for (const file of files) await cp(path.join(projectFolder, file), copy.#file(file), { recursive: true });
    return copy;
  }

  async write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(this.#file(file)), { recursive: true });
    await writeFile(this.#file(file), text);
  }

  /** Runs a program of the project, by its path in it, in the copy. */
  async run(program: string, ...words: string[]): Promise<Run> {
    const child = spawn(process.execPath, [path.join(projectFolder, program), ...words], {
      cwd: this.folder,
      env: { PATH: inheritedEnvironment['PATH'], HOME: inheritedEnvironment['HOME'] },
    });
    let printed = '';
    for (const channel of [child.stdout, child.stderr])
      channel.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode, printed };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  /** Takes a file out of it. */
  take(name: string): Promise<void> {
    return rm(this.#file(name));
  }

  #file(name: string): string {
    return path.join(this.folder, name);
  }
}
