import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import type { Operation, Variables } from '../operations/operation.js';
import { startChild } from '../processes/child.js';
import type { Ready, Usage, UsageAsked } from './served.js';

/** Connections to PostgreSQL that every contender may have. */
const POOL_SIZE = 16;

/** A request to a contender, without its address. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** A way of answering the operations, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: string;
  /** The file that serves it, from the project's folder. */
  readonly file: string;
  /** Whether its packages are those of `benchmarks/peers`. */
  readonly isPeer?: boolean;
  /** What the process finds in its environment besides the database's address. */
  readonly environment?: Readonly<Record<string, string>>;
  requestFor(operation: Operation, variables: Variables): Request;
  /** The data of an answer in the shape of ours, to be compared. Without it, they have that shape. */
  readonly dataOf?: (operation: Operation, data: unknown) => unknown;
}

export interface RunningContender {
  readonly contender: Contender;
  readonly url: string;
  /** What its process takes of the machine. */
  usage(): Promise<Usage>;
  /** Sends its process something else, and waits for what it says to it. */
  tell(message: object): Promise<unknown>;
  stop(): Promise<void>;
}

/** A POST of some JSON. */
export const post = (path: string, body: object): Request => ({
  method: 'POST',
  path,
  body: JSON.stringify(body),
});

/** Starts a contender on a database. */
export async function startContender(contender: Contender, databaseUrl: string): Promise<RunningContender> {
  const child = await startChild(path.join(projectFolder, contender.file), {
    ...contender.environment,
    DATABASE_URL: databaseUrl,
    POOL_SIZE: String(POOL_SIZE),
  });
  const heard = async <T>(): Promise<T> => {
    const [message] = await Promise.race([once(child.process, 'message'), child.ended]);
    return message as T;
  };
  const { url } = await heard<Ready>().catch(async (error: unknown) => {
    await child.stop();
    throw error;
  });
  const tell = <T>(message: object): Promise<T> => {
    const answer = heard<T>();
    child.process.send(message);
    return answer;
  };
  return {
    contender,
    url,
    usage: () => tell<Usage>({ ask: 'usage' } satisfies UsageAsked),
    tell,
    stop: child.stop,
  };
}
