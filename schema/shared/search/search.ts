import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../reads.js';
import { mistyped } from './mistyped.js';
import { plainWords, tellingWords } from './plain-words.js';
import { ENOUGH_WORDS, lineScore, presentWords, recordScore, WEIGHTS, type SoughtWord } from './score.js';
import type { Searchable } from './searchable.js';

type Sql = RawBuilder<unknown>;

export interface SearchQuestion {
  readonly text: string;
  /** Which types, by name. Of equal matches, those of an earlier type come first. */
  readonly types: readonly string[];
  readonly limit: number;
}

/** A record with the text by which it is found. */
export interface Hit {
  readonly typeName: string;
  readonly key: string;
  readonly field: string;
  readonly text: string;
  readonly score: number;
  /** Whether its texts have every word. */
  readonly complete: boolean;
}

/** More words than these tell no more about a record. */
export const MOST_WORDS = 10;

// Shorter ones are in the middle of too many words.
const SHORTEST_PART = 3;

/**
 * The records whose texts match best, one hit each, in one statement. A second one forgives mistyped words, but only
 * where no record has every word as it is spelled: whoever asks for MATAC does not mean MARAC.
 */
export async function search(
  reads: Reads,
  searchables: readonly Searchable[],
  question: SearchQuestion,
): Promise<Hit[]> {
  const phrase = plainWords(question.text);
  const words = tellingWords(phrase, MOST_WORDS);
  const strict = words.map(word => ({ pattern: patternOf(word), typo: null }));
  const hits = await hitsOf(reads, searchables, question, phrase, strict);
  // Every record that has all words comes before every other.
  if (hits[0]?.complete) return hits;
  const tolerant = words.map(word => ({ pattern: patternOf(word), typo: mistyped(word) }));
  if (tolerant.every(({ typo }) => typo === null)) return hits;
  return hitsOf(reads, searchables, question, phrase, tolerant);
}

async function hitsOf(
  reads: Reads,
  searchables: readonly Searchable[],
  { types, limit }: SearchQuestion,
  phrase: string,
  words: readonly SoughtWord[],
): Promise<Hit[]> {
  const patterns = words.map(({ pattern }) => pattern);
  const typos = words.flatMap(({ typo }) => typo ?? []);
  const condition = sql`(t.search like any (${patterns}::text[])
    ${typos.length === 0 ? sql`` : sql`or t.search ~ any (${typos}::text[])`})`;
  const tables = searchables.flatMap((searchable, place) =>
    isOf(searchable, types) ? [rowsOf(reads, searchable, place, types, condition)] : [],
  );
  if (tables.length === 0) return [];

  const rows = await reads.rows(sql<Omit<Hit, 'field'> & { place: number; line: number }>`
    with candidate as (${sql.join(tables, sql` union all `)}),
    counted as (select *, ${presentWords(words, sql`search`)} as present from candidate),
    scored as (
      select place, "typeName", key, line.number, line.text, present = ${sql.lit(words.length)} as complete,
        round(greatest(${lineScore(phrase, words)}, ${recordScore(words)})::numeric, 4)::float8 as score
      from counted
      cross join lateral unnest(exact, weight, texts, string_to_array(search, E'\n'))
        with ordinality as line(exact, weight, text, plain, number)
      where line.text is not null and present >= ${sql.lit(words.length * ENOUGH_WORDS)}
    ),
    best as (
      select distinct on ("typeName", key) * from scored order by "typeName", key, score desc, place, number
    )
    select place, number::int as line, "typeName", key, text, score, complete from best
    order by score desc, array_position(${[...types]}::text[], "typeName"), key limit ${limit}`);

  return rows.map(({ place, line, ...hit }) => ({
    ...hit,
    field: searchables[place]?.fields[line - 1]?.shownAs ?? '',
  }));
}

/** Where a word stands in a line: anywhere, but a short one only on its own. */
const patternOf = (word: string): string => (word.length < SHORTEST_PART ? `% ${word} %` : `%${word}%`);

const isOf = ({ record }: Searchable, types: readonly string[]): boolean =>
  record.kind === 'named' ? types.length > 0 : types.includes(record.node.type.name);

/** The rows of a table that meet a condition on `t`, each with its texts and what a match in each of them counts. */
function rowsOf(
  reads: Reads,
  { entity, record, fields }: Searchable,
  place: number,
  types: readonly string[],
  condition: Sql,
): Sql {
  const column = (property: string) => reads.column('t', entity, property);
  const texts = sql.join(fields.map(({ property }) => column(property)));
  const numbers = (weights: number[]) =>
    sql`array[${sql.join(weights.map(weight => sql.lit(weight)))}]::float8[]`;
  const select = (type: Sql, key: Sql, owner = sql``, only = sql``) => sql`
    select ${sql.lit(place)} as place, ${type} as "typeName", ${key} as key, t.search, array[${texts}]::text[] as texts,
      ${numbers(fields.map(({ kind }) => WEIGHTS[kind].exact))} as exact,
      ${numbers(fields.map(({ kind }) => WEIGHTS[kind].otherwise))} as weight
    from ${reads.table(entity)} t ${owner} where ${condition} ${only}`;

  switch (record.kind) {
    case 'itself':
      return select(sql.lit(record.node.type.name), column(record.node.key));
    case 'reference': {
      const { node, property } = record;
      const owner = sql`join ${reads.table(node.entity)} o on o.pk = ${column(property)}`;
      return select(sql.lit(node.type.name), reads.column('o', node.entity, node.key), owner);
    }
    case 'named': {
      const only = sql`and ${column(record.type)} = any (${[...types]}::text[])`;
      return select(column(record.type), column(record.key), sql``, only);
    }
  }
}
