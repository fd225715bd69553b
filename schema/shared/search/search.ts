import { sql, type RawBuilder } from 'kysely';
import type { Reads } from '../reads.js';
import { mistyped } from './mistyped.js';
import { plainWords, tellingWords } from './plain-words.js';
import {
  ENOUGH_WORDS,
  findsWord,
  lineScore,
  presentWords,
  recordScore,
  WEIGHTS,
  type SoughtWord,
} from './score.js';
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

// Of more rows than these with a word, those that have it early are looked at: a record begins with its name.
const MOST_LIKELY = 1000;

const NO_HITS = sql`select 1 as place, '' as "typeName", '' as key, '' as field, '' as text, 0::float8 as score, true as complete
  where false`;

/** The records whose texts match best, one hit each. */
export function search(
  reads: Reads,
  searchables: readonly Searchable[],
  question: SearchQuestion,
): Promise<Hit[]> {
  return reads.rows(searchSql(reads, searchables, question) as RawBuilder<Hit>);
}

/**
 * A select of the hits, with their `place`. It finds the words as they are spelled. Only where no record has all of
 * them, it looks for records that have them mistyped: whoever asks for MATAC does not mean MARAC. Where there is still
 * no hit, records with some of the words, mistyped, are one.
 */
export function searchSql(
  reads: Reads,
  searchables: readonly Searchable[],
  question: SearchQuestion,
): RawBuilder<unknown> {
  if (question.types.length === 0) return NO_HITS;
  const phrase = plainWords(question.text);
  const words = tellingWords(phrase, MOST_WORDS);
  const tolerant = words.map(word => ({ word, typo: mistyped(word) }));
  const hitsOf = (sought: readonly SoughtWord[], needed: Needed) =>
    hits(reads, searchables, question, { phrase, words: sought, needed });

  const spelled = hitsOf(
    words.map(word => ({ word, typo: null })),
    'some',
  );
  if (tolerant.every(({ typo }) => typo === null)) return spelled;
  // A condition that names no row is looked at before its select is begun.
  return sql`with spelled as materialized (${spelled}),
    mistyped as materialized (
      select * from (${hitsOf(tolerant, 'all')}) hit where not exists (select from spelled where complete)
    ),
    found as materialized (
      select 1 as part, * from mistyped
      union all select 2, * from spelled
        where not exists (select from mistyped where mistyped."typeName" = spelled."typeName" and mistyped.key = spelled.key)
    )
    select row_number() over (order by part, place) as place, "typeName", key, field, text, score, complete
    from (
      select * from found
      ${words.length === 1 ? sql`` : sql`union all select 3, * from (${hitsOf(tolerant, 'some')}) hit where not exists (select from found)`}
    ) hit
    order by part, place limit ${question.limit}`;
}

type Needed = 'some' | 'all';

interface Sought {
  readonly phrase: string;
  readonly words: readonly SoughtWord[];
  readonly needed: Needed;
}

function hits(
  reads: Reads,
  searchables: readonly Searchable[],
  { types, limit }: SearchQuestion,
  { phrase, words, needed }: Sought,
): Sql {
  const condition = sql`(${sql.join(
    words.map(word => findsWord(word, sql`t.search`)),
    needed === 'all' ? sql` and ` : sql` or `,
  )})`;
  const tables = searchables.flatMap((searchable, place) =>
    isOf(searchable, types) ? [rowsOf(reads, searchable, place, types, condition)] : [],
  );

  return sql`with candidate as (
      select *, ${presentWords(words, sql`search`)} as present, strpos(search, ${` ${phrase}`}) as start
      from (${sql.join(tables, sql` union all `)}) as candidate
    ),
    likely as materialized (
      select * from candidate where present >= ${sql.lit(words.length * ENOUGH_WORDS)}
      order by present desc, start = 0, start, length(search), "typeName", key limit ${Math.max(MOST_LIKELY, limit)}
    ),
    scored as (
      select origin, "typeName", key, number, shown[number] as field, text, present = ${sql.lit(words.length)} as complete,
        round(greatest(alone, ${recordScore(words)})::numeric, 4)::float8 as score
      from likely cross join lateral (
        select number, text, ${lineScore(phrase, words)} as alone
        from unnest(exact, weight, texts, string_to_array(search, E'\n'))
          with ordinality as line(exact, weight, text, plain, number)
        where text is not null
        order by alone desc, number limit 1
      ) as best
    ),
    best as (
      select distinct on ("typeName", key) * from scored order by "typeName", key, score desc, origin, number, text collate "C"
    )
    select row_number() over (order by score desc, array_position(${[...types]}::text[], "typeName"), key) as place,
      "typeName", key, field, text, score, complete
    from best order by place limit ${limit}`;
}

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
    select ${sql.lit(place)} as origin, ${type} as "typeName", ${key} as key, t.search, array[${texts}]::text[] as texts,
      array[${sql.join(fields.map(({ shownAs }) => sql.lit(shownAs)))}] as shown,
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
