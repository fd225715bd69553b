import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import type { Operation, Variables } from '../operations/operation.js';
import { startChild } from '../processes/child.js';
import type { MemoryTold, Ready } from './served.js';

/** Connections to PostgreSQL that every contender may have. */
export const POOL_SIZE = 16;

/** A request to a contender, without its address. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

export const post = (path: string, body: object): Request => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
});

/** A way of answering the operations, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** The file that serves it, from the project's folder. */
  readonly file: string;
  /** What the process finds in its environment besides the database's address. */
  readonly environment?: Readonly<Record<string, string>>;
  requestFor(operation: Operation, variables: Variables): Request;
  /** The data of an answer in the shape of ours, to be compared. Without it, they have that shape. */
  readonly dataOf?: (operation: Operation, data: unknown) => unknown;
}

export interface RunningContender {
  readonly contender: Contender;
  readonly url: string;
  /** Bytes of memory that its process has. */
  residentBytes(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a contender on a database. */
export async function startContender(contender: Contender, databaseUrl: string): Promise<RunningContender> {
  const child = await startChild(path.join(projectFolder, contender.file), {
    ...contender.environment,
    DATABASE_URL: databaseUrl,
    POOL_SIZE: String(POOL_SIZE),
  });
  const { process } = child;
  const told = async <T>(): Promise<T> => {
    const [message] = await Promise.race([once(process, 'message'), child.ended]);
    return message as T;
  };
  const { url } = await told<Ready>().catch(async (error: unknown) => {
    await child.stop();
    throw error;
  });
  return {
    contender,
    url,
    residentBytes: async () => {
      const answer = told<MemoryTold>();
      process.send({ ask: 'memory' });
      return (await answer).residentBytes;
    },
    stop: child.stop,
  };
}
