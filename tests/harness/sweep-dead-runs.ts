import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { identifyProcess } from '../../server/database/embedded/process-identity.js';

const ofRun = /^test-(\d+)$/;

/** Removes the data folders of runs that were killed, with the PostgreSQL that one may have left running. */
export async function sweepDeadRuns(parent: string): Promise<void> {
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    const pid = ofRun.exec(name)?.[1];
    if (pid !== undefined && !identifyProcess(Number(pid))) await sweep(path.join(parent, name));
  }
}

async function sweep(dataFolder: string): Promise<void> {
  if (existsSync(path.join(dataFolder, 'cluster/postmaster.pid'))) {
    // Whoever starts on a folder takes over what runs there, and so may stop it.
    const postgres = await startEmbeddedPostgres({ dataFolder, database: 'template_record' });
    await postgres.stop();
  }
  await rm(dataFolder, { recursive: true, force: true });
}
