import { median } from '../rounds/statistics.js';
import { ratesOf, ratioOf, type DataResult } from './result.js';
import { table } from './table.js';

/** Answers in a second: the median of the rounds. */
export function ratesTable({ operations }: DataResult, contenders: readonly string[]): string {
  return table(
    ['answers a second', 'objects', 'bytes', ...contenders],
    operations.map(({ operation, objects, bytes, measured }) => [
      operation,
      String(objects),
      String(bytes),
      ...contenders.map(name => figure(median(ratesOf(measured.get(name) ?? [])))),
    ]),
  );
}

/** Milliseconds that half and 99 of 100 answers took at most: the median of the rounds. */
export function timesTable({ operations }: DataResult, contenders: readonly string[]): string {
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

/** Each contender's rate as a share of another's: the median of the rounds' ratios, and the least and the greatest. */
export function sharesTable({ operations }: DataResult, contenders: readonly string[], base: string): string {
  const others = contenders.filter(name => name !== base);
  return table(
    [`rate / ${base} (least to most)`, ...others],
    operations.map(result => [
      result.operation,
      ...others.map(name => {
        const ratio = ratioOf(result, name, base);
        return ratio
          ? `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.most.toFixed(2)})`
          : '';
      }),
    ]),
  );
}

const figure = (value: number): string => (value < 100 ? value.toFixed(1) : Math.round(value).toString());
