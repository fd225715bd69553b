import { parseArgs } from 'node:util';
import { isSyntheticName, syntheticName } from '../../seeds/synthetic/marks.js';
import { StartupError } from '../startup-error.js';

/** What the person who generates data asks for. */
export interface Wishes {
  readonly scale: number;
  readonly seed: number;
  /** The database to fill, if one is named. */
  readonly database: string | undefined;
  readonly replace: boolean;
}

export const USAGE = `npm run generate:data -- --scale 100 --seed 7 [--database synthetic_name] [--replace]

Fills a database of its own with synthetic data, the same for the same scale and seed.

--scale     a whole number from 1 to 5000, by default 1: 400 programmes and 20,000 readings for each 1,
            and no more programmes beyond 20,000, at 50
--seed      a whole number, by default 1: another one gives other data of the same kind
--database  its name, which begins with "synthetic"; by default synthetic_ with scale and seed.
            With DATABASE_URL it is needed, unless the URL names such a database
--replace   replaces what synthetic data the database has`;

const MOST_SCALE = 5000;

/**
 * The arguments of `npm run generate:data`; null when they ask for help.
 *
 * @throws StartupError that says what is wrong with them
 */
export function readWishes(given: readonly string[]): Wishes | null {
  const { scale, seed, database, replace, help } = parse(given);
  if (help) return null;
  return {
    scale: wholeNumber('--scale', scale ?? '1', 1, MOST_SCALE),
    seed: wholeNumber('--seed', seed ?? '1', 0, Number.MAX_SAFE_INTEGER),
    database: database === undefined ? undefined : syntheticNameIn(database),
    replace: replace ?? false,
  };
}

/** The name of the embedded database for them. */
export const databaseFor = ({ scale, seed, database }: Wishes): string =>
  database ?? syntheticName({ scale, seed });

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        scale: { type: 'string' },
        seed: { type: 'string' },
        database: { type: 'string' },
        replace: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new StartupError(`${(error as Error).message.replace(/\.?$/, '.')} It goes like this: ${USAGE}`, {
      cause: error,
    });
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  throw new StartupError(`${option} is a whole number from ${least} to ${most}, not "${text}".`);
}

function syntheticNameIn(name: string): string {
  if (isSyntheticName(name)) return name;
  throw new StartupError(
    `--database begins with "synthetic" and goes on with lower-case letters, digits and _, 63 in all; "${name}" does not.`,
  );
}
