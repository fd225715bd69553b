import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { isStillRunning } from '../../server/database/embedded/process-identity.js';
import { livePostmasterOf, query } from '../embedded/served-folder.js';
import type { Answer } from '../harness/served-app.js';
import { startServer } from '../harness/server-process.js';

// A first start makes a database cluster, which takes seconds on a busy machine.
jest.setTimeout(120_000);

const folder = path.join(projectFolder, '.data', `life-${process.pid}`);

async function counts(url: string): Promise<unknown> {
  const question = '{ pccs { totalCount } awards { totalCount } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  return ((await response.json()) as Answer).data;
}

describe('the server on its embedded database', () => {
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const answer = { pccs: { totalCount: 42 }, awards: { totalCount: 52 } };

  it('loads the record on an empty folder, stops all it started on Ctrl-C, and starts again on the same data', async () => {
    const first = startServer({ DATA_FOLDER: folder });
    expect(await counts(await first.ready())).toEqual(answer);
    expect(first.output()).toContain('Loaded the published record');
    first.child.kill('SIGINT');
    expect(await first.ended()).toBe(0);

    const second = startServer({ DATA_FOLDER: folder });
    expect(await counts(await second.ready())).toEqual(answer);
    expect(second.output()).not.toContain('Loaded the published record');
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('takes over the database that a killed server left running, and stops it', async () => {
    const killed = startServer({ DATA_FOLDER: folder });
    await killed.ready();
    killed.child.kill('SIGKILL');
    await killed.ended();

    const next = startServer({ DATA_FOLDER: folder });
    expect(await counts(await next.ready())).toEqual(answer);
    next.child.kill('SIGINT');
    expect(await next.ended()).toBe(0);

    const last = startServer({ DATA_FOLDER: folder });
    expect(await counts(await last.ready())).toEqual(answer);
    last.child.kill('SIGINT');
    await last.ended();
  });

  it('stops what it started and says why when an error was caught by nothing', async () => {
    const defect = `data:text/javascript,process.once('SIGUSR2', () => { throw new Error('a defect') })`;
    const server = startServer({ DATA_FOLDER: folder }, { nodeOptions: ['--import', defect] });
    await server.ready();
    const postmaster = await livePostmasterOf(folder);
    server.child.kill('SIGUSR2');
    expect(await server.ended()).toBe(1);
    expect(server.output()).toContain('Error: a defect');
    expect(isStillRunning(postmaster)).toBe(false);
  });

  it('ends with a sentence when its database is killed, and starts again with all its data', async () => {
    const bereft = startServer({ DATA_FOLDER: folder });
    await bereft.ready();
    process.kill((await livePostmasterOf(folder)).pid, 'SIGKILL');
    expect(await bereft.ended()).toBe(1);
    expect(bereft.output()).toContain(`The PostgreSQL on ${folder} has ended`);

    const next = startServer({ DATA_FOLDER: folder });
    expect(await counts(await next.ready())).toEqual(answer);
    next.child.kill('SIGINT');
    expect(await next.ended()).toBe(0);
  });

  it('loads the record again when the data files are others than those of the last start', async () => {
    await onFolder(url => query(url, "update record_revision set revision = 'older'"));
    const server = startServer({ DATA_FOLDER: folder });
    const url = await server.ready();
    expect(server.output()).toContain('The data files have changed: loaded the published record again');
    const { record } = (await (await fetch(`${url}/version`)).json()) as { record: string };
    expect(record).not.toBe('older');
    server.child.kill('SIGINT');
    await server.ended();
  });
});

/** Works on the database of the folder while no server does. */
async function onFolder(work: (url: string) => Promise<unknown>): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataFolder: folder, database: 'graph' });
  await work(postgres.url);
  await postgres.stop();
}
