import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { keyOrder, orderSql } from '../../schema/shared/order/sort-keys.js';
import { readableOf, type Readable } from '../../schema/shared/readable.js';
import type { Reads } from '../../schema/shared/reads.js';
import { Declined } from './declined.js';
import { orNull } from './json-text.js';
import { childrenJson, relatedJson } from './children.js';
import { joinsOf, type Level, type Printed } from './level.js';
import type { RootField } from './root-field.js';
import { scalarJson } from './scalar-json.js';
import { tableOf, type Table } from './types.js';

type Sql = RawBuilder<unknown>;

/** The JSON of a record: of the row that a level is at. */
export function objectJson(
  root: RootField,
  level: Level,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  return root.print(type, nodes, (field, fieldNodes) => fieldJson(root, level, field, fieldNodes));
}

function fieldJson(
  root: RootField,
  level: Level,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Sql {
  const read = readableOf(field);
  if (read?.kind === 'json') {
    const made = read.json(root.reads, level.row);
    return orNull(level.value(`j_${field.name}`, made));
  }
  if (read?.kind === 'related') return relatedJson(root, level, field, nodes, read.owner, read.relation);
  if (read?.kind === 'rows') {
    const byKey = keyOf(root.reads, level);
    return childrenJson(root, level, field, nodes, {
      entity: read.entity,
      reach: (alias, owner) =>
        read.of(
          root.reads,
          { alias: owner, typeName: level.typeName, key: byKey(owner) },
          alias,
          root.nameTable,
        ),
      order: orderSql([keyOrder(root.reads, read, read.orderBy, 't'), keyOrder(root.reads, read, 'pk', 't')]),
    });
  }
  if (read?.kind === 'object') return valueJson(root, level, field, nodes, read);
  if (read?.kind === 'oneOf') return oneOfJson(root, level, nodes, read);
  if (read) throw new Declined(`${field.name} is no field of a record`);
  const property = root.reads.propertyOf(level.entity, field.name);
  if (!property) throw new Declined(`${level.typeName}.${field.name} is read by its resolver`);
  if (property.reference) return referenceJson(root, level, field, nodes);
  if (field.resolve) throw new Declined(`${level.typeName}.${field.name} is read by its resolver`);
  return scalarJson(field.type, level.column(field.name), property.nullable);
}

/** The JSON of a value that has fields of its own. */
function valueJson(
  root: RootField,
  level: Level,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { exists, fields }: Extract<Readable, { kind: 'object' }>,
): Sql {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Declined(`${field.name} is no object`);
  const text = root.print(type, nodes, ofValue => {
    const json = fields[ofValue.name];
    if (!json) throw new Declined(`${type.name}.${ofValue.name} is read by its resolver`);
    return orNull(
      level.value(`j_${field.name}_${ofValue.name}`, json(root.reads, level.row, root.nameTable)),
    );
  });
  if (!exists) return text;
  return sql`case when ${level.value(`e_${field.name}`, exists(level.row))} then ${text} else 'null' end`;
}

/** The JSON of the one record that a row points at, of whichever type, or of what the row says instead. */
function oneOfJson(
  root: RootField,
  level: Level,
  nodes: readonly FieldNode[],
  { records, otherwise }: Extract<Readable, { kind: 'oneOf' }>,
): Sql {
  const cases = records.map(({ property, typeName }) => {
    const json = recordJson(root, level, property, root.typeNamed(typeName), nodes);
    return sql`when ${level.column(property)} is not null then ${json}`;
  });
  const value = root.print(root.typeNamed(otherwise.typeName), nodes, ofValue => {
    const property = otherwise.fields[ofValue.name];
    if (property === undefined) throw new Declined(`${otherwise.typeName}.${ofValue.name}`);
    return scalarJson(ofValue.type, level.column(property), true);
  });
  return sql`case ${sql.join(cases, sql` `)} else ${value} end`;
}

function referenceJson(
  root: RootField,
  level: Level,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): Sql {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || isListType(getNullableType(field.type)))
    throw new Declined(`${field.name} is no record`);
  return recordJson(root, level, field.name, type, nodes);
}

/** The JSON of the record that a property of a row points at. */
function recordJson(
  root: RootField,
  level: Level,
  property: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  return pointedAtJson(root, level, level.column(property), tableOf(type), type, nodes);
}

/** The JSON of the record that a foreign key of some rows points at, made once for each such record. */
export function pointedAtJson(
  root: RootField,
  rows: Printed,
  foreignKey: Sql,
  table: Table,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Sql {
  const target = root.newLevel(table);
  root.cte(
    target.name,
    () => sql`select ${target.selected} from ${root.reads.table(target.entity)} t
      where t.pk in (select ${foreignKey} from ${sql.ref(rows.name)})`,
  );
  const text = objectJson(root, target, type, nodes);
  const printed = `p${target.name}`;
  root.cte(
    printed,
    () => sql`select ${target.pk} as owner, ${text} as json from ${sql.ref(target.name)} ${joinsOf(target)}`,
  );
  rows.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${foreignKey}`);
  return orNull(sql.ref(`${printed}.json`));
}

const keyOf =
  (reads: Reads, { entity, key }: Level) =>
  (alias: string): Sql =>
    reads.column(alias, entity, key);
