import { compiledFolder } from './server/launch/prepare.mjs';

// What Node loads for one worker or server is compiled for all that come later, as `npm start` does.
process.env.NODE_COMPILE_CACHE ??= compiledFolder;

/** Tests run on what `tsc` wrote to dist/: the same JavaScript that `npm start` runs. */
export default {
  testEnvironment: '<rootDir>/dist/tests/harness/server-environment.js',
  roots: ['<rootDir>/dist/tests'],
  testMatch: ['**/*.test.js'],
  transform: {},
  injectGlobals: false,
  // Browsers and starting servers are often waited for: more workers than processors use the time.
  maxWorkers: 3,
  testSequencer: '<rootDir>/tests/longest-first.sequencer.mjs',
  testTimeout: 30_000,
  globalSetup: '<rootDir>/dist/tests/harness/global-setup.js',
  globalTeardown: '<rootDir>/dist/tests/harness/global-teardown.js',
  reporters: ['default', '<rootDir>/dist/tests/harness/closing-line.reporter.js'],
};
