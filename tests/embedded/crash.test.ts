import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../server/database/embedded/embedded-postgres.js';
import { OtherProcess } from './other-process.js';
import { TemporaryFolders, failureOf, livePostmasterOf, query, untilGone } from './served-folder.js';

// A busy machine makes a cluster in seconds rather than in one.
jest.setTimeout(60_000);

const folders = new TemporaryFolders();
afterAll(async () => {
  await OtherProcess.clear();
  await folders.clear();
});

describe('a server that was killed', () => {
  it('is recovered with every committed row, once its last process has let go of the data', async () => {
    const dataFolder = await folders.makeDataFolder();
    const killed = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    await query(killed.url, 'create table reading as select generate_series(1, 1000) as value');
    const client = new pg.Client({ connectionString: killed.url });
    const connectionLost = new Promise<void>(resolve => {
      client.on('error', () => resolve());
    });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const backend = rows[0]?.pid ?? 0;

    // A process of the server that does not notice its end, as one in a long computation does not.
    process.kill(backend, 'SIGSTOP');
    const postmaster = await livePostmasterOf(dataFolder);
    process.kill(postmaster.pid, 'SIGKILL');
    await untilGone(postmaster);

    const lines: string[] = [];
    const server = await startEmbeddedPostgres({
      dataFolder,
      database: 'graph',
      log: line => {
        lines.push(line);
        if (line.startsWith('Waiting')) process.kill(backend, 'SIGCONT');
      },
    });
    await connectionLost;
    expect(lines).toContain('Waiting for processes of a killed PostgreSQL to end.');
    expect(server.owned).toBe(true);
    expect(await query(server.url, 'select count(*)::int as count from reading')).toEqual([{ count: 1000 }]);
    await server.stop();
  });

  it('is replaced although another process has its number now', async () => {
    const dataFolder = await folders.makeDataFolder();
    const killed = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    const postmaster = await livePostmasterOf(dataFolder);
    process.kill(postmaster.pid, 'SIGKILL');
    await untilGone(postmaster);
    await killed.stop();

    // PostgreSQL itself takes a number for a rival only when the process belongs to its own user.
    const { uid, gid } = await stat(path.join(dataFolder, 'cluster'));
    const stranger = spawn('sleep', ['60'], { uid, gid, cwd: '/', stdio: 'ignore' });
    await once(stranger, 'spawn');
    await replaceIn(path.join(dataFolder, 'cluster', 'postmaster.pid'), postmaster.pid, stranger.pid);
    await replaceIn(path.join(dataFolder, 'owner.json'), postmaster.pid, stranger.pid);

    try {
      const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
      expect(server.owned).toBe(true);
      await server.stop();
      expect(stranger.exitCode).toBeNull();
      expect(stranger.signalCode).toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  });
});

describe('a server that cannot start', () => {
  it('says so with the last lines of its log', async () => {
    const dataFolder = await folders.makeDataFolder();
    await (await startEmbeddedPostgres({ dataFolder, database: 'graph' })).stop();
    await appendFile(path.join(dataFolder, 'cluster', 'postgresql.conf'), "shared_buffers = 'plenty'\n");

    const failure = await failureOf(startEmbeddedPostgres({ dataFolder, database: 'graph' }));
    expect(failure.name).toBe('StartupError');
    expect(failure.message).toContain(`could not start on ${dataFolder}`);
    expect(failure.message).toContain('invalid value for parameter "shared_buffers": "plenty"');
    expect(failure.message).toContain(path.join(dataFolder, 'server.log'));
  });

  it('says what the system refused when there is no room for the data, and needs no repair then', async () => {
    const dataFolder = await folders.makeDataFolder();
    const cramped = new OtherProcess(dataFolder, { fileBlocks: 8000 });
    const { name, message } = await cramped.report();
    expect(name).toBe('StartupError');
    expect(message).toContain(`could not prepare its data folder ${dataFolder}`);
    expect(message).toMatch(/File too large|File size limit/);
    expect((await readdir(dataFolder)).filter(entry => entry.startsWith('cluster'))).toEqual([]);

    const server = await startEmbeddedPostgres({ dataFolder, database: 'graph' });
    expect(server.owned).toBe(true);
    await server.stop();
  });
});

async function replaceIn(file: string, found: number, replacement: number | undefined): Promise<void> {
  const content = await readFile(file, 'utf8');
  await writeFile(file, content.replace(String(found), String(replacement)));
}
