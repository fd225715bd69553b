import { StartupError } from '../server/startup-error.js';
import { readOptions, USAGE } from './options.js';
import { Started } from './processes/started.js';
import { runBenchmark } from './run.js';

// `npm run bench`: measures this server beside its limit and its peers.
const started = Started.forThisProcess();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) console.log(USAGE);
  else await runBenchmark(options, started, line => console.log(line));
} catch (error) {
  console.error(error instanceof StartupError ? error.message : error);
  process.exitCode = 1;
} finally {
  await started.end();
}
