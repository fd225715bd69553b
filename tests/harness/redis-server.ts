import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@redis/client';

/**
 * A Redis to test with: the program that `REDIS_SERVER` names, or the first `redis-server` or `valkey-server` on the
 * PATH. No package of npm carries one that runs on every Linux that the rest runs on.
 */
export const redisProgram = process.env['REDIS_SERVER'] ?? onPath(['redis-server', 'valkey-server']);

/** A real Redis on a port of its own, which keeps nothing on disk. */
export class RedisServer {
  readonly #folder: string;
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await mkdtemp(path.join(tmpdir(), 'redis-')), await freePort());
    await server.startAgain();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}/0`;
  }

  /** Starts it empty after a stop, at the same address. */
  async startAgain(): Promise<void> {
    if (redisProgram === undefined) throw new Error('There is no redis-server to test with.');
    const options = { port: this.#port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: this.#folder };
    this.#process = spawn(
      redisProgram,
      Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore' },
    );
    const client = createClient({ url: this.url, socket: { reconnectStrategy: 50 } });
    client.on('error', () => undefined);
    await client.connect();
    client.destroy();
  }

  /** The names of all that it holds, with the seconds that each has left. */
  async contents(): Promise<Map<string, number>> {
    const client = createClient({ url: this.url });
    await client.connect();
    try {
      const names = await client.keys('*');
      return new Map(await Promise.all(names.map(async name => [name, await client.ttl(name)] as const)));
    } finally {
      client.destroy();
    }
  }

  async stop(): Promise<void> {
    const stopping = this.#process;
    if (!stopping) return;
    this.#process = undefined;
    stopping.kill('SIGKILL');
    if (stopping.exitCode === null && stopping.signalCode === null) await once(stopping, 'exit');
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.flatMap(folder => names.map(name => path.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
