import { writeSync } from 'node:fs';
import type { AggregatedResult, Reporter } from '@jest/reporters';

/** Closes the run with its own count on one line, the same whether all passed or not. */
export default class ClosingLineReporter implements Pick<Reporter, 'onRunComplete'> {
  onRunComplete(_contexts: unknown, results: AggregatedResult): void {
    const leftOut = leftOutOf(results);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    const skipped = numPendingTests + numTodoTests;
    // A file that fails before its first test has no failed test of its own, and still fails the run.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest prints its own summary after every reporter.
    process.once('exit', () => {
      for (const title of leftOut) writeSync(1, `Left out: ${title}\n`);
      writeSync(1, `${numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
    });
  }
}

/** What a whole group of tests is called that this machine cannot run; its name says why. */
function leftOutOf({ testResults }: AggregatedResult): Set<string> {
  const groups = testResults
    .filter(file => file.numPassingTests + file.numFailingTests === 0)
    .flatMap(file => file.testResults)
    .filter(({ status }) => status === 'pending');
  return new Set(groups.map(({ ancestorTitles, title }) => ancestorTitles[0] ?? title));
}
