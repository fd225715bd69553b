import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { getNullableType, isListType, type FieldNode, type GraphQLField } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { related, relationOf, type Related } from '../../schema/shared/filter/related.js';
import { Where } from '../../schema/shared/filter/where.js';
import { refuseUnlessSize } from '../../schema/shared/page.js';
import type { Listed, ReadableFields } from '../../schema/shared/readable.js';
import { orderOfRelated } from '../../schema/shared/related-rows.js';
import { orNull } from './json-text.js';
import { joinsOf, type Level } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { objectType, tables } from './types.js';

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

/** The JSON of the records of a declared relation, as the arguments of the field ask for them. */
export function relatedJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  owner: FilterDeclaration,
  name: string,
): Sql {
  const relation = relationOf(owner, name);
  const { filter, orderBy, first } = root.argumentsOf(field, nodes) as {
    filter?: FilterValue | null;
    orderBy?: OrderTerm[] | null;
    first?: number | null;
  };
  if (first != null) refuseUnlessSize('first', first, root.maxPageSize);
  const target = relation.target();
  return childrenJson(root, level, field, nodes, {
    entity: target.entity,
    reach: (alias, at) => related(root.reads, owner, relation, at, alias, root.nameTable),
    order: orderOfRelated(root.reads, relation, orderBy),
    condition: new Where(root.reads, root.nameTable).condition(target, filter, 't'),
    first,
  });
}

/** The JSON of the rows that belong to each row of a level: of all of them at once, not one by one. */
export function childrenJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  {
    entity,
    reach,
    order,
    condition,
    first,
  }: {
    entity: EntitySchemaWithMeta;
    reach: (alias: string, owner: string) => Related;
    order: Sql;
    condition?: Sql;
    first?: number | null | undefined;
  },
): Sql {
  const rows = levelOf(root, field, entity);
  const [owner, link] = [root.nameTable(), root.nameTable()];
  const { from, on } = reach(link, owner);
  const most = isList(field) ? first : 1;
  // Several links may lead from an owner to one row, and one owner may stand at several places of the level.
  const found =
    () => sql`select pair.owner, ${rows.selected}, row_number() over (partition by pair.owner order by ${order}) as place
    from (
      select distinct ${sql.ref(`${owner}.pk`)} as owner, ${sql.ref(`${link}.pk`)} as pk
      from ${level.source} ${sql.ref(owner)} join ${from} on ${on}
      where ${isOfLevel(level, owner)}
    ) pair
    join ${rows.source} t on t.pk = pair.pk
    ${condition ? sql`where ${condition}` : sql``}`;
  root.cte(rows.name, () =>
    most == null ? found() : sql`select * from (${found()}) ranked where place <= ${most}`,
  );
  return byOwnerJson(root, level, field, nodes, rows);
}

/** The JSON of the rows that a query finds for each row of a level. */
export function listedJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  { entity, rows: query }: Listed,
  fields: ReadableFields | undefined,
): Sql {
  const owner = root.nameTable();
  const found = sql`${level.source} ${sql.ref(owner)}
    cross join lateral (${query(root.reads, level.rowAt(owner), root.nameTable)}) found`;
  const ownerPk = sql.ref(`${owner}.pk`);
  const ofLevel = isOfLevel(level, owner);
  if (!entity) {
    const made = sql`select ${ownerPk} as owner, found.* from ${found} where ${ofLevel}`;
    const values = root.newMadeLevel(objectType(field).name, made);
    root.cte(values.name, () => sql`select t.owner, t.place, ${values.selected} from ${values.source} t`);
    return byOwnerJson(root, level, field, nodes, values, fields);
  }
  const rows = levelOf(root, field, entity);
  root.cte(
    rows.name,
    () => sql`select ${ownerPk} as owner, found.place, ${rows.selected}
      from ${found} join ${rows.source} t on t.pk = found.pk where ${ofLevel}`,
  );
  return byOwnerJson(root, level, field, nodes, rows, fields);
}

/** The JSON of the rows of each owner, in the order of their places. */
function byOwnerJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  rows: Level,
  fields?: ReadableFields,
): Sql {
  const text = objectJson(root, rows, objectType(field), nodes, fields);
  const printed = `p${rows.name}`;
  root.cte(
    printed,
    () => sql`select ${sql.ref(`${rows.name}.owner`)}, string_agg(${text}, ',' order by ${sql.ref(`${rows.name}.place`)}) as json
      from ${sql.ref(rows.name)} ${joinsOf(rows)} group by ${sql.ref(`${rows.name}.owner`)}`,
  );
  level.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${level.pk}`);
  const json = sql.ref(`${printed}.json`);
  return isList(field) ? sql`'[' || coalesce(${json}, '') || ']'` : orNull(json);
}

/** The level of the rows of a table; their key is only asked for where they are records. */
function levelOf(root: RootField, field: Field, entity: EntitySchemaWithMeta): Level {
  const { name } = objectType(field);
  return root.newLevel(tables.get(name) ?? { typeName: name, entity, key: 'pk' });
}

const isOfLevel = (level: Level, owner: string): Sql =>
  sql`${sql.ref(`${owner}.pk`)} in (select ${level.pk} from ${sql.ref(level.name)})`;

const isList = ({ type }: Field): boolean => isListType(getNullableType(type));
