import { readOptions } from './options.js';
import { Started } from './processes/started.js';
import { runComparison } from './run.js';

const started = Started.forThisProcess();
try {
  await runComparison(readOptions(process.argv.slice(2)), started, line => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await started.end();
}
