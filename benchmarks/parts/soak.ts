import type { BenchContext } from '../bench-context.js';
import { startContender, type Request, type RunningContender } from '../contenders/contender.js';
import { cached } from '../contenders/keeping.js';
import { adHoc, registered } from '../contenders/contenders.js';
import { withClient } from '../data/benchmark-postgres.js';
import { ensureData, titleOf } from '../data/databases.js';
import { RawConnection, rawRequest, type RawRequest } from '../load/raw-connection.js';
import { readOperations } from '../operations/operations.js';
import { withPeak } from '../processes/with-peak.js';
import { table } from '../report/table.js';
import { CONCURRENCY } from '../rounds/rounds.js';
import { median } from '../rounds/statistics.js';

const SCALE = 100;
const STRETCH = 10_000;
// Until then its caches fill and its functions are compiled.
const SETTLED_AFTER = 20_000;
// What the garbage collector leaves varies by more than a twentieth from one moment to the next.
const GROWN = 1.1;
const MOST_BYTES = 250e6;
const LONGEST = 3_600_000;

/**
 * Sends the server as it comes, its answers kept, many requests of all kinds: by GET and POST, registered and not, known
 * and never seen before. Says how much memory it has after each stretch, and at most.
 */
export async function soak(requests: number, context: BenchContext): Promise<string> {
  const { started, server, load, log } = context;
  const url = await ensureData(server, SCALE, log);
  const end = started.mark();
  const running = started.add(await startContender({ ...cached, name: 'soak' }, url), one => one.stop());
  const kinds = await kindsOfRequests(running, url);
  const memory: { readonly after: number; readonly bytes: number }[] = [];
  const peak = await withPeak(running, async () => {
    for (let sent = 0; sent < requests; sent += STRETCH) {
      const stretch = stretchOf(running, kinds, sent);
      await load.run({
        url: running.url,
        requests: stretch.map(one => one.request),
        lengths: stretch.map(one => one.length),
        connections: CONCURRENCY,
        warming: 0,
        measuring: 0,
        leastAnswers: STRETCH,
        longest: LONGEST,
      });
      const { residentBytes } = await running.usage();
      memory.push({ after: sent + STRETCH, bytes: residentBytes });
      log(`${sent + STRETCH} requests: ${megabytes(residentBytes)}`);
    }
  });
  await end();
  return [
    `## Memory under ${requests} mixed requests on ${titleOf(SCALE)}`,
    table(
      ['requests', 'resident memory'],
      memory.map(({ after, bytes }) => [String(after), megabytes(bytes)]),
    ),
    table(
      ['what', 'measured', 'bar', ''],
      [
        ['most at any time', megabytes(peak), megabytes(MOST_BYTES), peak <= MOST_BYTES ? 'pass' : 'miss'],
        growthRow(memory),
      ],
    ),
  ].join('\n\n');
}

interface KindOfRequest {
  readonly request: Request;
  readonly length: number;
}

/** Every variant of every operation by each way of asking, with the length of its answer. */
async function kindsOfRequests(running: RunningContender, url: string): Promise<KindOfRequest[]> {
  const operations = await withClient(url, client => readOperations(client));
  const connection = await RawConnection.open(running.url);
  try {
    const kinds: KindOfRequest[] = [];
    for (const operation of operations) {
      for (const variables of operation.variants) {
        for (const { requestFor } of [registered, cached, adHoc]) {
          const request = requestFor(operation, variables);
          const { status, length } = await connection.ask(rawRequest(running.url, request));
          if (status !== 200) throw new Error(`${status} on ${operation.name}.`);
          kinds.push({ request, length });
        }
      }
    }
    return kinds;
  } finally {
    connection.close();
  }
}

/** Requests of all kinds in turn, of the documents that are not registered each a third as nobody has sent it before. */
function stretchOf(
  { url }: RunningContender,
  kinds: readonly KindOfRequest[],
  sent: number,
): { request: RawRequest; length: number }[] {
  return Array.from({ length: STRETCH }, (_, index) => {
    const number = sent + index;
    // A step that shares no factor with a number of kinds below it leads through all of them, and mixes them.
    const { request, length } = kinds[(number * 7919) % kinds.length] as KindOfRequest;
    const isNew = number % 3 === 0;
    const body = isNew
      ? request.body?.replace('# Asked ad hoc.', `# Asked ad hoc, ${number}.`)
      : request.body;
    return { request: rawRequest(url, { ...request, body }), length };
  });
}

function growthRow(memory: readonly { after: number; bytes: number }[]): string[] {
  const settled = memory.filter(({ after }) => after > SETTLED_AFTER).map(({ bytes }) => bytes);
  const half = settled.length >> 1;
  const title = `growth after the first ${SETTLED_AFTER}: later half / earlier half`;
  if (half === 0) return [title, 'too few requests', '', ''];
  const growth = median(settled.slice(-half)) / median(settled.slice(0, half));
  return [title, growth.toFixed(2), GROWN.toFixed(2), growth <= GROWN ? 'pass' : 'miss'];
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
