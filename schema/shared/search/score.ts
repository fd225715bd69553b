import { sql, type RawBuilder } from 'kysely';
import type { SearchKind } from './search-field.js';

type Sql = RawBuilder<unknown>;

/** A word, and the expression that finds it mistyped, if it may be. */
export interface SoughtWord {
  readonly word: string;
  readonly typo: string | null;
}

/** What a match in a text counts: when the text is just what was asked for, and otherwise. */
export const WEIGHTS: Record<SearchKind, { readonly exact: number; readonly otherwise: number }> = {
  NAME: { exact: 1, otherwise: 1 },
  ALIAS: { exact: 0.95, otherwise: 0.95 },
  // A key repeats the name in other words, so that a part of it says little.
  KEY: { exact: 0.9, otherwise: 0.45 },
  PARAPHRASE: { exact: 0.5, otherwise: 0.5 },
};

// Shorter words are part of too many others: they count only on their own.
const SHORTEST_PART = 3;

/** Which share of the words a record must have. */
export const ENOUGH_WORDS = 0.5;

const STARTS = 0.9;
const PHRASE = 0.8;
const ALL_WORDS = 0.7;
// All words of a record, though in several texts; still more than some of the words of its name.
const ALL_WORDS_OF_RECORD = 0.315;
// Less than all words of a record, mistyped as they may be.
const SOME_WORDS = 0.25;
// A word counts less in the middle of another one, and less still mistyped.
const INSIDE = 0.9;
const MISTYPED = 0.8;
// Of two texts with the same match, the one that says less besides.
const CLOSENESS = 0.05;

/** How many of the words a text has, as SQL. */
export const presentWords = (words: readonly SoughtWord[], text: Sql): Sql =>
  sql`${sum(words.map(word => sql`(${hasWord(word, text)})::int`))}`;

/** The score of one text, from 0 to 1, as SQL over `line.plain`, `line.exact` and `line.weight`. */
export function lineScore(phrase: string, words: readonly SoughtWord[]): Sql {
  const line = sql`line.plain`;
  const share = meanWorth(words, line);
  const closeness = sql`${float(CLOSENESS * phrase.length)} / length(${line})`;
  return sql`case when ${line} = ${` ${phrase} `} then line.exact else line.weight * case
    when ${line} like ${` ${phrase}%`} then ${float(STARTS)} + ${closeness}
    when ${line} like ${`% ${phrase}%`} then ${float(PHRASE)} + ${closeness}
    when ${presentWords(words, line)} = ${sql.lit(words.length)} then ${float(ALL_WORDS)} * ${share} + ${closeness}
    else ${float(SOME_WORDS)} * ${share} end end`;
}

/** The score of a record whose texts together have every word, as SQL over `search` and `present`. */
export const recordScore = (words: readonly SoughtWord[]): Sql =>
  sql`case when present = ${sql.lit(words.length)}
    then ${float(ALL_WORDS_OF_RECORD)} * ${meanWorth(words, sql`search`)} else ${float(0)} end`;

const meanWorth = (words: readonly SoughtWord[], text: Sql): Sql =>
  sql`${sum(words.map(word => worth(word, text)))} / ${float(words.length)}`;

/** What a word counts in a text: 1 where another begins with it or is it, 0 where it is missing. */
function worth({ word, typo }: SoughtWord, text: Sql): Sql {
  const mistyped = typo === null ? sql`` : sql`when ${isMistyped(typo, text)} then ${float(MISTYPED)}`;
  return sql`case when ${text} like ${beginning(word)} then ${float(1)} when ${text} like ${anywhere(word)}
    then ${float(INSIDE)} ${mistyped} else ${float(0)} end`;
}

/** Whether a text has a word. */
const hasWord = ({ word, typo }: SoughtWord, text: Sql): Sql =>
  typo === null
    ? sql`${text} like ${anywhere(word)}`
    : sql`(${text} like ${anywhere(word)} or ${isMistyped(typo, text)})`;

/**
 * The same as a condition that the index of trigrams serves. Behind a select, the planner does not see the pattern: to
 * estimate how many rows match, it would try it on samples of every table, which takes longer than the search.
 */
export const findsWord = ({ word, typo }: SoughtWord, text: Sql): Sql =>
  typo === null
    ? sql`${text} like (select ${anywhere(word)}::text)`
    : sql`(${text} like (select ${anywhere(word)}::text) or ${isMistyped(typo, text)})`;

const isShort = (word: string): boolean => word.length < SHORTEST_PART;
const beginning = (word: string): string => (isShort(word) ? `% ${word} %` : `% ${word}%`);
const anywhere = (word: string): string => (isShort(word) ? `% ${word} %` : `%${word}%`);

const isMistyped = (typo: string, text: Sql): Sql => sql`${text} ~ (select ${typo}::text)`;

const sum = (terms: readonly Sql[]): Sql => sql`(${sql.join(terms, sql` + `)})`;

// Written out, a number would be of the exact kind, which is slow to reckon with.
const float = (value: number): Sql => sql`${sql.lit(value)}::float8`;
