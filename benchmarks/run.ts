import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../server/config.js';
import { verify } from './comparison/verify.js';
import { startContender, type RunningContender } from './contenders/contender.js';
import { startBenchmarkPostgres, withClient } from './data/benchmark-postgres.js';
import { ensureData, titleOf, type DataName } from './data/databases.js';
import { LoadGenerator } from './load/load-generator.js';
import { readOperations } from './operations/operations.js';
import type { Options } from './options.js';
import type { Started } from './processes/started.js';
import { barsTable } from './report/bars.js';
import { circumstances } from './report/circumstances.js';
import { ratesTable, sharesTable, timesTable } from './report/rates.js';
import type { DataResult, OperationResult } from './report/result.js';
import { runRounds } from './rounds/rounds.js';

type Log = (line: string) => void;

/** Measures the contenders side by side, prints the tables and writes them down. */
export async function runComparison(options: Options, started: Started, log: Log): Promise<void> {
  const postgres = started.add(await startBenchmarkPostgres(log), one => one.stop());
  const load = started.add(await LoadGenerator.start(), one => one.stop());
  const sections: string[] = [];
  for (const data of options.data) {
    const url = await ensureData(postgres.url, data, log);
    const end = started.mark();
    const result = await measure(options, data, url, { started, load, log });
    await end();
    const section = sectionOf(result, options);
    sections.push(section);
    log(`\n${section}`);
  }
  const version = await withClient(postgres.url, async client => {
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? 'unknown';
  });
  const text = `# Results\n\n${circumstances(version, options.command)}\n\n${sections.join('\n\n')}\n`;
  if (options.resultsFile === undefined) return;
  await writeFile(path.resolve(projectFolder, options.resultsFile), text);
  log(`Written to ${options.resultsFile}.`);
}

async function measure(
  options: Options,
  data: DataName,
  url: string,
  { started, load, log }: { started: Started; load: LoadGenerator; log: Log },
): Promise<DataResult> {
  const running: RunningContender[] = [];
  for (const contender of options.contenders) {
    log(`Starting ${contender.name} on ${titleOf(data)} …`);
    running.push(started.add(await startContender(contender, url), one => one.stop()));
  }
  const results: OperationResult[] = [];
  for (const operation of await withClient(url, client => readOperations(client, options.operations))) {
    const { lengths, objects } = await verify(running, operation);
    log(`${operation.name}: ${operation.variants.length} variants are answered alike; measuring …`);
    const measured = await runRounds(load, running, operation, lengths, options);
    const [first] = [...lengths.values()];
    const bytes = Math.round((first ?? []).reduce((sum, one) => sum + one, 0) / operation.variants.length);
    results.push({ operation: operation.name, objects, bytes, measured });
  }
  return { title: titleOf(data), operations: results };
}

function sectionOf(result: DataResult, { contenders, rounds, seconds }: Options): string {
  const names = contenders.map(one => one.name);
  const [base = ''] = names;
  return [
    `## ${result.title[0]?.toUpperCase()}${result.title.slice(1)}`,
    `${rounds} rounds of ${seconds} s with 16 requests at a time; medians.`,
    ratesTable(result, names),
    sharesTable(result, names, base),
    timesTable(result, names),
    barsTable(result),
  ].join('\n\n');
}
