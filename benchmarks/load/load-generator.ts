import { once } from 'node:events';
import path from 'node:path';
import { projectFolder } from '../../server/config.js';
import { startChild, type Child } from '../processes/child.js';
import type { Reply } from './load.process.js';
import type { Measured, Slice } from './slice.js';

/** Sends load from a process of its own. */
export class LoadGenerator {
  readonly #child: Child;

  private constructor(child: Child) {
    this.#child = child;
  }

  static async start(): Promise<LoadGenerator> {
    const file = path.join(projectFolder, 'dist/benchmarks/load/load.process.js');
    return new LoadGenerator(await startChild(file, {}));
  }

  /** @throws Error when an answer is another than expected */
  async run(slice: Slice): Promise<Measured> {
    const { process } = this.#child;
    const replied = once(process, 'message') as Promise<[Reply]>;
    process.send(slice);
    const [reply] = await Promise.race([replied, this.#child.ended]);
    if ('failure' in reply) throw new Error(reply.failure);
    return reply.measured;
  }

  stop(): Promise<void> {
    return this.#child.stop();
  }
}
