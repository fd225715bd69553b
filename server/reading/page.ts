import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { PageArgs } from '../../schema/shared/connection.js';
import { Cursors } from '../../schema/shared/cursor.js';
import { conditionsOf } from '../../schema/shared/filter/conditions.js';
import type { FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { Where } from '../../schema/shared/filter/where.js';
import type { Listing } from '../../schema/shared/listing.js';
import { isBeyond, orderSql, sortKeys } from '../../schema/shared/order/sort-keys.js';
import { toWindow } from '../../schema/shared/page.js';
import { AroundPage } from './around-page.js';
import { cursorJson, placeAt } from './cursors.js';
import { Declined } from './declined.js';
import { emptyReasonJson, nearMissesJson, outsideListJson } from './empty-page.js';
import { orNull, type Piece } from './json-text.js';
import { joinsOf } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { objectType, tableOf } from './types.js';

type Sql = RawBuilder<unknown>;

interface ListArgs extends PageArgs {
  readonly filter?: FilterValue | null | undefined;
  readonly orderBy?: readonly OrderTerm[] | null | undefined;
}

/** The JSON of a connection. */
export function compilePage(
  root: RootField,
  listing: Listing,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  args: ListArgs,
): Sql {
  const { reads } = root;
  const { declaration, scope } = listing;
  const orderBy = args.orderBy ?? [];
  const keys = sortKeys(reads, declaration, orderBy, 't');
  const cursors = new Cursors(declaration, orderBy);
  const window = toWindow(args, root.maxPageSize, cursor =>
    placeAt(cursor, one => cursors.read(one, keys.length)),
  );
  const { size, after, before, backwards } = window;
  const where = new Where(reads, root.nameTable);
  const condition = sql`${where.condition(declaration, scope, 't')} and ${where.condition(declaration, args.filter, 't')}`;
  const table = reads.table(declaration.entity);
  const record = recordType(type);
  const level = root.newLevel(tableOf(record));
  root.cte(
    level.name,
    // The page is cut before its rows are numbered, so that an index can lead to it.
    () => sql`select page.*, row_number() over () as place from (
      select ${level.selected} from ${table} t where ${condition}
        ${after ? sql`and ${isBeyond(keys, after, false)}` : sql``}
        ${before ? sql`and ${isBeyond(keys, before, true)}` : sql``}
      order by ${orderSql(keys, backwards)} limit ${size + 1}) page`,
  );
  const onPage = sql`${sql.ref(`${level.name}.place`)} <= ${size}`;
  const inOrder = sql`order by ${sql.ref(`${level.name}.place`)} ${backwards ? sql`desc` : sql`asc`}`;
  const cursor = () => cursorJson(level, cursors.list, keys);
  const rowsText = (text: Sql): Piece =>
    sql`(select '[' || coalesce(string_agg(${text}, ',' ${inOrder}), '') || ']' from ${sql.ref(level.name)} ${joinsOf(level)} where ${onPage})`;
  const inList = (also: Sql) => sql`exists (select 1 from ${table} t where ${condition} and ${also})`;
  const hasMore = sql`(select count(*) > ${size} from ${sql.ref(level.name)})`;
  const around = new AroundPage(keys, window, hasMore, inList);
  const hasRows = sql`exists (select 1 from ${sql.ref(level.name)} where ${onPage})`;
  // Without a cursor, a page that should have records and has none has an empty list.
  const isWhole = size > 0 && !after && !before;
  const conditions = () => conditionsOf(args.filter ?? {});

  const pageInfo = (field: GraphQLField<unknown, unknown>): Piece => {
    const ofEnd = (end: 'asc' | 'desc'): Sql =>
      orNull(sql`(select ${cursor()} from ${sql.ref(level.name)} where ${onPage}
        order by ${sql.ref(`${level.name}.place`)} ${sql.raw(end)} limit 1)`);
    switch (field.name) {
      case 'hasNextPage':
        return sql`${around.hasNext}::text`;
      case 'hasPreviousPage':
        return sql`${around.hasPrevious}::text`;
      case 'startCursor':
        return ofEnd(backwards ? 'desc' : 'asc');
      case 'endCursor':
        return ofEnd(backwards ? 'asc' : 'desc');
      default:
        throw new Declined(`PageInfo.${field.name}`);
    }
  };

  return root.print(type, nodes, (field, fieldNodes) => {
    switch (field.name) {
      case 'nodes':
        return rowsText(objectJson(root, level, record, fieldNodes));
      case 'edges': {
        const edge = objectType(field);
        return rowsText(
          root.print(edge, fieldNodes, (ofEdge, edgeNodes) =>
            ofEdge.name === 'cursor' ? cursor() : objectJson(root, level, record, edgeNodes),
          ),
        );
      }
      case 'emptyReason': {
        const reason = objectType(field);
        const outside = size === 0 ? sql`'null'` : outsideListJson(root, reason, fieldNodes);
        return sql`case when ${hasRows} then 'null'
          ${isWhole ? sql`` : sql`when ${inList(sql`true`)} then ${outside}`}
          else ${emptyReasonJson(root, listing, conditions(), reason, fieldNodes)} end`;
      }
      case 'nearMisses': {
        const misses = nearMissesJson(root, listing, conditions(), objectType(field), fieldNodes);
        return sql`case when ${hasRows} ${isWhole ? sql`` : sql`or ${inList(sql`true`)}`} then '[]'
          else ${typeof misses === 'string' ? sql.lit(misses) : misses} end`;
      }
      case 'totalCount':
        return sql`(select count(*) from ${table} t where ${condition})::text`;
      case 'pageInfo':
        return root.print(objectType(field), fieldNodes, pageInfo);
      default:
        throw new Declined(`${type.name}.${field.name}`);
    }
  });
}

function recordType(connection: GraphQLObjectType): GraphQLObjectType {
  const nodes = connection.getFields()['nodes'];
  if (!nodes) throw new Declined(`${connection.name} has no nodes`);
  return objectType(nodes);
}
