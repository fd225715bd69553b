import type { EntitySchemaWithMeta } from '@mikro-orm/postgresql';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
} from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration, FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { related, relationOf, type Related } from '../../schema/shared/filter/related.js';
import { Where } from '../../schema/shared/filter/where.js';
import { refuseUnlessSize } from '../../schema/shared/page.js';
import { orderOfRelated } from '../../schema/shared/related-rows.js';
import { Declined } from './declined.js';
import { orNull } from './json-text.js';
import { joinsOf, type Level } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { tables } from './types.js';

type Sql = RawBuilder<unknown>;

/** The JSON of the records of a declared relation, as the arguments of the field ask for them. */
export function relatedJson(
  root: RootField,
  level: Level,
  field: GraphQLField<unknown, unknown>,
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
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  {
    entity,
    reach,
    order,
    condition,
    first,
  }: {
    /** Its key is only asked for where it is a record. */
    entity: EntitySchemaWithMeta;
    reach: (alias: string, owner: string) => Related;
    order: Sql;
    condition?: Sql;
    first?: number | null | undefined;
  },
): Sql {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Declined(`${field.name} holds no objects of one type`);
  const isList = isListType(getNullableType(field.type));
  const rows = root.newLevel(tables.get(type.name) ?? { typeName: type.name, entity, key: 'pk' });
  const [owner, link] = [root.nameTable(), root.nameTable()];
  const { from, on } = reach(link, owner);
  const ownerRow = sql.ref(owner);
  const most = isList ? first : 1;
  // Several links may lead from an owner to one row, and one owner may stand at several places of the level.
  const found =
    () => sql`select pair.owner, ${rows.selected}, row_number() over (partition by pair.owner order by ${order}) as place
    from (
      select distinct ${sql.ref(`${owner}.pk`)} as owner, ${sql.ref(`${link}.pk`)} as pk
      from ${root.reads.table(level.entity)} ${ownerRow} join ${from} on ${on}
      where ${sql.ref(`${owner}.pk`)} in (select ${level.pk} from ${sql.ref(level.name)})
    ) pair
    join ${root.reads.table(rows.entity)} t on t.pk = pair.pk
    ${condition ? sql`where ${condition}` : sql``}`;
  root.cte(rows.name, () =>
    most == null ? found() : sql`select * from (${found()}) ranked where place <= ${most}`,
  );
  const text = objectJson(root, rows, type, nodes);
  const printed = `p${rows.name}`;
  root.cte(
    printed,
    () => sql`select ${sql.ref(`${rows.name}.owner`)}, string_agg(${text}, ',' order by ${sql.ref(`${rows.name}.place`)}) as json
      from ${sql.ref(rows.name)} ${joinsOf(rows)} group by ${sql.ref(`${rows.name}.owner`)}`,
  );
  level.joins.push(sql`left join ${sql.ref(printed)} on ${sql.ref(`${printed}.owner`)} = ${level.pk}`);
  const json = sql.ref(`${printed}.json`);
  return isList ? sql`'[' || coalesce(${json}, '') || ']'` : orNull(json);
}
