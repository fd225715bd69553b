import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What `postmaster.pid` in a cluster says about the server that made it, which may be long dead. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none, or when the server is still writing it. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  let content: string;
  try {
    content = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, , , port, , , , status] = content.split('\n').map(line => line.trim());
  if (!pid) return undefined;
  return { pid: Number(pid), port: Number(port ?? ''), ready: status === 'ready' };
}
