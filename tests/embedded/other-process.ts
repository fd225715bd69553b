import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';

const program = path.join(import.meta.dirname, 'server-process.js');

export interface Report {
  readonly url?: string;
  readonly owned?: boolean;
  readonly answeredAfterInterrupt?: boolean;
  readonly name?: string;
  readonly message?: string;
}

/** Whether the tests run as root, who has to run PostgreSQL as someone else. */
export const asRoot = process.getuid?.() === 0;

/** The user and group that an ordinary user's process gets from these tests. */
export function ordinaryUser(): { uid?: number; gid?: number } {
  if (!asRoot) return {};
  const [, , uid, gid] = /^nobody:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))?.[0].split(':') ?? [];
  return { uid: Number(uid) | 0, gid: Number(gid) | 0 };
}

/** A process of its own, in a process group of its own, that starts the embedded PostgreSQL as the application does. */
export class OtherProcess {
  static readonly #all = new Set<OtherProcess>();
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  /** @param fileBlocks - how large a file it may write, in the shell's blocks: a disk that is soon full. */
  constructor(
    dataFolder: string,
    options: { user?: { uid?: number; gid?: number }; fileBlocks?: number } = {},
  ) {
    const limit = options.fileBlocks === undefined ? '' : `ulimit -f ${String(options.fileBlocks)}; `;
    this.#child = spawn(
      '/bin/sh',
      ['-c', `${limit}exec "$0" "$@"`, process.execPath, program, dataFolder, 'graph'],
      {
        ...options.user,
        detached: true,
        cwd: '/',
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (!this.#child.stdout) throw new Error('The process has no output.');
    const lines: Interface = createInterface({ input: this.#child.stdout });
    this.#lines = lines[Symbol.asyncIterator]();
    OtherProcess.#all.add(this);
  }

  /** Kills those that a failed test left behind. */
  static async clear(): Promise<void> {
    for (const other of this.#all) await other.signalGroup('SIGKILL');
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The process did not start.');
    return this.#child.pid;
  }

  /** Its next line. */
  async report(): Promise<Report> {
    const { value, done } = await this.#lines.next();
    if (done) throw new Error('The process ended without a word.');
    return JSON.parse(value) as Report;
  }

  /** Signals the process and all that it started in its group, as a terminal does, and waits for its end. */
  async signalGroup(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    OtherProcess.#all.delete(this);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    process.kill(-this.pid, signal);
    await ended;
  }
}
