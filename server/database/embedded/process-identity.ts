import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inheritedEnvironment } from '../../config.js';

/**
 * One particular process: its number and when it began, for a number alone may have been given to another
 * process since. `startedAt` is opaque, only to be compared, and empty where the system does not tell.
 */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startedAt: string;
}

/** The process that now has this number, or undefined when none is at work under it. */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!hasProcess(pid)) return undefined;
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether the process that was written down is still at work. */
export function isStillRunning(recorded: ProcessIdentity): boolean {
  const current = identifyProcess(recorded.pid);
  if (current === undefined) return false;
  if (current.startedAt === '' || recorded.startedAt === '') return true;
  return current.startedAt === recorded.startedAt;
}

/** Reads what `JSON.stringify` wrote of an identity; undefined when it is something else. */
export function parseProcessIdentity(value: unknown): ProcessIdentity | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { pid, startedAt } = value as Partial<Record<keyof ProcessIdentity, unknown>>;
  return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Ticks since boot identify a process only together with the boot. A zombie keeps its number until its parent
// collects it, which the first process of a container often never does: it counts as dead.
function startOnLinux(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch {
    return hasProcess(pid) ? '' : undefined;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  if (state === 'Z' || state === 'X') return undefined;
  return `${bootOnLinux()}/${fields[19] ?? ''}`;
}

function bootOnLinux(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function startByPs(pid: number): string | undefined {
  if (process.platform === 'win32') return '';
  try {
    const line = execFileSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: inheritedEnvironment['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [state = '', ...start] = line.split(/\s+/);
    return state.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return hasProcess(pid) ? '' : undefined;
  }
}
