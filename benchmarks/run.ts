import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../server/config.js';
import type { BenchContext } from './bench-context.js';
import { startBenchmarkPostgres, withClient } from './data/benchmark-postgres.js';
import { postmasterOf } from './data/processor-time.js';
import { LoadGenerator } from './load/load-generator.js';
import type { Options } from './options.js';
import { compare } from './parts/comparison.js';
import { GROWTH_SCALES, measureGrowth } from './parts/growth.js';
import { measureKeptAnswers } from './parts/kept-answers.js';
import { soak } from './parts/soak.js';
import { measureStart } from './parts/start-time.js';
import { measureTables } from './parts/tables.js';
import { installPeers } from './processes/install-peers.js';
import type { Started } from './processes/started.js';
import { circumstances } from './report/circumstances.js';

/** Measures what the options ask for, prints the tables and, of a whole run, writes them down. */
export async function runBenchmark(
  options: Options,
  started: Started,
  log: (line: string) => void,
): Promise<void> {
  if (options.contenders.some(one => one.isPeer)) await installPeers(log);
  const postgres = started.add(await startBenchmarkPostgres(log), one => one.stop());
  const context: BenchContext = {
    started,
    server: postgres.url,
    load: started.add(await LoadGenerator.start(), one => one.stop()),
    postmaster: await withClient(postgres.url, postmasterOf),
    log,
  };
  const sections: string[] = [];
  const add = (section: string) => {
    sections.push(section);
    log(`\n${section}\n`);
  };
  add(await headOf(options, postgres.url));
  for (const part of partsOf(options)) add(await part(context));
  if (options.resultsFile === undefined) return;
  await writeFile(path.resolve(projectFolder, options.resultsFile), `${sections.join('\n\n')}\n`);
  log(`Written to ${options.resultsFile}.`);
}

function partsOf(options: Options): ((context: BenchContext) => Promise<string>)[] {
  const { parts, data } = options;
  const [first] = data;
  const hasGrowth = GROWTH_SCALES.every(scale => data.includes(scale));
  return [
    ...(parts.includes('comparison')
      ? data.map(one => (context: BenchContext) => compare(options, one, context))
      : []),
    // Once they are kept, it is all the same what they were read from.
    ...(parts.includes('kept') && first !== undefined
      ? [(context: BenchContext) => measureKeptAnswers(options, first, context)]
      : []),
    ...(parts.includes('growth') && hasGrowth
      ? [(context: BenchContext) => measureGrowth(options, context)]
      : []),
    ...(parts.includes('tables') ? [measureTables] : []),
    ...(parts.includes('soak') ? [(context: BenchContext) => soak(options.soak, context)] : []),
    ...(parts.includes('start') ? [measureStart] : []),
  ];
}

async function headOf({ rounds, seconds, contenders, command }: Options, url: string): Promise<string> {
  const version = await withClient(url, async client => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  });
  return [
    '# Results of the benchmark',
    circumstances(version, command),
    `${rounds} rounds of ${seconds} s, 16 requests at a time, the order of the contenders another in each round. Figures are the medians of the rounds, ratios the medians of the rounds' ratios. All answers were compared before any was timed.`,
    contenders.map(({ name, title }) => `- **${name}**: ${title}`).join('\n'),
  ].join('\n\n');
}
