import {
  getNullableType,
  isListType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { sql, type RawBuilder } from 'kysely';
import type { AggregateArgs } from '../../schema/shared/aggregate/group-question.js';
import type { PageArgs } from '../../schema/shared/connection.js';
import type { FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { bound, decided } from '../../schema/shared/hidden-value.js';
import { fromGlobalId } from '../../schema/shared/node.js';
import { queryReadable, type Asked } from '../../schema/shared/readable.js';
import type { Reads } from '../../schema/shared/reads.js';
import { Declined } from './declined.js';
import { compileGroups } from './groups.js';
import { orNull } from './json-text.js';
import { joinsOf } from './level.js';
import { compilePage } from './page.js';
import { objectJson } from './record-fields.js';
import { RootField, type Fields, type Operation } from './root-field.js';
import { objectType, tableOf, tables } from './types.js';

type Sql = RawBuilder<unknown>;

/** What reads one root field: a statement of one row, whose first value is null where the resolvers have to answer. */
export interface RootStatement {
  readonly name: string;
  readonly sql: Sql;
}

/**
 * Turns an operation into one statement for each root field. It reads the schema, the entities and what the fields
 * say of how they are read, and knows no domain.
 *
 * @throws Declined when the resolvers have to answer; GraphQLError when an argument is wrong, which they say better
 */
export function compileOperation(reads: Reads, operation: Operation, maxPageSize: number): RootStatement[] {
  const { query, fields, newRoot } = rootsOf(reads, operation, maxPageSize);
  return [...fields].map(([name, nodes]) => ({ name, sql: compileRoot(newRoot(), query, nodes) }));
}

/**
 * The statement that counts the rows which a page of records has when so many lists within each other are exploded: a
 * row for each item of the innermost, and, where empty lists are kept, for each record without one.
 *
 * @param operation - of one page, whose records have the first list alone, and its items the next
 */
export function compileRowCount(
  reads: Reads,
  operation: Operation,
  { lists, keepsEmpty }: { readonly lists: number; readonly keepsEmpty: boolean },
): Sql {
  const { query, fields, newRoot } = rootsOf(reads, operation, LARGEST_INT);
  const [nodes] = fields.values();
  if (!nodes) throw new Declined('no root field');
  const root = newRoot();
  // Their JSON is not asked for. Putting it together makes a level of the records, and one of each list.
  rootJson(root, root.fieldOf(query, nodes), nodes);
  const join = keepsEmpty ? sql`left join` : sql`join`;
  const joined = Array.from({ length: lists }, (_, index) => {
    const [outer, inner] = [`n${index}`, `n${index + 1}`];
    return sql`${join} ${sql.ref(inner)} on ${sql.ref(`${inner}.owner`)} = ${sql.ref(`${outer}.pk`)}`;
  });
  return root.statement(sql`(select count(*) from "n0" ${sql.join(joined, sql` `)})::text`);
}

/** The largest number that GraphQL's Int has: a page of this size has all records. */
export const LARGEST_INT = 2_147_483_647;

function rootsOf(reads: Reads, operation: Operation, maxPageSize: number) {
  const { schema, document, variables } = operation;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const query = schema.getQueryType();
  if (operation.operation.operation !== 'query' || !query) throw new Declined('not a query');
  const fields: Fields = collectFields(schema, fragments, variables, query, operation.operation.selectionSet);
  return { query, fields, newRoot: () => new RootField(reads, operation, fragments, maxPageSize) };
}

function compileRoot(root: RootField, query: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
  if (nodes[0]?.name.value === '__typename') return root.statement(sql.lit(JSON.stringify(query.name)));
  if (nodes[0]?.name.value.startsWith('__')) throw new Declined('introspection', 'schema');
  const field = root.fieldOf(query, nodes);
  return root.statement(rootJson(root, field, nodes));
}

function rootJson(root: RootField, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Sql {
  const read = queryReadable(field);
  const args = root.argumentsOf(field, nodes);
  switch (read?.kind) {
    case 'page': {
      const { filter, orderBy } = args as { filter?: FilterValue | null; orderBy?: OrderTerm[] | null };
      return compilePage(root, read.listing, objectType(field), nodes, {
        ...(args as PageArgs),
        filter,
        orderBy,
      });
    }
    case 'groups':
      return compileGroups(root, read, objectType(field), nodes, args as unknown as AggregateArgs);
    case 'one': {
      const type = objectType(field);
      const key = root.reads.column('t', read.entity, read.property);
      return oneRecordJson(root, type, nodes, sql`${key} = ${bound(args[read.property])}`);
    }
    case 'node': {
      const id = args['id'];
      const typeName = decided(id, typeNameIn);
      const table = tables.get(typeName);
      if (!table) throw new Declined('an identifier of no type', 'argument');
      const key = bound(id, one => fromGlobalId(String(one)).key);
      const ofKey = sql`${root.reads.column('t', table.entity, table.key)} = ${key}`;
      return oneRecordJson(root, root.typeNamed(typeName), nodes, ofKey);
    }
    case 'asked':
      return askedJson(root, field, nodes, read.query(root.reads, args, root.maxPageSize));
    case undefined:
      throw new Declined(`Query.${field.name} is read by its resolver`);
  }
}

/** The type that a global identifier names; empty when it is none. */
function typeNameIn(id: unknown): string {
  try {
    return fromGlobalId(String(id)).typeName;
  } catch {
    return '';
  }
}

/** The JSON of the one record that meets a condition on `t`, or of null. */
function oneRecordJson(
  root: RootField,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  condition: Sql,
): Sql {
  const level = root.newLevel(tableOf(type));
  root.cte(level.name, () => sql`select ${level.selected} from ${level.source} t where ${condition}`);
  const text = objectJson(root, level, type, nodes);
  return orNull(sql`(select ${text} from ${sql.ref(level.name)} ${joinsOf(level)})`);
}

/** The JSON of the values that a query makes. Of a value that must be there and is not, it is null. */
function askedJson(
  root: RootField,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { rows, fields }: Asked,
): Sql {
  const type = objectType(field);
  const level = root.newMadeLevel(type.name, rows);
  const isList = isListType(getNullableType(field.type));
  root.cte(
    level.name,
    () => sql`select ${isList ? sql`t.place, ` : sql``}${level.selected} from ${level.source} t`,
  );
  const text = objectJson(root, level, type, nodes, fields);
  const from = sql`from ${sql.ref(level.name)} ${joinsOf(level)}`;
  if (!isList) return sql`(select ${text} ${from})`;
  return sql`(select '[' || coalesce(string_agg(${text}, ',' order by ${sql.ref(`${level.name}.place`)}), '') || ']' ${from})`;
}
