import {
  getNullableType,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { NONE_ON_RECORD, PAGE_OUTSIDE_LIST, type EmptyReasonRow } from '../../schema/shared/empty-reason.js';
import type { Condition } from '../../schema/shared/filter/conditions.js';
import { Where } from '../../schema/shared/filter/where.js';
import type { Listing } from '../../schema/shared/listing.js';
import { nearMissQuestions, SAMPLE } from '../../schema/shared/near-miss-query.js';
import type { NearMissQuestion } from '../../schema/shared/near-miss.js';
import { valueOf } from '../../schema/shared/readable.js';
import { Declined } from './declined.js';
import type { Piece } from './json-text.js';
import { joinsOf } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { objectType, tableOf } from './types.js';

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

/** The JSON of the reason for which no record meets the conditions: what a source says, or that none says it. */
export function emptyReasonJson(
  root: RootField,
  { explain }: Listing,
  conditions: readonly Condition[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  const unstated = reasonJson(root, NONE_ON_RECORD, type, nodes);
  const stated = explain?.(root.reads, conditions);
  if (!stated) return unstated;
  const level = root.newLevel(stated.record);
  root.cte(
    level.name,
    () => sql`select ${level.selected} from (${stated.rows}) reason
      join ${level.source} t on t.pk = reason.pk`,
  );
  const text = objectJson(root, level, type, nodes, {
    code: valueOf(() => sql.lit(stated.code)),
    text: valueOf(() => sql`reason.text`),
  });
  return sql`coalesce((select ${text} from ${sql.ref(level.name)} ${joinsOf(level)}), ${unstated})`;
}

/** The JSON of the reason for which a page is empty that has no records on its side of a cursor. */
export const outsideListJson = (root: RootField, type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql =>
  reasonJson(root, PAGE_OUTSIDE_LIST, type, nodes);

/** A reason that no record states. */
function reasonJson(
  root: RootField,
  { code, text }: EmptyReasonRow,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  return root.print(type, nodes, field => {
    if (field.name === 'code') return JSON.stringify(code);
    return field.name === 'text' ? JSON.stringify(text) : noneOf(field);
  });
}

/** The JSON of what a question that found nothing came close to. */
export function nearMissesJson(
  root: RootField,
  listing: Listing,
  conditions: readonly Condition[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Piece {
  const questions = nearMissQuestions(listing, conditions).map((question, place) => ({ ...question, place }));
  if (questions.length === 0) return '[]';
  const shown = Map.groupBy(questions, ({ shownAs }) => shownAs);
  const misses = [...shown].map(([shownAs, alike]) => missesShownAs(root, shownAs, alike, type, nodes));
  return sql`coalesce((select '[' || string_agg(miss.json, ',' order by miss.place) || ']'
    from (${sql.join(misses, sql` union all `)}) miss), '[]')`;
}

/** Selects the JSON of each near miss that has found records, of those that show them in one field. */
function missesShownAs(
  root: RootField,
  shownAs: string,
  questions: readonly (NearMissQuestion & { readonly place: number })[],
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  const field = type.getFields()[shownAs];
  if (!field) throw new Declined(`${type.name} has no ${shownAs}`);
  const record = objectType(field);
  const level = root.newLevel(tableOf(record));
  const column = (name: string): Sql => sql.ref(`${level.name}.${name}`);
  const found = ({ listing: { declaration, scope }, filter, place }: (typeof questions)[number]): Sql => {
    const where = new Where(root.reads, root.nameTable);
    const key = root.reads.column('t', declaration.entity, declaration.key);
    return sql`(select ${sql.lit(place)} as question, count(*) over () as total,
        row_number() over (order by ${key}) as place, t.pk
      from ${level.source} t
      where ${where.condition(declaration, scope, 't')} and ${where.condition(declaration, filter, 't')}
      order by ${key} limit ${SAMPLE})`;
  };
  root.cte(
    level.name,
    () => sql`select found.question, found.total, found.place, ${level.selected}
      from (${sql.join(questions.map(found), sql` union all `)}) found join ${level.source} t on t.pk = found.pk`,
  );

  const told = questions.map(({ place, code, condition, text }) => {
    const json = [code, condition, text].map(one => sql.lit(JSON.stringify(one)));
    return sql`(${sql.lit(place)}, ${sql.join(json)})`;
  });
  const json = root.print(type, nodes, (ofMiss, fieldNodes) => {
    switch (ofMiss.name) {
      case 'code':
      case 'condition':
      case 'text':
        return sql.ref(`question.${ofMiss.name}`);
      case 'totalCount':
        return sql`max(${column('total')})::text`;
      case shownAs: {
        const text = objectJson(root, level, record, fieldNodes);
        return sql`'[' || string_agg(${text}, ',' order by ${column('place')}) || ']'`;
      }
      default:
        return noneOf(ofMiss);
    }
  });
  return sql`select question.place, ${json} as json from ${sql.ref(level.name)} ${joinsOf(level)}
    join (values ${sql.join(told)}) question(place, code, condition, text) on question.place = ${column('question')}
    group by question.place, question.code, question.condition, question.text`;
}

/** The JSON of a list that has nothing in it. */
function noneOf({ name, type }: Field): Piece {
  if (!isListType(getNullableType(type))) throw new Declined(`${name} says nothing of an empty page`);
  return '[]';
}
