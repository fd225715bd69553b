import type { BenchContext } from '../bench-context.js';
import { verify } from '../comparison/verify.js';
import { startContender, type Contender, type RunningContender } from '../contenders/contender.js';
import { withClient } from '../data/benchmark-postgres.js';
import { ensureData, titleOf, type DataName } from '../data/databases.js';
import type { OperationName } from '../operations/operation.js';
import { readOperations } from '../operations/operations.js';
import { barsTable } from '../report/bars.js';
import {
  memoryTable,
  processorTable,
  ratesTable,
  sharesTable,
  thriftTable,
  timesTable,
} from '../report/rates.js';
import type { OperationResult } from '../report/result.js';
import { runRounds, type RoundsOptions } from '../rounds/rounds.js';

export interface ComparisonOptions extends RoundsOptions {
  readonly operations: readonly OperationName[];
  readonly contenders: readonly Contender[];
}

/** Measures the contenders on some data side by side, and gives the tables of it. */
export async function compare(
  options: ComparisonOptions,
  data: DataName,
  context: BenchContext,
): Promise<string> {
  const { started, server, log } = context;
  const url = await ensureData(server, data, log);
  const end = started.mark();
  const running: RunningContender[] = [];
  for (const contender of options.contenders) {
    log(`Starting ${contender.name} on ${titleOf(data)} …`);
    running.push(started.add(await startContender(contender, url), one => one.stop()));
  }
  const operations: OperationResult[] = [];
  for (const operation of await withClient(url, client => readOperations(client, options.operations))) {
    const { lengths, objects } = await verify(running, operation);
    log(`${operation.name}: all ${operation.variants.length} variants are answered alike; measuring …`);
    const measured = await runRounds(context, running, operation, lengths, options);
    const bytes = meanOf([...lengths.values()][0]);
    operations.push({ operation: operation.name, size: { objects, bytes }, measured });
  }
  const memory = new Map<string, number>();
  for (const one of running) memory.set(one.contender.name, (await one.usage()).residentBytes);
  await end();
  const names = options.contenders.map(one => one.name);
  const [base = ''] = names;
  return [
    `## Side by side on ${titleOf(data)}`,
    ratesTable(operations, names),
    sharesTable(operations, names, base),
    thriftTable(operations, names, base),
    processorTable(operations, names),
    timesTable(operations, names),
    memoryTable(memory),
    barsTable(operations),
  ].join('\n\n');
}

function meanOf(values: readonly number[] = []): number {
  return Math.round(values.reduce((sum, one) => sum + one, 0) / values.length);
}
