/** Tests run on what `tsc` wrote to dist/: the same JavaScript that `npm start` runs. */
export default {
  testEnvironment: '<rootDir>/dist/tests/harness/server-environment.js',
  roots: ['<rootDir>/dist/tests'],
  testMatch: ['**/*.test.js'],
  transform: {},
  injectGlobals: false,
  // Browsers and starting servers are often waited for: more workers than processors use the time.
  maxWorkers: 3,
  testTimeout: 30_000,
  globalSetup: '<rootDir>/dist/tests/harness/global-setup.js',
  globalTeardown: '<rootDir>/dist/tests/harness/global-teardown.js',
  reporters: ['default', '<rootDir>/dist/tests/harness/closing-line.reporter.js'],
};
