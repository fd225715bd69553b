import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { groupedBy } from '../../schema/shared/aggregate/group-key.js';
import { toQuestion, type AggregateArgs } from '../../schema/shared/aggregate/group-question.js';
import { groupQueries, MET } from '../../schema/shared/aggregate/read-groups.js';
import type { Readable } from '../../schema/shared/readable.js';
import { Declined } from './declined.js';
import type { Piece } from './json-text.js';
import { joinsOf, type Printed } from './level.js';
import { pointedAtJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { scalarJson } from './scalar-json.js';
import { objectType } from './types.js';

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

const GROUPS = 'groups';

/** The JSON of the groups of a type's records. */
export function compileGroups(
  root: RootField,
  { declaration, scope }: Extract<Readable, { kind: 'groups' }>,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: AggregateArgs,
): Sql {
  const question = toQuestion(args, root.maxPageSize);
  const keys = new Map(groupedBy(declaration, question.groupBy).map(key => [key.name, key]));
  const selected = new Set<string>();
  // What is counted and measured is known when all of it has been printed.
  root.ctes(() => {
    const asked = { ...question, scope, selected: [...selected] };
    const { tables, page } = groupQueries(root.reads, declaration, asked);
    return [...tables, { name: GROUPS, query: page }];
  });
  const column = (name: string): Sql => {
    selected.add(name);
    return sql.id(GROUPS, name);
  };

  const keyJson = (rows: Printed, field: Field, fieldNodes: readonly FieldNode[]): Piece => {
    const key = keys.get(field.name);
    if (!key) return 'null';
    const value = column(key.column);
    return key.end.kind === 'record'
      ? pointedAtJson(root, rows, value, key.end.declaration, objectType(field), fieldNodes)
      : scalarJson(field.type, value, true);
  };

  const groupJson = (rows: Printed, field: Field, fieldNodes: readonly FieldNode[]): Piece => {
    switch (field.name) {
      case 'count':
      case 'overlapping':
      case 'withheld':
        return scalarJson(field.type, column(field.name), false);
      case 'key':
        return root.print(objectType(field), fieldNodes, (ofKey, keyNodes) => keyJson(rows, ofKey, keyNodes));
      case 'countDistinct':
        return root.print(objectType(field), fieldNodes, ({ name, type: counted }) =>
          scalarJson(counted, column(`countDistinct.${name}`), false),
        );
      default:
        return root.print(objectType(field), fieldNodes, ({ name, type: measured }) =>
          scalarJson(measured, column(`${field.name}.${name}`), true),
        );
    }
  };

  return root.print(type, nodes, (field, fieldNodes) => {
    switch (field.name) {
      case 'groupCount':
        return sql`(select count(*) from ${sql.ref(MET)})::text`;
      case 'groups': {
        const rows: Printed = { name: GROUPS, joins: [] };
        const text = root.print(objectType(field), fieldNodes, (ofGroup, groupNodes) =>
          groupJson(rows, ofGroup, groupNodes),
        );
        return sql`(select '[' || coalesce(string_agg(${text}, ',' order by ${column('place')}), '') || ']'
          from ${sql.ref(GROUPS)} ${joinsOf(rows)})`;
      }
      default:
        throw new Declined(`${type.name}.${field.name}`);
    }
  });
}
