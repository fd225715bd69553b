import type { BenchContext } from '../bench-context.js';
import { ask } from '../comparison/ask.js';
import { startContender, type RunningContender } from '../contenders/contender.js';
import { bytes, cached } from '../contenders/keeping.js';
import { withClient } from '../data/benchmark-postgres.js';
import { ensureData, titleOf, type DataName } from '../data/databases.js';
import { RawConnection } from '../load/raw-connection.js';
import type { Operation } from '../operations/operation.js';
import { readOperations } from '../operations/operations.js';
import { barsTable } from '../report/bars.js';
import { processorTable, ratesTable, sharesTable, thriftTable } from '../report/rates.js';
import type { OperationResult } from '../report/result.js';
import { runRounds } from '../rounds/rounds.js';
import type { ComparisonOptions } from './comparison.js';

const NAMES = [bytes.name, cached.name];

/** Measures answers that are kept beside the same bytes from a bare server. */
export async function measureKeptAnswers(
  options: ComparisonOptions,
  data: DataName,
  context: BenchContext,
): Promise<string> {
  const { started, server, log } = context;
  const url = await ensureData(server, data, log);
  const end = started.mark();
  const keeping = started.add(await startContender(cached, url), one => one.stop());
  const bare = started.add(await startContender(bytes, url), one => one.stop());
  const operations: OperationResult[] = [];
  for (const operation of await withClient(url, client => readOperations(client, options.operations))) {
    const answers = await answersOf(keeping, operation);
    await bare.tell({ answers });
    const all = [...answers.values()].map(body => Buffer.byteLength(body));
    const lengths = new Map([
      [keeping, all],
      [bare, all],
    ]);
    log(`${operation.name}: ${all.length} answers are kept; measuring …`);
    const measured = await runRounds(context, [bare, keeping], operation, lengths, options);
    operations.push({ operation: operation.name, measured });
  }
  await end();
  return [
    `## Kept answers on ${titleOf(data)}`,
    'Whole answers that the server has kept, beside `node:http` that sends the same bytes from its memory.',
    ratesTable(operations, NAMES),
    sharesTable(operations, NAMES, bytes.name),
    thriftTable(operations, NAMES, bytes.name),
    processorTable(operations, NAMES),
    barsTable(operations),
  ].join('\n\n');
}

/** The answers to all variants, by the paths that ask for them. */
async function answersOf(running: RunningContender, operation: Operation): Promise<Map<string, string>> {
  const connection = await RawConnection.open(running.url);
  try {
    const answers = new Map<string, string>();
    for (const variables of operation.variants) {
      const { body } = await ask(running, connection, operation, variables);
      answers.set(running.contender.requestFor(operation, variables).path, body);
    }
    return answers;
  } finally {
    connection.close();
  }
}
