import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import type { PageArgs } from '../../schema/shared/connection.js';
import { Cursors } from '../../schema/shared/cursor.js';
import { conditionsOf } from '../../schema/shared/filter/conditions.js';
import type { FilterValue, OrderTerm } from '../../schema/shared/filter/declaration.js';
import { Where } from '../../schema/shared/filter/where.js';
import type { Listing } from '../../schema/shared/listing.js';
import { isBeyond, orderSql, sortKeys, type SortKey } from '../../schema/shared/order/sort-keys.js';
import { toWindow, type Window } from '../../schema/shared/page.js';
import { AroundPage } from './around-page.js';
import { cursorJson, placeAt } from './cursors.js';
import { Declined } from './declined.js';
import { emptyReasonJson, nearMissesJson, outsideListJson } from './empty-page.js';
import { Found } from './found.js';
import { orNull, type Piece } from './json-text.js';
import { joinsOf, type Level } from './level.js';
import { objectJson } from './record-fields.js';
import type { RootField } from './root-field.js';
import { objectType, tableOf } from './types.js';

type Sql = RawBuilder<unknown>;
type Field = GraphQLField<unknown, unknown>;

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
  const page = new Page(root, listing, type, args, root.namesOf(type, nodes));
  return root.print(type, nodes, (field, fieldNodes) => page.fieldJson(field, fieldNodes));
}

const COUNTED = new Set(['totalCount', '__typename']);

/** One page of a list, while the statement that reads it is put together. */
class Page {
  readonly #root: RootField;
  readonly #listing: Listing;
  readonly #type: GraphQLObjectType;
  readonly #record: GraphQLObjectType;
  readonly #filter: FilterValue;
  readonly #cursors: Cursors;
  readonly #keys: readonly SortKey[];
  readonly #window: Window;
  /** What the records of the list meet. */
  readonly #condition: Sql;
  readonly #level: Level;
  /** The first records of the list in any order, where they are looked for once to count them and to cut the page. */
  readonly #found: Found | undefined;
  /** Whether no record of the page is asked for, but how many the list has. */
  readonly #isCountedAlone: boolean;
  /** Whether one record more than the page has is read, which tells that there are more. */
  readonly #seesMore: boolean;

  constructor(
    root: RootField,
    listing: Listing,
    type: GraphQLObjectType,
    args: ListArgs,
    asked: ReadonlySet<string>,
  ) {
    const { reads } = root;
    const { declaration, scope } = listing;
    const orderBy = args.orderBy ?? [];
    this.#root = root;
    this.#listing = listing;
    this.#type = type;
    this.#record = recordType(type);
    this.#filter = args.filter ?? {};
    this.#isCountedAlone = [...asked].every(name => COUNTED.has(name));
    this.#seesMore = asked.has('pageInfo');
    this.#keys = sortKeys(reads, declaration, orderBy, 't');
    this.#cursors = new Cursors(declaration, orderBy);
    this.#window = toWindow(args, root.maxPageSize, cursor =>
      placeAt(cursor, one => this.#cursors.read(one, this.#keys.length)),
    );
    const where = new Where(reads, root.nameTable);
    this.#condition = sql`${where.condition(declaration, scope, 't')} and ${where.condition(declaration, args.filter, 't')}`;
    this.#level = root.newLevel(tableOf(this.#record));
    const isFiltered = Object.keys(this.#filter).length > 0;
    // Without a condition, an index leads to the page, and counting reads nothing but an index.
    if (asked.has('totalCount') && !this.#isCountedAlone && isFiltered && this.#window.size > 0)
      this.#found = new Found(root, this.#table, this.#condition, this.#keys);
    root.cte(this.#level.name, () => this.#rows());
  }

  /** The JSON of a field of the connection. */
  fieldJson(field: Field, nodes: readonly FieldNode[]): Piece {
    switch (field.name) {
      case 'nodes':
        return this.#textOfAll(this.#nodeJson(nodes));
      case 'edges':
        return this.#textOfAll(
          this.#root.print(objectType(field), nodes, (ofEdge, edgeNodes) =>
            ofEdge.name === 'cursor' ? this.#cursor() : this.#nodeJson(edgeNodes),
          ),
        );
      case 'totalCount':
        return this.#totalCountJson();
      case 'pageInfo':
        return this.#root.print(objectType(field), nodes, ofInfo => this.#pageInfoJson(ofInfo));
      case 'emptyReason':
        return this.#emptyReasonJson(objectType(field), nodes);
      case 'nearMisses':
        return this.#nearMissesJson(objectType(field), nodes);
      default:
        throw new Declined(`${this.#type.name}.${field.name}`);
    }
  }

  /** The records of the page. */
  #rows(): Sql {
    const { size, backwards } = this.#window;
    const limit = sql`limit ${sql.lit(this.#seesMore ? size + 1 : size)}`;
    const ofList = sql`${this.#condition} ${this.#between(this.#keys)}
      order by ${orderSql(this.#keys, backwards)} ${limit}`;
    // What orders them is selected with them, so that comes before the selection is put together.
    const inOrder = this.#found ? this.#selectOrder(backwards) : sql``;
    const cut = this.#found ? this.#cutOfFound(this.#found, ofList, limit) : this.#cutOf(ofList);
    if (!this.#seesMore) return cut;
    // The page is cut before its rows are numbered, so that an index can lead to it.
    return sql`select page.*, row_number() over (${inOrder}) as place from (${cut}) page`;
  }

  #cutOf(condition: Sql): Sql {
    return sql`select ${this.#level.selected} from ${this.#table} t where ${condition}`;
  }

