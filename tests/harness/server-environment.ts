import { TestEnvironment } from 'jest-environment-node';
import type * as ServerCode from './server-code.js';

declare global {
  /** The code of the server, loaded by Node itself and once for each worker. */
  var loadServer: () => Promise<typeof ServerCode>;
}

/**
 * Jest loads every module again for every test file, into a context where each look-up of a global is slow: a server
 * there takes seconds to start and is slow to answer. Through this, tests reach the one that Node loads, as
 * `npm start` does.
 */
export default class ServerEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['loadServer'] = () => import('./server-code.js');
  }
}
