import type { DataFolder } from './data-folder.js';
import { readOwnerRecord } from './owner-record.js';
import type { OwnerRecord } from './owner-record.js';
import { readPostmasterFile } from './postmaster-file.js';
import type { PostmasterFile } from './postmaster-file.js';
import { identifyProcess, isStillRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';

/** What a folder tells about a server on it. */
export type FoundPostmaster =
  /** None, and none was killed there. */
  | { readonly postmaster?: undefined; readonly stalePid?: undefined }
  /** One that certainly is dead; another process may have its number now. */
  | { readonly postmaster?: undefined; readonly stalePid: number }
  /** A living process of that number, with the record about this very server if there is one. */
  | {
      readonly postmaster: ProcessIdentity;
      readonly file: PostmasterFile;
      readonly record: OwnerRecord | undefined;
    };

/** Looks for the server that works on a folder, by what it and its starter left there. */
export async function findPostmaster(folder: DataFolder): Promise<FoundPostmaster> {
  const file = await readPostmasterFile(folder.cluster);
  if (!file) return {};
  const { pid } = file;
  const postmaster = identifyProcess(pid);
  if (!postmaster) return { stalePid: pid };
  const record = await readOwnerRecord(folder.owner);
  if (record?.postmaster.pid !== pid) return { postmaster, file, record: undefined };
  return isStillRunning(record.postmaster) ? { postmaster, file, record } : { stalePid: pid };
}
