import { TestEnvironment } from 'jest-environment-node';
import type * as Chromium from '../browser/chromium.js';
import type * as ServerCode from './server-code.js';

declare global {
  /** The code of the server, loaded by Node itself and once for each worker. */
  var loadServer: () => Promise<typeof ServerCode>;
  /** What starts a browser, loaded likewise. */
  var loadChromium: () => Promise<typeof Chromium>;
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
    this.global['loadChromium'] = () => import('../browser/chromium.js');
  }
}
