import { sql } from 'kysely';
import { Arg, Ctx, Field, Float, Int, Query, registerEnumType, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../schema/shared/connection.js';
import type { NodeType } from '../../schema/shared/domain.js';
import { Node, toGlobalId } from '../../schema/shared/node.js';
import { ValueType } from '../../schema/shared/object-types.js';
import {
  columnNamed,
  readable,
  valueOf,
  type ReadableFields,
  type ValueInSql,
} from '../../schema/shared/readable.js';
import { plainWords } from '../../schema/shared/search/plain-words.js';
import { MOST_WORDS, search, searchSql, type SearchQuestion } from '../../schema/shared/search/search.js';
import { quoted, refused } from '../../schema/shared/user-error.js';
import { provenance, subgraphDomains } from '../domains.js';
import type { GraphContext } from '../context.js';
import { nodeRow } from './node-rows.js';

const SHORTEST = 2;
const LONGEST = 200;
const DEFAULT_HITS = 20;

// What people look for comes before what the sources say about it.
const searchables = [...subgraphDomains, provenance].flatMap(domain => domain.searchable);

const nodes = new Map<string, NodeType>(
  searchables.flatMap(({ record }) =>
    record.kind === 'named' ? [] : [[record.node.type.name, record.node] as const],
  ),
);

/** `PoliceForceArea` is `POLICE_FORCE_AREA`. */
const codeOf = (typeName: string): string => typeName.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** The codes of the types, each standing for the name of its type, in the order of equal matches. */
const SearchableType = Object.fromEntries([...nodes.keys()].map(name => [codeOf(name), name]));

registerEnumType(SearchableType, {
  name: 'SearchableType',
  description: `The types whose records \`search\` finds. Of equal matches, they come in this order: ${[...nodes.keys()].map(codeOf).join(', ')}.`,
  valuesConfig: Object.fromEntries(
    [...nodes.keys()].map(name => [codeOf(name), { description: `Records of the type ${name}.` }]),
  ),
});

@ValueType({ description: 'A record that `search` has found, with the text by which it did.' })
export class SearchHit {
  @Field(() => Node, { description: 'The record: ask for the fields of its type with `... on`.' })
  record!: object;

  @Field(() => SearchableType, { description: 'The type of the record.' })
  type!: string;

  @Field(() => String, {
    description:
      'The field of the record whose text matched best: `name`, `aliases`, `description` and so on. The sources print the names of offices with dates in `names`.',
  })
  matchedField!: string;

  @Field(() => String, { description: 'That text as the record has it: a name or a whole paraphrase.' })
  matchedText!: string;

  @Field(() => Float, {
    description:
      'How well it matched, from 0 to 1: 1 is the name itself, 0.9 to 0.95 another name, the key itself or how a name begins, 0.6 to 0.85 words of a name, 0.5 and below parts of keys and paraphrases, up to 0.25 only some of the words; mistyped words count four fifths. It compares the hits of one search; it is no probability.',
  })
  score!: number;
}

interface SearchArgs {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
}

@Resolver()
export class SearchResolver {
  @readable({
    kind: 'asked',
    query: (reads, args, maxPageSize) => {
      const question = toQuestion(args as unknown as SearchArgs, maxPageSize);
      return { rows: searchSql(reads, searchables, question), fields: fieldsOfHit(question.types) };
    },
  })
  @Query(() => [SearchHit], {
    description: `Records by words: names, other names and spellings, natural keys and codes, and what the sources say in our paraphrase. One hit for each record, the best first: exact names, then names that begin with the text, then words of names, then paraphrases; all words come before some. Case, accents, apostrophes and punctuation do not count, and neither do little words such as "the". When no record has every word as it is spelled, words of four letters or more may be mistyped: one letter too many, missing, wrong or exchanged with its neighbour, in a word of eight letters or more one in each half. Equal matches come in the order of types that \`SearchableType\` gives, then by key. Empty when nothing matches.`,
  })
  async search(
    @Ctx() { reads, maxPageSize }: GraphContext,
    @Arg('text', () => String, {
      description: `What to look for, ${SHORTEST} to ${LONGEST} characters. The first ${MOST_WORDS} words count.`,
    })
    text: string,
    @Arg('types', () => [SearchableType], {
      nullable: true,
      description: 'Only records of these types; an empty list finds nothing. Without it, of all types.',
    })
    types?: string[] | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many hits at most, from 1 to ${MAX_PAGE_SIZE}. Default ${DEFAULT_HITS}.`,
    })
    first?: number | null,
  ): Promise<SearchHit[]> {
    const found = await search(reads, searchables, toQuestion({ text, types, first }, maxPageSize));
    const records = await Promise.all(
      found.map(({ typeName, key }) => nodeRow(reads, nodeOf(typeName), toGlobalId(typeName, key))),
    );
    return found.flatMap(({ typeName, field, text: matchedText, score }, index) => {
      const row = records[index];
      // One that was deleted since it was found is left out.
      return row
        ? [
            {
              record: { __typename: typeName, ...row },
              type: typeName,
              matchedField: field,
              matchedText,
              score,
            },
          ]
        : [];
    });
  }
}

function toQuestion({ text, types, first }: SearchArgs, maxPageSize: number): SearchQuestion {
  const limit = hits(first ?? Math.min(DEFAULT_HITS, maxPageSize), maxPageSize);
  return { text: searchedText(text), types: typeNames(types), limit };
}

const ofHit =
  (column: string): ValueInSql =>
  (_reads, { alias }) =>
    sql.ref(`${alias}.${column}`);

/** How the fields of a hit are read from what `searchSql` selects. */
const fieldsOfHit = (types: readonly string[]): ReadableFields => ({
  record: { kind: 'named', typeName: ofHit('typeName'), key: ofHit('key'), among: types },
  type: valueOf(
    (_reads, { alias }) =>
      sql`upper(regexp_replace(${sql.ref(`${alias}.typeName`)}, '([a-z])([A-Z])', '\\1_\\2', 'g'))`,
  ),
  matchedField: columnNamed('field'),
  matchedText: columnNamed('text'),
  score: columnNamed('score'),
});

function searchedText(text: string): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length < SHORTEST || length > LONGEST) {
    throw refused(
      `text has ${length} characters without the space around it: give ${SHORTEST} to ${LONGEST}.`,
    );
  }
  if (trimmed.includes('\0')) throw refused('text contains a NUL character, which no record holds.');
  if (plainWords(trimmed) === '') throw refused(`text is ${quoted(trimmed)}: give a letter or a digit.`);
  return trimmed;
}

function hits(first: number, most: number): number {
  if (first >= 1 && first <= most) return first;
  throw refused(`first is ${first}: a search has 1 to ${most} hits.`);
}

/** In the order of the codelist, whatever the client's: the order of equal hits does not depend on it. */
function typeNames(types: readonly string[] | null | undefined): string[] {
  return [...nodes.keys()].filter(name => !types || types.includes(name));
}

function nodeOf(typeName: string): NodeType {
  const node = nodes.get(typeName);
  if (!node) throw new Error(`${typeName} is not searchable.`);
  return node;
}
