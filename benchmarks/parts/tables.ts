import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { BenchContext } from '../bench-context.js';
import { startContender, type Contender, type RunningContender } from '../contenders/contender.js';
import { ensureData, titleOf } from '../data/databases.js';
import { withPeak } from '../processes/with-peak.js';
import { table } from '../report/table.js';
import { median } from '../rounds/statistics.js';

const SCALE = 100;
/** So many returns have a million readings, of which each is a row. */
const RETURNS = 126_400;
const ENDINGS = ['csv', 'ndjson', 'json', 'parquet'];
const TURNS = 5;
const FIRST_BYTE_MS = 100;
const MOST_BYTES = 150e6;

const server: Contender = {
  name: 'tables',
  title: 'this server',
  file: 'dist/benchmarks/contenders/tables.process.js',
  requestFor: () => ({ method: 'GET', path: '/data/monitoring-readings.csv' }),
};

interface Fetched {
  readonly rows: number;
  readonly firstByteMs: number;
  readonly wholeMs: number;
}

/** A million rows as each format: when the first byte comes, when the last, and how much memory the server takes. */
export async function measureTables({ started, server: postgres, log }: BenchContext): Promise<string> {
  const url = await ensureData(postgres, SCALE, log);
  const end = started.mark();
  const running = started.add(await startContender(server, url), one => one.stop());
  const idle = (await running.usage()).residentBytes;
  const cold = await fetched(running, 'csv');
  const rows: string[][] = [];
  for (const ending of ENDINGS) {
    const turns: Fetched[] = [];
    const peak = await withPeak(running, async () => {
      for (let turn = 0; turn < TURNS; turn += 1) turns.push(await fetched(running, ending));
    });
    const firstByte = median(turns.map(one => one.firstByteMs));
    const perSecond = median(turns.map(one => one.rows / (one.wholeMs / 1000)));
    const taken = peak - idle;
    rows.push([
      ending,
      `${Math.round(firstByte)} ms`,
      firstByte <= FIRST_BYTE_MS ? 'pass' : 'miss',
      `${Math.round(perSecond / 1000)},000`,
      megabytes(taken),
      taken <= MOST_BYTES ? 'pass' : 'miss',
      megabytes(peak),
    ]);
    log(`${ending}: ${turns.map(one => Math.round(one.firstByteMs)).join(', ')} ms to the first byte`);
  }
  await end();
  return [
    `## A table of ${cold.rows.toLocaleString('en-GB')} rows on ${titleOf(SCALE)}`,
    `One client, uncompressed, ${TURNS} times each. When nobody has asked for the table since the data changed last, its rows are counted first: then the first byte came after ${Math.round(cold.firstByteMs)} ms. The idle server had ${megabytes(idle)}.`,
    table(
      [
        'format',
        'first byte',
        `bar: ${FIRST_BYTE_MS} ms`,
        'rows a second',
        'memory beyond idle',
        `bar: ${megabytes(MOST_BYTES)}`,
        'memory in all',
      ],
      rows,
    ),
  ].join('\n\n');
}

async function fetched({ url }: RunningContender, ending: string): Promise<Fetched> {
  const began = performance.now();
  const sent = request(`${url}/data/monitoring-readings.${ending}?first=${RETURNS}`);
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} on the table as ${ending}.`);
  let firstByteMs: number | undefined;
  response.on('data', () => (firstByteMs ??= performance.now() - began));
  await once(response, 'end');
  const wholeMs = performance.now() - began;
  return { rows: Number(response.headers['x-total-rows']), firstByteMs: firstByteMs ?? wholeMs, wholeMs };
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
