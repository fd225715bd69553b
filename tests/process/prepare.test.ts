import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { inheritedEnvironment, projectFolder } from '../../server/config.js';

// Each start runs npm, which takes its time on a busy machine.
jest.setTimeout(120_000);

const build = `const fs = require('fs');
fs.appendFileSync('builds', 'begun ');
fs.mkdirSync('dist', { recursive: true });
setTimeout(() => fs.appendFileSync('builds', 'done '), 300);
`;

describe('what npm start makes ready', () => {
  let project: string;
  const file = (name: string) => path.join(project, name);
  const builds = () => readFile(file('builds'), 'utf8');

  beforeEach(async () => {
    project = await mkdtemp(path.join(tmpdir(), 'prepare-'));
    for (const folder of [
      'server/launch',
      'schema',
      'seeds',
      'client-queries',
      'dashboards',
      'tests',
      'node_modules',
    ])
      await mkdir(file(folder), { recursive: true });
    await cp(path.join(projectFolder, 'server/launch/prepare.mjs'), file('server/launch/prepare.mjs'));
    const named = { name: 'small', version: '1.0.0' };
    await writeFile(file('package.json'), JSON.stringify({ ...named, scripts: { build: 'node build.cjs' } }));
    const lock = { ...named, lockfileVersion: 3, requires: true, packages: { '': named } };
    await writeFile(file('package-lock.json'), JSON.stringify(lock));
    await writeFile(file('tsconfig.json'), '{}');
    await writeFile(file('build.cjs'), build);
    await writeFile(file('schema/graph.ts'), 'one');
  });
  afterEach(() => rm(project, { recursive: true, force: true }));

  async function prepare(): Promise<void> {
    const child = spawn(process.execPath, [file('server/launch/prepare.mjs')], {
      env: { PATH: inheritedEnvironment['PATH'], HOME: inheritedEnvironment['HOME'] },
      stdio: 'ignore',
    });
    expect(await once(child, 'exit')).toEqual([0, null]);
  }

  it('is built once by two starts at the same time, one after the other', async () => {
    await Promise.all([prepare(), prepare()]);
    expect(await builds()).toBe('begun done ');
  });

  it('is built again when a source says something else, and not when it is only written again', async () => {
    await prepare();
    await writeFile(file('schema/graph.ts'), 'one');
    await utimes(file('schema/graph.ts'), new Date(0), new Date(0));
    await prepare();
    expect(await builds()).toBe('begun done ');

    await writeFile(file('schema/graph.ts'), 'two');
    await prepare();
    expect(await builds()).toBe('begun done begun done ');
  });

  it('is not kept waiting by a start that was killed', async () => {
    const killed = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(killed, 'exit');
    await mkdir(file('.data'));
    await writeFile(file('.data/preparing'), String(killed.pid));
    await prepare();
    expect(await builds()).toBe('begun done ');
  });
});
