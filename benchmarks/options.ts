import { parseArgs } from 'node:util';
import type { Contender } from './contenders/contender.js';
import { contenders } from './contenders/contenders.js';
import type { DataName } from './data/databases.js';
import { OPERATION_NAMES } from './operations/operation.js';
import type { ComparisonOptions } from './parts/comparison.js';

const PARTS = ['comparison', 'kept', 'growth', 'tables', 'soak', 'start'] as const;

type Part = (typeof PARTS)[number];

export interface Options extends ComparisonOptions {
  readonly parts: readonly Part[];
  readonly data: readonly DataName[];
  /** How many requests a soak sends. */
  readonly soak: number;
  /** The command line, as it can be given again. */
  readonly command: string;
  /** Where the results are written; undefined prints them only. */
  readonly resultsFile: string | undefined;
}

export const USAGE = `npm run bench -- [options]

--parts       which of ${PARTS.join(', ')}, separated by commas; by default all
--scale       the data: scales of synthetic data, or "record" for the published record; by default 1,100,1000
--operations  which of ${OPERATION_NAMES.join(', ')}; by default all
--contenders  which of ${contenders.map(one => one.name).join(', ')}; by default all
--rounds      by default 5
--seconds     of load in each round, by default 1
--soak        how many requests the part "soak" sends, by default 100000; without --parts, only this is done
--quick       scale 1, three short rounds, and neither growth nor tables nor soak nor start
--results     the file that a whole run is written to, by default benchmarks/results.md`;

const QUICK = { scale: '1', rounds: '3', seconds: '0.5', parts: 'comparison,kept' };

/** @throws Error that says what would be right; null when they ask for help */
export function readOptions(words: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...words],
    options: {
      parts: { type: 'string' },
      scale: { type: 'string' },
      operations: { type: 'string' },
      contenders: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      soak: { type: 'string' },
      quick: { type: 'boolean', default: false },
      results: { type: 'string', default: 'benchmarks/results.md' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  const usual = values.quick ? QUICK : { scale: '1,100,1000', rounds: '5', seconds: '1', parts: undefined };
  const isWhole = [values.parts, values.operations, values.contenders, values.soak].every(
    one => one === undefined,
  );
  const parts = values.parts ?? (values.soak === undefined ? usual.parts : 'soak');
  return {
    parts: listed(parts, PARTS, 'parts'),
    data: (values.scale ?? usual.scale).split(',').map(dataNamed),
    operations: listed(values.operations, OPERATION_NAMES, 'operations'),
    contenders: contendersNamed(values.contenders),
    rounds: wholeNumber(values.rounds ?? usual.rounds, 'rounds'),
    seconds: positive(values.seconds ?? usual.seconds, 'seconds'),
    soak: wholeNumber(values.soak ?? '100000', 'soak'),
    command: ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    // What is measured in haste, or in part, is not for keeping.
    resultsFile: isWhole && !values.quick ? values.results : undefined,
  };
}

const dataNamed = (text: string): DataName => (text === 'record' ? text : wholeNumber(text, 'scale'));

function contendersNamed(text: string | undefined): Contender[] {
  const names = listed(
    text,
    contenders.map(one => one.name),
    'contenders',
  );
  return contenders.filter(one => names.includes(one.name));
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--${option} is a number above 0, not "${text}".`);
}

function wholeNumber(text: string, option: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${option} is a whole number from 1, not "${text}".`);
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
