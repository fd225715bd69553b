import type { BenchContext } from '../bench-context.js';
import { verify } from '../comparison/verify.js';
import { startContender, type RunningContender } from '../contenders/contender.js';
import { registered } from '../contenders/contenders.js';
import { withClient } from '../data/benchmark-postgres.js';
import { ensureData, titleOf } from '../data/databases.js';
import { readOperations } from '../operations/operations.js';
import { barsTable } from '../report/bars.js';
import { processorTable, ratesTable, sharesTable, thriftTable } from '../report/rates.js';
import type { OperationResult } from '../report/result.js';
import { runRounds } from '../rounds/rounds.js';
import type { ComparisonOptions } from './comparison.js';

/** Both have as many programmes, and one ten times the readings of the other. */
export const GROWTH_SCALES = [100, 1000] as const;

/** Measures how much slower the server answers the same operations where there are ten times the readings. */
export async function measureGrowth(options: ComparisonOptions, context: BenchContext): Promise<string> {
  const { started, server, log } = context;
  const end = started.mark();
  const names = GROWTH_SCALES.map(titleOf);
  const running: RunningContender[] = [];
  const urls: string[] = [];
  for (const scale of GROWTH_SCALES) {
    const url = await ensureData(server, scale, log);
    urls.push(url);
    const contender = { ...registered, name: titleOf(scale) };
    running.push(started.add(await startContender(contender, url), one => one.stop()));
  }
  const [url = ''] = urls;
  const operations: OperationResult[] = [];
  for (const operation of await withClient(url, client => readOperations(client, options.operations))) {
    const lengths = new Map<RunningContender, readonly number[]>();
    // Their data are others, so each is only held to answering as it did before.
    for (const one of running) lengths.set(one, (await verify([one], operation)).lengths.get(one) ?? []);
    log(`${operation.name}: measuring on ${names.join(' and ')} …`);
    const measured = await runRounds(context, running, operation, lengths, options);
    operations.push({ operation: operation.name, measured });
  }
  await end();
  return [
    '## Ten times the readings',
    'This server with registered documents on 2 and on 20 million readings.',
    ratesTable(operations, names),
    sharesTable(operations, names, names[0] ?? ''),
    thriftTable(operations, names, names[0] ?? ''),
    processorTable(operations, names),
    barsTable(operations),
  ].join('\n\n');
}
