import { open, rename } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { DataFolder } from './data-folder.js';

/** The file that a postmaster writes its messages to, from the moment it is started until it ends. */
export interface ServerLog {
  readonly descriptor: number;
  /** What has been written since the last call. */
  readNew(): Promise<string>;
  close(): Promise<void>;
}

/** Begins a new log and keeps the one of the previous run, so that logs do not grow without end. */
export async function beginServerLog(folder: DataFolder): Promise<ServerLog> {
  await rename(folder.log, folder.previousLog).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const handle = await open(folder.log, 'ax+', 0o600);
  let offset = 0;
  return {
    descriptor: handle.fd,
    async readNew() {
      const text = await readFrom(handle, offset);
      offset += text.length;
      return text.toString();
    },
    close: () => handle.close(),
  };
}

async function readFrom(handle: FileHandle, offset: number): Promise<Buffer> {
  const { size } = await handle.stat();
  const buffer = Buffer.alloc(Math.max(0, size - offset));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
  return buffer.subarray(0, bytesRead);
}
