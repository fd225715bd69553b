import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { projectFolder } from '../../server/config.js';
import { startServer } from '../harness/server-process.js';

// A first start makes a database cluster, which takes seconds on a busy machine.
jest.setTimeout(120_000);

const folder = path.join(projectFolder, '.data', `life-${process.pid}`);

async function counts(url: string): Promise<unknown> {
  const query = '{ pccs { totalCount } awards { totalCount } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the server on its embedded database', () => {
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const answer = { data: { pccs: { totalCount: 42 }, awards: { totalCount: 52 } } };

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
});
