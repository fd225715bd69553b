import { RawConnection, type RawRequest } from './raw-connection.js';

/** Some time of load on one server. */
export interface Slice {
  readonly url: string;
  /** The requests that the connections send in turn. */
  readonly requests: readonly RawRequest[];
  /** How many bytes the answer to each has: another number is another answer. */
  readonly lengths: readonly number[];
  readonly connections: number;
  /** Milliseconds of load that are not counted. */
  readonly warming: number;
  /** Milliseconds of load that are counted; longer where it takes longer to have `leastAnswers`. */
  readonly measuring: number;
  readonly leastAnswers: number;
  /** Milliseconds after which it ends in any case. */
  readonly longest: number;
}

export interface Measured {
  /** All answers, also those that are not counted. */
  readonly answers: number;
  /** Answers in a second. */
  readonly rate: number;
  /** Milliseconds that half of the answers took at most. */
  readonly median: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly slowest: number;
}

/**
 * Keeps all connections busy, each with one request at a time.
 *
 * @throws Error when an answer is another than expected
 */
export async function runSlice(slice: Slice): Promise<Measured> {
  const connections = await Promise.all(
    Array.from({ length: slice.connections }, () => RawConnection.open(slice.url)),
  );
  try {
    return await load(connections, slice);
  } finally {
    for (const connection of connections) connection.close();
  }
}

async function load(connections: readonly RawConnection[], slice: Slice): Promise<Measured> {
  const { requests, lengths, warming, measuring, leastAnswers, longest } = slice;
  const times: number[] = [];
  const start = performance.now() + warming;
  let end = start;
  let next = 0;
  let answers = 0;
  const isDone = (now: number): boolean =>
    now >= start + measuring && (times.length >= leastAnswers || now >= start + longest);

  const keepBusy = async (connection: RawConnection): Promise<void> => {
    for (let sent = performance.now(); !isDone(sent);) {
      const index = next++ % requests.length;
      const request = requests[index];
      if (!request) throw new Error('There is nothing to send.');
      const { status, length } = await connection.ask(request);
      const now = performance.now();
      answers += 1;
      if (status !== 200 || length !== lengths[index])
        throw new Error(
          `Answer ${status} of ${length} bytes, where 200 of ${lengths[index]} bytes was expected, to: ${request.toString()}`,
        );
      // What began before the slice is counted for what of it lies within, on average as much as is cut off at the end.
      if (now >= start && !isDone(now)) {
        times.push(now - sent);
        end = now;
      }
      sent = now;
    }
  };
  await Promise.all(connections.map(keepBusy));
  times.sort((one, other) => one - other);
  return {
    answers,
    rate: times.length / ((end - start) / 1000),
    median: times[times.length >> 1] ?? 0,
    slowest: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}
