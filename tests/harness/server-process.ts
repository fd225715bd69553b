import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';

export interface ServerProcess {
  readonly child: ChildProcess;
  /** What it has printed so far, on both channels. */
  output(): string;
  /** @returns its URL once it says where to ask; throws with its output when it ends first */
  ready(): Promise<string>;
  /** Comes once it has printed a text; throws with its output when it ends without */
  printed(text: string): Promise<void>;
  /** @returns its exit code, null when a signal ended it */
  ended(): Promise<number | null>;
}

/** The server as `npm start` runs it, in a process of its own, with nothing of this environment but what Node needs. */
export function startServer(
  environment: Record<string, string>,
  { nodeOptions = [] as string[], entry = 'main.js', words = [] as string[] } = {},
): ServerProcess {
  const child = spawn(
    process.execPath,
    [...nodeOptions, path.join(projectFolder, 'dist/server', entry), ...words],
    {
      env: {
        PATH: process.env['PATH'],
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
        PORT: '0',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const exit = once(child, 'close') as Promise<[number | null]>;
  const found = (look: () => string | undefined) =>
    new Promise<string>((resolve, reject) => {
      const tell = () => {
        const text = look();
        if (text !== undefined) resolve(text);
      };
      for (const channel of [child.stdout, child.stderr]) channel.on('data', tell);
      void exit.then(() => {
        tell();
        reject(new Error(`The server ended before that:\n${printed}`));
      });
      tell();
    });
  return {
    child,
    output: () => printed,
    ended: async () => (await exit)[0],
    ready: () => found(() => /(http:\/\/\S+)\/graphiql/.exec(printed)?.[1]),
    printed: async text => {
      await found(() => (printed.includes(text) ? text : undefined));
    },
  };
}
