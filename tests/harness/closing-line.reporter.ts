import { writeSync } from 'node:fs';
import type { AggregatedResult, Reporter } from '@jest/reporters';

/** Closes the run with its own count on one line, the same whether all passed or not. */
export default class ClosingLineReporter implements Pick<Reporter, 'onRunComplete'> {
  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    const skipped = numPendingTests + numTodoTests;
    // A file that fails before its first test has no failed test of its own, and still fails the run.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest prints its own summary after every reporter.
    process.once('exit', () => {
      writeSync(1, `${numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
    });
  }
}