  /** Either from what was found, or, where that is not all, from the list. */
  #cutOfFound(found: Found, ofList: Sql, limit: Sql): Sql {
    const pks = sql`select pk from ${found.name} where ${found.areAll} ${this.#between(found.keys)}
      order by ${orderSql(found.keys, this.#window.backwards)} ${limit}`;
    return sql`select ${this.#level.selected} from (${pks}) one join ${this.#table} t on t.pk = one.pk
      union all (${this.#cutOf(sql`not ${found.areAll} and ${ofList}`)})`;
  }

  /** The condition that a record stands between the cursors. */
  #between(keys: readonly SortKey[]): Sql {
    const { after, before } = this.#window;
    return sql`${after ? sql`and ${isBeyond(keys, after, false)}` : sql``}
      ${before ? sql`and ${isBeyond(keys, before, true)}` : sql``}`;
  }

  /** What follows the selection of something of each record of the page. */
  get #onPage(): Sql {
    return this.#seesMore ? sql`where ${this.#place} <= ${sql.lit(this.#window.size)}` : sql``;
  }

  /** What stands after `order by` for the records of the page, as the answer has them or from its end. */
  #order(fromEnd = false): Sql {
    if (!this.#seesMore) return orderSql(this.#selectKeys(), fromEnd);
    return sql`${this.#place} ${this.#window.backwards === fromEnd ? sql`asc` : sql`desc`}`;
  }

  /** Has what orders the records selected with them, under these names. */
  #selectKeys(): (SortKey & { readonly name: string })[] {
    return this.#keys.map((key, index) => {
      const name = `o${index}`;
      return { ...key, name, value: this.#level.value(name, key.value) };
    });
  }

  /** The order of the records by what is selected with them, where they have no other name yet. */
  #selectOrder(backwards: boolean): Sql {
    const keys = this.#selectKeys().map(key => ({ ...key, value: sql.id(key.name) }));
    return sql`order by ${orderSql(keys, backwards)}`;
  }

  #textOfAll(text: Sql): Piece {
    return sql`(select '[' || coalesce(string_agg(${text}, ',' order by ${this.#order()}), '') || ']'
      from ${this.#name} ${joinsOf(this.#level)} ${this.#onPage})`;
  }

  #nodeJson(nodes: readonly FieldNode[]): Sql {
    return objectJson(this.#root, this.#level, this.#record, nodes);
  }

  #cursor(): Sql {
    return cursorJson(this.#level, this.#cursors.list, this.#keys);
  }

  /** Where the page has room left, its records are all there are, and nothing is counted a second time. */
  #totalCountJson(): Sql {
    const counted = sql`(select count(*) from ${this.#table} t where ${this.#condition})`;
    const found = this.#found;
    if (found) return sql`(case when ${found.areAll} then ${found.count} else ${counted} end)::text`;
    if (!this.#isWhole || this.#isCountedAlone) return sql`${counted}::text`;
    const most = sql.lit(this.#seesMore ? this.#window.size : this.#window.size - 1);
    return sql`(select case when count(*) <= ${most} then count(*) else ${counted} end from ${this.#name})::text`;
  }

  #pageInfoJson({ name }: Field): Piece {
    switch (name) {
      case 'hasNextPage':
        return sql`${this.#around.hasNext}::text`;
      case 'hasPreviousPage':
        return sql`${this.#around.hasPrevious}::text`;
      case 'startCursor':
        return this.#cursorOfEnd(false);
      case 'endCursor':
        return this.#cursorOfEnd(true);
      default:
        throw new Declined(`PageInfo.${name}`);
    }
  }

  get #around(): AroundPage {
    const hasMore = sql`(select count(*) > ${sql.lit(this.#window.size)} from ${this.#name})`;
    return new AroundPage(this.#keys, this.#window, hasMore, also => this.#isInList(also));
  }

  #cursorOfEnd(fromEnd: boolean): Sql {
    return orNull(sql`(select ${this.#cursor()} from ${this.#name} ${this.#onPage}
      order by ${this.#order(fromEnd)} limit 1)`);
  }

  #emptyReasonJson(type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
    const outside = this.#window.size === 0 ? sql`'null'` : outsideListJson(this.#root, type, nodes);
    return sql`case when ${this.#hasRows} then 'null'
      ${this.#isWhole ? sql`` : sql`when ${this.#isInList(sql`true`)} then ${outside}`}
      else ${emptyReasonJson(this.#root, this.#listing, conditionsOf(this.#filter), type, nodes)} end`;
  }

  #nearMissesJson(type: GraphQLObjectType, nodes: readonly FieldNode[]): Sql {
    const misses = nearMissesJson(this.#root, this.#listing, conditionsOf(this.#filter), type, nodes);
    return sql`case when ${this.#hasRows} ${this.#isWhole ? sql`` : sql`or ${this.#isInList(sql`true`)}`} then '[]'
      else ${typeof misses === 'string' ? sql.lit(misses) : misses} end`;
  }

  /** Without a cursor, a page that should have records and has none has an empty list. */
  get #isWhole(): boolean {
    const { size, after, before } = this.#window;
    return size > 0 && !after && !before;
  }

  get #hasRows(): Sql {
    return sql`exists (select 1 from ${this.#name} ${this.#onPage})`;
  }

  #isInList(also: Sql): Sql {
    return sql`exists (select 1 from ${this.#table} t where ${this.#condition} and ${also})`;
  }

  get #table(): Sql {
    return this.#root.reads.table(this.#listing.declaration.entity);
  }

  get #name(): Sql {
    return sql.ref(this.#level.name);
  }

  get #place(): Sql {
    return sql.ref(`${this.#level.name}.place`);
  }
}

function recordType(connection: GraphQLObjectType): GraphQLObjectType {
  const nodes = connection.getFields()['nodes'];
  if (!nodes) throw new Declined(`${connection.name} has no nodes`);
  return objectType(nodes);
}
