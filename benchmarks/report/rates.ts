import { median } from '../rounds/statistics.js';
import { ratesOf, ratioOf, thriftOf, type OperationResult } from './result.js';
import { table } from './table.js';

/** Answers in a second: the median of the rounds. */
export function ratesTable(operations: readonly OperationResult[], contenders: readonly string[]): string {
  const sized = operations.some(({ size }) => size);
  return table(
    ['answers a second', ...(sized ? ['objects', 'bytes'] : []), ...contenders],
    operations.map(({ operation, size, measured }) => [
      operation,
      ...(size ? [String(size.objects), String(size.bytes)] : []),
      ...contenders.map(name => figure(median(ratesOf(measured.get(name) ?? [])))),
    ]),
  );
}

/** Milliseconds that half and 99 of 100 answers took at most: the median of the rounds. */
export function timesTable(operations: readonly OperationResult[], contenders: readonly string[]): string {
  return table(
    ['median / 99th percentile in ms', ...contenders],
    operations.map(({ operation, measured }) => [
      operation,
      ...contenders.map(name => {
        const rounds = measured.get(name) ?? [];
        const [half, most] = [median(rounds.map(one => one.median)), median(rounds.map(one => one.slowest))];
        return `${half.toFixed(1)} / ${most.toFixed(1)}`;
      }),
    ]),
  );
}

/** Milliseconds of processor time for an answer, of the server and of PostgreSQL: what a busy machine disturbs least. */
export function processorTable(
  operations: readonly OperationResult[],
  contenders: readonly string[],
): string {
  return table(
    ['processor ms for an answer: server + PostgreSQL', ...contenders],
    operations.map(({ operation, measured }) => [
      operation,
      ...contenders.map(name => {
        const rounds = measured.get(name) ?? [];
        const [server, database] = [
          median(rounds.map(one => one.serverMs)),
          median(rounds.map(one => one.databaseMs)),
        ];
        return `${server.toFixed(2)} + ${database.toFixed(2)}`;
      }),
    ]),
  );
}

/** Megabytes of memory that the contenders' processes had after all rounds. */
export function memoryTable(memory: ReadonlyMap<string, number>): string {
  return table(
    ['', ...memory.keys()],
    [['resident memory in MB', ...[...memory.values()].map(one => String(Math.round(one / 1e6)))]],
  );
}

/** Each contender's rate as a share of another's: the median of the rounds' ratios, and the least and the greatest. */
export function sharesTable(
  operations: readonly OperationResult[],
  contenders: readonly string[],
  base: string,
): string {
  return ratiosTable(`rate / ${base} (least to most)`, operations, contenders, base, ratioOf);
}

/** What the other takes of the processors for an answer, as a share of what each contender takes. */
export function thriftTable(
  operations: readonly OperationResult[],
  contenders: readonly string[],
  base: string,
): string {
  return ratiosTable(`processor ms of ${base} / processor ms`, operations, contenders, base, thriftOf);
}

function ratiosTable(
  title: string,
  operations: readonly OperationResult[],
  contenders: readonly string[],
  base: string,
  ratioFor: typeof ratioOf,
): string {
  const others = contenders.filter(name => name !== base);
  return table(
    [title, ...others],
    operations.map(result => [
      result.operation,
      ...others.map(name => {
        const ratio = ratioFor(result, name, base);
        return ratio
          ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`
          : '';
      }),
    ]),
  );
}

const figure = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toString());
