import { coverageOf, printCoverage } from '../seeds/loading/coverage.js';
import { readRecord, RecordError } from '../seeds/loading/load-record.js';
import { readConfig } from './config.js';

// `npm run coverage:record`: what the data files hold, what they leave silent, and what each document supports.
try {
  const coverage = coverageOf(await readRecord(readConfig().recordFolder));
  console.log(printCoverage(coverage));
  if (coverage.types.some(type => type.uncited.length > 0)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
