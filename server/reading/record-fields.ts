import {
  getNullableType,
  isListType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { keyOrder } from '../../schema/shared/order/sort-keys.js';
import { rowReadable, type ReadableFields, type ReadableOfRow } from '../../schema/shared/readable.js';
import { childrenJson, listedJson, relatedJson } from './children.js';
import { Declined } from './declined.js';
import { orNull } from './json-text.js';
import { joinsOf, type Level, type Printed } from './level.js';
import { namedRecordJson } from './named-record.js';
import type { RootField } from './root-field.js';
import { scalarJson } from './scalar-json.js';
import { objectType, tableOf, type Table } from './types.js';

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

/**
 * The JSON of a record or a value: of the row that a level is at.
 *
 * @param fields how fields are read that do not say it themselves
 */
export function objectJson(
  root: RootField,
  level: Level,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  fields: ReadableFields = {},
): Sql {
  return root.print(type, nodes, (field, fieldNodes) => {
    const read = fields[field.name] ?? rowReadable(field);
    return read
      ? fieldJson(root, level, field, fieldNodes, read, field.name)
      : propertyJson(root, level, field, fieldNodes);
  });
}

/** @param name the field among the values of the level, where fields of several values may stand beside each other */
function fieldJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  read: ReadableOfRow,
  name: string,
): Sql {
  const { reads, nameTable } = root;
  switch (read.kind) {
    case 'value':
      return scalarJson(field.type, level.value(`v_${name}`, read.value(reads, level.row, nameTable)), true);
    case 'json':
      return orNull(level.value(`j_${name}`, read.json(reads, level.row, nameTable)));
    case 'related':
      return relatedJson(root, level, field, nodes, read.owner, read.relation);
    case 'rows':
      return childrenJson(root, level, field, nodes, {
        entity: read.entity,
        reach: (alias, owner) => read.of(reads, level.rowAt(owner), alias, nameTable),
        order: [keyOrder(reads, read, read.orderBy, 't'), keyOrder(reads, read, 'pk', 't')],
      });
    case 'listed':
      return listedJson(root, level, field, nodes, read.listed, read.fields);
    case 'object':
      return valueJson(root, level, field, nodes, read, name);
    case 'record': {
      const pk = level.value(`r_${name}`, read.pk(reads, level.row, nameTable));
      const type = objectType(field);
      return pointedAtJson(root, level, pk, tableOf(type), type, nodes);
    }
    case 'named':
      return namedRecordJson(root, level, nodes, read, name);
    case 'oneOf':
      return oneOfJson(root, level, nodes, read);
  }
}

/** The JSON of a value that has fields of its own. */
function valueJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  { exists, fields }: Extract<ReadableOfRow, { kind: 'object' }>,
  name: string,
): Sql {
  const type = objectType(field);
  const text = root.print(type, nodes, (ofValue, valueNodes) => {
    const read = fields[ofValue.name];
    if (!read) throw new Declined(`${type.name}.${ofValue.name} is read by its resolver`);
    return fieldJson(root, level, ofValue, valueNodes, read, `${name}_${ofValue.name}`);
  });
  if (!exists) return text;
  return sql`case when ${level.value(`e_${name}`, exists(level.row))} then ${text} else 'null' end`;
}

/** The JSON of the one record that a row points at, of whichever type, or of what the row says instead. */
function oneOfJson(
  root: RootField,
  level: Level,
  nodes: readonly FieldNode[],
  { records, otherwise }: Extract<ReadableOfRow, { kind: 'oneOf' }>,
): Sql {
  const cases = records.map(({ property, typeName }) => {
    const type = root.typeNamed(typeName);
    const json = pointedAtJson(root, level, level.column(property), tableOf(type), type, nodes);
    return sql`when ${level.column(property)} is not null then ${json}`;
  });
  const value = root.print(root.typeNamed(otherwise.typeName), nodes, ofValue => {
    const property = otherwise.fields[ofValue.name];
    if (property === undefined) throw new Declined(`${otherwise.typeName}.${ofValue.name}`);
    return scalarJson(ofValue.type, level.column(property), true);
  });
  return sql`case ${sql.join(cases, sql` `)} else ${value} end`;
}

/** The JSON of what the entity has under the name of the field: a value, or the record that it points at. */
function propertyJson(root: RootField, level: Level, field: Field, nodes: readonly FieldNode[]): Sql {
  const property = level.propertyOf(field.name);
  if (!property || (field.resolve && !property.reference))
    throw new Declined(`${level.typeName}.${field.name} is read by its resolver`);
  if (!property.reference) return scalarJson(field.type, level.column(field.name), property.nullable);
  if (isListType(getNullableType(field.type))) throw new Declined(`${field.name} is no record`);
  const type = objectType(field);
  return pointedAtJson(root, level, level.column(field.name), tableOf(type), type, nodes);
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
    () => sql`select ${target.selected} from ${target.source} t
      where t.pk in (select ${foreignKey} from ${sql.ref(rows.name)})`,
  );
  const text = objectJson(root, target, type, nodes);
  const printed = `p${target.name}`;
  root.texts(
    printed,
    () => sql`select ${target.pk} as owner, ${text} as json from ${sql.ref(target.name)} ${joinsOf(target)}`,
  );
  rows.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${foreignKey}`);
  return orNull(sql.ref(`${printed}.json`));
}
