import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { inheritedEnvironment } from '../../server/config.js';

/** A process that we have started and talk to. */
export interface Child {
  readonly process: ChildProcess;
  /** Rejects, with what the process has written, when it ends without having been told to. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

const STOP_TIMEOUT = 10_000;
const LAST_LETTERS = 4_000;

/** Starts a file in a process of its own, which ends with this one: it sees that nobody talks to it any more. */
export async function startChild(
  file: string,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<Child> {
  const child = fork(file, words, {
    env: { ...inheritedEnvironment, NODE_ENV: 'production', ...environment },
    execArgv: [],
    // Slices carry bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let written = '';
  for (const channel of [child.stdout, child.stderr])
    channel?.on('data', (chunk: Buffer) => {
      written = `${written}${chunk.toString()}`.slice(-LAST_LETTERS);
    });
  const gone = once(child, 'exit') as Promise<[number | null]>;
  let stopping = false;
  const ended = gone.then(async ([code]) => {
    if (stopping) return new Promise<never>(() => undefined);
    throw new Error(`${file} has ended by itself with ${String(code)}:\n${written}`);
  });
  // Whoever waits for something from the process hears of it; nobody else has to.
  ended.catch(() => undefined);
  await once(child, 'spawn');
  return {
    process: child,
    ended,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const late = delay(STOP_TIMEOUT, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
      await Promise.race([gone, late]);
      await gone;
    },
  };
}
