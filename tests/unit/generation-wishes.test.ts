import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../server/config.js';
import { readWishes } from '../../server/generating/wishes.js';

describe('the arguments of npm run generate:data', () => {
  it('are scale, seed, database and whether to replace', () => {
    expect(readWishes(['--scale', '100', '--seed=7', '--database', 'synthetic_x', '--replace'])).toEqual({
      scale: 100,
      seed: 7,
      database: 'synthetic_x',
      replace: true,
    });
    expect(readWishes([])).toEqual({ scale: 1, seed: 1, database: undefined, replace: false });
    expect(readWishes(['--help'])).toBeNull();
  });

  it.each([
    [['--scale', '0'], '--scale is a whole number from 1 to 5000, not "0".'],
    [['--scale', '5001'], '--scale is a whole number from 1 to 5000, not "5001".'],
    [['--scale', '1.5'], '--scale is a whole number from 1 to 5000, not "1.5".'],
    [['--scale', '1e3'], '--scale is a whole number from 1 to 5000, not "1e3".'],
    [['--scale='], '--scale is a whole number from 1 to 5000, not "".'],
    [['--seed', 'seven'], '--seed is a whole number from 0 to 9007199254740991, not "seven".'],
    [['--seed', '9007199254740993'], '--seed is a whole number from 0 to 9007199254740991, not'],
    [['--database', 'graph'], '--database begins with "synthetic"'],
    [['--database', 'synthetic-1'], '"synthetic-1" does not.'],
    [['--database', `synthetic_${'x'.repeat(60)}`], '63 in all'],
    [['--sclae', '3'], "Unknown option '--sclae'"],
    [['3'], "Unexpected argument '3'"],
    [['--scale'], "'--scale <value>' argument missing"],
  ])('%j are refused with a sentence', (given, sentence) => {
    expect(() => readWishes(given)).toThrow(sentence);
  });
});

describe('DATABASE_NAME', () => {
  it('says which database of the embedded PostgreSQL is used', () => {
    expect(readConfig({}).databaseName).toBe('graph');
    expect(readConfig({ DATABASE_NAME: 'synthetic_100_7' }).databaseName).toBe('synthetic_100_7');
  });

  it.each(['Synthetic', '1st', 'a-b', 'x'.repeat(64), 'template1', 'postgres'])('is not %s', name => {
    expect(() => readConfig({ DATABASE_NAME: name })).toThrow(/DATABASE_NAME must/);
  });

  it('is for the embedded one alone', () => {
    expect(() =>
      readConfig({ DATABASE_NAME: 'synthetic_1_1', DATABASE_URL: 'postgres://a:b@127.0.0.1/x' }),
    ).toThrow('with DATABASE_URL, name the database in the URL');
  });
});
