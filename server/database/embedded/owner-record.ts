import { open, readFile, rename, rm } from 'node:fs/promises';
import { parseProcessIdentity } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';

/** Which process is to stop which postmaster. Kept beside the data; it outlives both, so both are identities. */
export interface OwnerRecord {
  readonly owner: ProcessIdentity;
  readonly postmaster: ProcessIdentity;
}

/** What the file says; undefined when there is none yet, or a power failure spoilt it. */
export async function readOwnerRecord(file: string): Promise<OwnerRecord | undefined> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (typeof content !== 'object' || content === null) return undefined;
  const fields = content as Partial<Record<keyof OwnerRecord, unknown>>;
  const owner = parseProcessIdentity(fields.owner);
  const postmaster = parseProcessIdentity(fields.postmaster);
  return owner && postmaster ? { owner, postmaster } : undefined;
}

/** Replaces the file in one step: a reader sees the old record or the new one. Call it under the start lock. */
export async function writeOwnerRecord(file: string, record: OwnerRecord): Promise<void> {
  const draft = `${file}.new`;
  await rm(draft, { force: true });
  const handle = await open(draft, 'wx', 0o644);
  try {
    // The next starter may be another user.
    await handle.chmod(0o644);
    await handle.writeFile(`${JSON.stringify(record)}\n`);
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
