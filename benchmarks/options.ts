import { parseArgs } from 'node:util';
import { contenders } from './contenders/contenders.js';
import type { Contender } from './contenders/contender.js';
import type { DataName } from './data/databases.js';
import { OPERATION_NAMES, type OperationName } from './operations/operation.js';

export interface Options {
  readonly data: readonly DataName[];
  readonly rounds: number;
  readonly seconds: number;
  readonly operations: readonly OperationName[];
  readonly contenders: readonly Contender[];
  /** As it can be given again. */
  readonly command: string;
  /** Where the results are written; undefined prints them only. */
  readonly resultsFile: string | undefined;
}

/** @throws Error that says what would be right */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      scale: { type: 'string', default: 'record' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '1' },
      operations: { type: 'string' },
      contenders: { type: 'string' },
      quick: { type: 'boolean', default: false },
      results: { type: 'string', default: 'benchmarks/results.md' },
    },
  });
  const names = contenders.map(one => one.name);
  const asked = listed(values.contenders, names, 'contenders');
  return {
    command: ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    data: values.scale.split(',').map(text => (text === 'record' ? text : positive(text, 'scale'))),
    rounds: values.quick ? 3 : positive(values.rounds, 'rounds'),
    seconds: values.quick ? 0.5 : positive(values.seconds, 'seconds'),
    operations: listed(values.operations, OPERATION_NAMES, 'operations'),
    contenders: contenders.filter(one => asked.includes(one.name)),
    // What is measured in haste, or in part, is not for keeping.
    resultsFile: values.quick || values.operations || values.contenders ? undefined : values.results,
  };
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--${option} must be a number above 0, and "${text}" is none.`);
}

function listed<T extends string>(
  text: string | undefined,
  known: readonly T[],
  option: string,
): readonly T[] {
  if (text === undefined) return known;
  const asked = text.split(',');
  const unknown = asked.filter(one => !known.includes(one as T));
  if (unknown.length > 0)
    throw new Error(`--${option} knows no ${unknown.join(', ')}; it knows ${known.join(', ')}.`);
  return known.filter(one => asked.includes(one));
}
