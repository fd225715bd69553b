import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import { getNullableType, isListType, type FieldNode, type GraphQLField } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { related, relationOf, type Pairs, type Related } from '../../schema/shared/filter/related.js';
import { Where } from '../../schema/shared/filter/where.js';
import { orderSql, type Ordering } from '../../schema/shared/order/sort-keys.js';
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
    order: readonly Ordering[];
    condition?: Sql;
    first?: number | null | undefined;
  },
): Sql {
  const rows = levelOf(root, field, entity);
  const sought: Sought = { level, rows, reach, condition: condition ?? sql`true` };
  const most = isList(field) ? first : 1;
  root.cte(rows.name, () =>
    most == null
      ? allRows(root, sought)
      : firstRows(root, sought, sql`order by ${orderSql(order)} limit ${sql.lit(most)}`),
  );
  const inOrder = order.map((one, index) => ({ ...one, value: rows.value(`o${index}`, one.value) }));
  return byOwnerJson(root, level, field, nodes, rows, inOrder);
}

/** The rows of a table, called `t`, that belong to the rows of a level. */
interface Sought {
  readonly level: Level;
  readonly rows: Level;
  readonly reach: (alias: string, owner: string) => Related;
  readonly condition: Sql;
}

/** All of them, with the internal key of the `owner` of each. */
function allRows(root: RootField, { level, rows, reach, condition }: Sought): Sql {
  const [owner, link] = [root.nameTable(), root.nameTable()];
  const { pairs } = reach('t', owner);
  if (pairs?.once) {
    return sql`select ${pairs.owner} as owner, ${rows.selected} from ${pairs.from}
      where ${isOfLevel(level, pairs.owner)} and ${condition}`;
  }
  // Several links may lead from an owner to one row, and one owner may stand at several places of the level.
  return sql`select pair.owner, ${rows.selected}
    from (${pairs ? linked(level, pairs) : reached(level, reach(link, owner), owner, link)}) pair
    join ${rows.source} t on t.pk = pair.pk where ${condition}`;
}

const linked = (level: Level, { from, owner, pk, where }: Pairs): Sql =>
  sql`select distinct ${owner} as owner, ${pk} as pk from ${from} where ${isOfLevel(level, owner)} and ${where}`;

function reached(level: Level, { from, on }: Related, owner: string, link: string): Sql {
  const ownerPk = sql.ref(`${owner}.pk`);
  return sql`select distinct ${ownerPk} as owner, ${sql.ref(`${link}.pk`)} as pk
    from ${level.source} ${sql.ref(owner)} join ${from} on ${on} where ${isOfLevel(level, ownerPk)}`;
}

/** The first of each owner: looked for one by one, which tells PostgreSQL how few they are. */
function firstRows(root: RootField, { level, rows, reach, condition }: Sought, cut: Sql): Sql {
  const [owner, link] = [root.nameTable(), root.nameTable()];
  const ownerPk = sql.ref(`${owner}.pk`);
  const { pairs } = reach('t', owner);
  const owners = pairs
    ? sql`(select distinct ${level.pk} from ${sql.ref(level.name)}) ${sql.ref(owner)}`
    : sql`(select * from ${level.source} one where ${isOfLevel(level, sql`one.pk`)}) ${sql.ref(owner)}`;
  const ofOwner = () => {
    if (pairs?.once) return sql`${pairs.from} where ${pairs.owner} = ${ownerPk}`;
    const { from, on } = reach(link, owner);
    const found = pairs
      ? sql`select ${pairs.pk} from ${pairs.from} where ${pairs.owner} = ${ownerPk} and ${pairs.where}`
      : sql`select ${sql.ref(`${link}.pk`)} from ${from} where ${on}`;
    return sql`${rows.source} t where t.pk in (${found})`;
  };
  return sql`select ${ownerPk} as owner, first.* from ${owners}
    cross join lateral (select ${rows.selected} from ${ofOwner()} and ${condition} ${cut}) first`;
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
  const ofLevel = isOfLevel(level, ownerPk);
  if (!entity) {
    const made = sql`select ${ownerPk} as owner, found.* from ${found} where ${ofLevel}`;
    const values = root.newMadeLevel(objectType(field).name, made);
    root.cte(values.name, () => sql`select t.owner, t.place, ${values.selected} from ${values.source} t`);
    return byOwnerJson(root, level, field, nodes, values, [placeIn(values)], fields);
  }
  const rows = levelOf(root, field, entity);
  root.cte(
    rows.name,
    () => sql`select ${ownerPk} as owner, found.place, ${rows.selected}
      from ${found} join ${rows.source} t on t.pk = found.pk where ${ofLevel}`,
  );
  return byOwnerJson(root, level, field, nodes, rows, [placeIn(rows)], fields);
}

/** The JSON of the rows of each owner, in an order. */
function byOwnerJson(
  root: RootField,
  level: Level,
  field: Field,
  nodes: readonly FieldNode[],
  rows: Level,
  order: readonly Ordering[],
  fields?: ReadableFields,
): Sql {
  const text = objectJson(root, rows, objectType(field), nodes, fields);
  const printed = `p${rows.name}`;
  root.texts(
    printed,
    () => sql`select ${sql.ref(`${rows.name}.owner`)}, string_agg(${text}, ',' order by ${orderSql(order)}) as json
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

const isOfLevel = (level: Level, owner: Sql): Sql =>
  sql`${owner} in (select ${level.pk} from ${sql.ref(level.name)})`;

const placeIn = ({ name }: Level): Ordering => ({
  value: sql.ref(`${name}.place`),
  descending: false,
  nullsFirst: false,
});

const isList = ({ type }: Field): boolean => isListType(getNullableType(type));
