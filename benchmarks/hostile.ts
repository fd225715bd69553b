import { createApp } from '../server/app.js';
import { readConfig } from '../server/config.js';
import { TemporaryFolders } from '../tests/embedded/served-folder.js';
import {
  hostileOperations,
  isExpected,
  sendHostile,
  type HostileOperation,
} from '../tests/harness/hostile-operations.js';

/** How long a hostile operation may keep the server, in milliseconds. */
const BAR = 200;
// The first rounds are not measured: a server that has just started is still being compiled.
const WARMING = 3;
const ROUNDS = 9;

interface Measured {
  readonly operation: HostileOperation;
  readonly answer: Awaited<ReturnType<typeof sendHostile>>;
  readonly median: number;
  readonly worst: number;
}

/** Sends each hostile operation several times to a server of its own, and prints how long it took. */
async function run(): Promise<boolean> {
  const folders = new TemporaryFolders();
  try {
    const config = readConfig({ PORT: '0', DATA_FOLDER: await folders.makeDataFolder() });
    const app = await createApp(config, line => console.error(line));
    try {
      const measured: Measured[] = [];
      for (const operation of hostileOperations) measured.push(await measure(app.url, operation));
      return report(measured);
    } finally {
      await app.close();
    }
  } finally {
    await folders.clear();
  }
}

async function measure(url: string, operation: HostileOperation): Promise<Measured> {
  const times: number[] = [];
  let answer = await sendHostile(url, operation);
  for (let round = 1; round < WARMING + ROUNDS; round += 1) {
    const start = performance.now();
    answer = await sendHostile(url, operation);
    if (round >= WARMING) times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return { operation, answer, median: times[ROUNDS >> 1] ?? 0, worst: times.at(-1) ?? 0 };
}

/** @returns whether every operation had its answer, and was under the bar in the median */
function report(measured: readonly Measured[]): boolean {
  const slowestFirst = [...measured].sort((one, other) => other.median - one.median);
  let passed = true;
  console.log('| operation | status | code | median ms | worst ms | |');
  console.log('| --- | --- | --- | ---: | ---: | --- |');
  for (const { operation, answer, median, worst } of slowestFirst) {
    const verdict = [
      ...(isExpected(operation, answer) ? [] : ['another answer than expected']),
      ...(median > BAR ? [`over ${BAR} ms`] : []),
    ];
    passed &&= verdict.length === 0;
    const cells = [
      operation.name,
      answer.status,
      answer.codes.join(', ') || 'answered',
      median.toFixed(1),
      worst.toFixed(1),
      verdict.join(', '),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const under = measured.filter(({ median }) => median <= BAR).length;
  console.log(`\n${under} of ${measured.length} under ${BAR} ms in the median of ${ROUNDS}.`);
  return passed;
}

process.exitCode = (await run()) ? 0 : 1;
