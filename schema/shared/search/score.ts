import { sql, type RawBuilder } from 'kysely';
import type { SearchKind } from './search-field.js';

type Sql = RawBuilder<unknown>;

/** A word with the pattern that finds it as it is spelled, and the expression that finds it mistyped, if it may be. */
export interface SoughtWord {
  readonly pattern: string;
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

/** Which share of the words a record must have. */
export const ENOUGH_WORDS = 0.5;

const STARTS = 0.9;
const PHRASE = 0.8;
const ALL_WORDS = 0.7;
// All words of a record, though in several texts; still more than some of the words of its name.
const ALL_WORDS_OF_RECORD = 0.315;
// Less than all words of a record, mistyped as they may be.
const SOME_WORDS = 0.25;
const MISTYPED = 0.8;
// Of two texts with the same match, the one that says less besides.
const CLOSENESS = 0.05;

/** How many of the words a text has, as SQL. */
export const presentWords = (words: readonly SoughtWord[], text: Sql): Sql =>
  sql`${sum(words.map(word => sql`sign(${worth(word, text)})`))}`;

/** The score of one text, from 0 to 1, as SQL over `line.plain`, `line.exact` and `line.weight`. */
export function lineScore(phrase: string, words: readonly SoughtWord[]): Sql {
  const line = sql`line.plain`;
  const share = meanWorth(words, line);
  const closeness = sql`${sql.lit(CLOSENESS * phrase.length)} / length(${line})`;
  return sql`case when ${line} = ${` ${phrase} `} then line.exact else line.weight * case
    when ${line} like ${` ${phrase}%`} then ${sql.lit(STARTS)} + ${closeness}
    when ${line} like ${`% ${phrase}%`} then ${sql.lit(PHRASE)} + ${closeness}
    when ${presentWords(words, line)} = ${sql.lit(words.length)} then ${sql.lit(ALL_WORDS)} * ${share} + ${closeness}
    else ${sql.lit(SOME_WORDS)} * ${share} end end`;
}

/** The score of a record whose texts together have every word, as SQL over `search` and `present`. */
export const recordScore = (words: readonly SoughtWord[]): Sql =>
  sql`case when present = ${sql.lit(words.length)}
    then ${sql.lit(ALL_WORDS_OF_RECORD)} * ${meanWorth(words, sql`search`)} else 0 end`;

const meanWorth = (words: readonly SoughtWord[], text: Sql): Sql =>
  sql`${sum(words.map(word => worth(word, text)))} / ${sql.lit(words.length)}`;

/** 1 where the text has the word as it is spelled, less where it has it mistyped, 0 where it has it not. */
const worth = ({ pattern, typo }: SoughtWord, text: Sql): Sql =>
  sql`case when ${text} like ${pattern} then 1.0
    ${typo === null ? sql`` : sql`when ${isMistyped(typo, text)} then ${sql.lit(MISTYPED)}`} else 0.0 end::float8`;

/** Whether a text has a word, as SQL that the index of trigrams serves. */
export const hasWord = ({ pattern, typo }: SoughtWord, text: Sql): Sql =>
  typo === null ? sql`${text} like ${pattern}` : sql`(${text} like ${pattern} or ${isMistyped(typo, text)})`;

// Behind a select, the planner does not see the expression: to estimate how many rows match, it would try it on samples
// of every table, which takes longer than the search.
const isMistyped = (typo: string, text: Sql): Sql => sql`${text} ~ (select ${typo}::text)`;

const sum = (terms: readonly Sql[]): Sql => sql`(${sql.join(terms, sql` + `)})`;
