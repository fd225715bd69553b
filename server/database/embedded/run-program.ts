import { spawn } from 'node:child_process';
import { runAs } from './unprivileged-account.js';
import type { UnprivilegedAccount } from './unprivileged-account.js';
import { inheritedEnvironment } from '../../config.js';

/** How a program ended: `failure` is the system's code when it could not be started at all. */
export interface ProgramResult {
  readonly failure: string | undefined;
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of PostgreSQL's programs to its end and keeps what it printed. */
export function runProgram(
  program: string,
  args: readonly string[],
  { account, folder }: { account: UnprivilegedAccount | undefined; folder: string },
): Promise<ProgramResult> {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      ...runAs(account),
      cwd: folder,
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      resolve({ failure: code ?? message, status: null, output });
    });
    child.on('close', status => {
      resolve({ failure: undefined, status, output });
    });
  });
}

/** This process's environment without settings meant for another PostgreSQL, and with messages in English. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(inheritedEnvironment).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  );
  return { ...Object.fromEntries(inherited), LC_ALL: 'C' };
}

/** The last lines of a program's output, to go below the sentence that says what failed. */
export function lastLines(output: string, count = 8): string {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
