import { RecordError } from '../seeds/loading/load-record.js';
import { GenerationError } from '../seeds/synthetic/generation-error.js';
import { readConfig } from './config.js';
import { runGeneration } from './generating/run-generation.js';
import { readWishes, USAGE } from './generating/wishes.js';
import { StartupError } from './startup-error.js';

// `npm run generate:data`: fills a database of its own with synthetic data.
const stopped = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopped.abort());

try {
  const wishes = readWishes(process.argv.slice(2));
  if (wishes === null) console.log(USAGE);
  else await runGeneration(readConfig(), wishes, stopped.signal);
} catch (error) {
  if (stopped.signal.aborted) console.error('Stopped: the database is as it was.');
  else if (
    error instanceof StartupError ||
    error instanceof GenerationError ||
    error instanceof RecordError
  ) {
    console.error(error.message);
  } else throw error;
  process.exitCode = 1;
}
