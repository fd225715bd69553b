import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

// What /proc counts in, on every Linux that Node runs on.
const TICKS_A_SECOND = 100;

/** Milliseconds of processor time that each process of a PostgreSQL has taken, by its number. */
export type ProcessorTimes = ReadonlyMap<number, number>;

/** The number of the process that all others of a server are children of. */
export async function postmasterOf(client: pg.Client): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return (await statOf(String(rows[0]?.pid)))?.parent;
}

/** What the processes of a server have taken until now; none where the system does not tell. */
export async function processorTimes(postmaster: number | undefined): Promise<ProcessorTimes> {
  const times = new Map<number, number>();
  if (postmaster === undefined) return times;
  const numbers = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  for (const stat of await Promise.all(numbers.map(statOf))) {
    if (stat?.parent === postmaster) times.set(stat.pid, stat.processorMs);
  }
  return times;
}

/** What the processes that are there have taken since another moment. */
export function takenSince(before: ProcessorTimes, now: ProcessorTimes): number {
  return [...now].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
}

async function statOf(pid: string) {
  // A process may have ended meanwhile.
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // Its name stands in brackets, and may have any letters.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  if (!fields) return undefined;
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { pid: Number(pid), parent: Number(fields[1]), processorMs: (ticks * 1000) / TICKS_A_SECOND };
}
