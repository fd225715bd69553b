import {
  getNamedType,
  isObjectType,
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
import { readableOf } from '../../schema/shared/readable.js';
import type { Reads } from '../../schema/shared/reads.js';
import { Declined } from './declined.js';
import { compileGroups } from './groups.js';
import { orNull } from './json-text.js';
import { joinsOf } from './level.js';
import { compilePage } from './page.js';
import { objectJson } from './record-fields.js';
import { RootField, type Fields, type Operation } from './root-field.js';
import { tableOf } from './types.js';

type Sql = RawBuilder<unknown>;

/** What reads one root field: a statement of one row, whose `json` is null where the resolvers have to answer. */
export interface RootStatement {
  readonly name: string;
  readonly sql: RawBuilder<{ json: string | null }>;
}

/**
 * Turns an operation into one statement for each root field. It reads the schema, the entities and what the fields
 * say of how they are read, and knows no domain.
 *
 * @throws Declined when the resolvers have to answer; GraphQLError when an argument is wrong, which they say better
 */
export function compileOperation(reads: Reads, operation: Operation, maxPageSize: number): RootStatement[] {
  const { schema, document, variables } = operation;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const query = schema.getQueryType();
  if (operation.operation.operation !== 'query' || !query) throw new Declined('not a query');
  const fields: Fields = collectFields(schema, fragments, variables, query, operation.operation.selectionSet);
  return [...fields].map(([name, nodes]) => ({
    name,
    sql: compileRoot(new RootField(reads, operation, fragments, maxPageSize), query, nodes),
  }));
}

function compileRoot(
  root: RootField,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[],
): RootStatement['sql'] {
  const field = root.fieldOf(query, nodes);
  return root.statement(rootJson(root, field, nodes));
}

function rootJson(root: RootField, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): Sql {
  const read = readableOf(field);
  const args = root.argumentsOf(field, nodes);
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Declined(`${field.name} is no object`);
  if (read?.kind === 'page') {
    const { filter, orderBy } = args as { filter?: FilterValue | null; orderBy?: OrderTerm[] | null };
    return compilePage(root, read.listing, type, nodes, { ...(args as PageArgs), filter, orderBy });
  }
  if (read?.kind === 'groups')
    return compileGroups(root, read, type, nodes, args as unknown as AggregateArgs);
  if (read?.kind === 'one') {
    const level = root.newLevel(tableOf(type));
    root.cte(
      level.name,
      () => sql`select ${level.selected} from ${root.reads.table(read.entity)} t
        where ${root.reads.column('t', read.entity, read.property)} = ${args[read.property]}`,
    );
    const text = objectJson(root, level, type, nodes);
    return orNull(sql`(select ${text} from ${sql.ref(level.name)} ${joinsOf(level)})`);
  }
  throw new Declined(`Query.${field.name} is read by its resolver`);
}
