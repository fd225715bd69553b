import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { isStillRunning } from '../../server/database/embedded/process-identity.js';
import { livePostmasterOf } from '../embedded/served-folder.js';
import { startServer } from '../harness/server-process.js';
import { sweepDeadRuns } from '../harness/sweep-dead-runs.js';

// A first start makes a database cluster, which takes seconds on a busy machine.
jest.setTimeout(120_000);

const parent = path.join(projectFolder, '.data', `sweep-${process.pid}`);
afterAll(() => rm(parent, { recursive: true, force: true }));

it('a run removes what a killed one has left, and nothing else', async () => {
  const ended = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(ended, 'exit');
  const dead = path.join(parent, `test-${ended.pid}`);
  const alive = path.join(parent, `test-${process.pid}`);
  const other = path.join(parent, 'postgres');
  for (const folder of [alive, other]) await mkdir(folder, { recursive: true });

  const server = startServer({ DATA_FOLDER: dead });
  await server.ready();
  server.child.kill('SIGKILL');
  await server.ended();
  const postmaster = await livePostmasterOf(dead);

  await sweepDeadRuns(parent);
  expect(isStillRunning(postmaster)).toBe(false);
  expect([dead, alive, other].map(existsSync)).toEqual([false, true, true]);
});
