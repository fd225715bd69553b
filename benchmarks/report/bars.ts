import { geometricMean } from '../rounds/statistics.js';
import { ratioOf, type OperationResult } from './result.js';
import { table } from './table.js';

/** What a contender is held to: so many times the rate of another, on each operation and in the geometric mean. */
interface Bar {
  readonly of: string;
  readonly over: string;
  readonly each: number;
  readonly mean?: number;
}

const BARS: readonly Bar[] = [
  { of: 'registered', over: 'limit', each: 0.7, mean: 0.85 },
  { of: 'registered', over: 'postgraphile', each: 2.5, mean: 4 },
  { of: 'registered', over: 'mercurius', each: 1.1 },
  { of: 'ad-hoc', over: 'limit', each: 0.6 },
  { of: 'ad-hoc', over: 'postgraphile', each: 2, mean: 3.5 },
  { of: 'cached', over: 'bytes', each: 0.8 },
  // Ten times the readings may slow the operations one and a half times.
  { of: 'scale 1000', over: 'scale 100', each: 1 / 1.5 },
];

/** Every bar that could be measured, with what was measured and by how much it was missed. */
export function barsTable(operations: readonly OperationResult[]): string {
  const rows = BARS.flatMap(({ of, over, each, mean }) => {
    const ratios = operations.flatMap(result => {
      const ratio = ratioOf(result, of, over);
      return ratio ? [{ name: result.operation, value: ratio.median }] : [];
    });
    if (ratios.length === 0) return [];
    const title = `${of} / ${over}`;
    const ofEach = ratios.map(({ name, value }) => judged(`${title}: ${name}`, value, each));
    if (mean === undefined) return ofEach;
    return [...ofEach, judged(`${title}: geometric mean`, geometricMean(ratios.map(one => one.value)), mean)];
  });
  return table(['what', 'measured', 'bar', ''], rows);
}

function judged(title: string, value: number, bar: number): string[] {
  const verdict = value >= bar ? 'pass' : `miss by ${Math.round((1 - value / bar) * 100)}%`;
  return [title, value.toFixed(2), bar.toFixed(2), verdict];
}
