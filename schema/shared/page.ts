import { sql, type RawBuilder } from 'kysely';
import { DEFAULT_PAGE_SIZE, type PageArgs } from './connection.js';
import type { RequestContext } from './context.js';
import { NONE_ON_RECORD, PAGE_OUTSIDE_LIST, statedReason, type EmptyReasonRow } from './empty-reason.js';
import { conditionsOf } from './filter/conditions.js';
import { Cursors } from './cursor.js';
import type { FilterValue, OrderTerm } from './filter/declaration.js';
import { Where } from './filter/where.js';
import type { Listing } from './listing.js';
import { nearMissesOf, nearMissQuestions } from './near-miss-query.js';
import type { NearMissRow } from './near-miss.js';
import {
  isAt,
  isBeyond,
  orderSql,
  placeColumns,
  placeOf,
  sortKeys,
  type Place,
  type SortKey,
} from './order/sort-keys.js';
import type { Reads } from './reads.js';
import { refused } from './user-error.js';

/**
 * One page of a list, as the resolver of its connection. Each method runs when GraphQL asks for its field, so
 * that an operation without `totalCount` does not count.
 */
export class Page {
  readonly #reads: Reads;
  readonly #listing: Listing;
  readonly #filter: FilterValue | undefined;
  readonly #keys: readonly SortKey[];
  readonly #cursors: Cursors;
  readonly #window: Window;
  #rows: Promise<{ rows: object[]; more: boolean }> | undefined;
  #count: Promise<number> | undefined;

  /** @throws GraphQLError BAD_USER_INPUT when the page is impossible */
  constructor(
    { reads, maxPageSize }: RequestContext,
    listing: Listing,
    args: PageArgs,
    filter?: FilterValue | null,
    orderBy?: readonly OrderTerm[] | null,
  ) {
    const { declaration } = listing;
    this.#reads = reads;
    this.#listing = listing;
    this.#filter = filter ?? undefined;
    this.#keys = sortKeys(reads, declaration, orderBy ?? [], 't');
    this.#cursors = new Cursors(declaration, orderBy ?? []);
    this.#window = toWindow(args, maxPageSize, cursor => this.#cursors.read(cursor, this.#keys.length));
  }

  async nodes(): Promise<object[]> {
    return (await this.#load()).rows;
  }

  async edges(): Promise<{ cursor: string; node: object }[]> {
    return (await this.#load()).rows.map(node => ({ cursor: this.#cursorOf(node), node }));
  }

  async pageInfo() {
    const { rows } = await this.#load();
    const first = rows[0];
    const last = rows.at(-1);
    return {
      hasNextPage: () => this.#hasNextPage(),
      hasPreviousPage: () => this.#hasPreviousPage(),
      startCursor: first ? this.#cursorOf(first) : null,
      endCursor: last ? this.#cursorOf(last) : null,
    };
  }

  totalCount(): Promise<number> {
    this.#count ??= this.#countAll();
    return this.#count;
  }

  async emptyReason(): Promise<EmptyReasonRow | null> {
    if ((await this.#load()).rows.length > 0) return null;
    if ((await this.totalCount()) > 0) return this.#window.size === 0 ? null : PAGE_OUTSIDE_LIST;
    const reason = this.#listing.explain?.(this.#reads, conditionsOf(this.#filter ?? {}));
    return (reason && (await statedReason(this.#reads, reason))) ?? NONE_ON_RECORD;
  }

  async nearMisses(): Promise<NearMissRow[]> {
    if ((await this.#load()).rows.length > 0 || (await this.totalCount()) > 0) return [];
    return nearMissesOf(this.#reads, nearMissQuestions(this.#listing, conditionsOf(this.#filter ?? {})));
  }

  async #hasNextPage(): Promise<boolean> {
    const { rows, more } = await this.#load();
    const { after, before, backwards } = this.#window;
    if (more && !backwards) return true;
    const last = rows.at(-1);
    if (last) return before !== undefined && this.#exists(this.#beyond(this.#placeOf(last)));
    // An empty page lies right after the cursor where it was read forwards, and right before it where backwards.
    if (backwards) return before !== undefined && this.#exists(this.#atOr(before, this.#beyond(before)));
    return this.#exists(after && this.#beyond(after));
  }

  async #hasPreviousPage(): Promise<boolean> {
    const { rows, more } = await this.#load();
    const { after, before, backwards } = this.#window;
    if (more && backwards) return true;
    const first = rows[0];
    if (first) return after !== undefined && this.#exists(this.#ahead(this.#placeOf(first)));
    if (!backwards) return after !== undefined && this.#exists(this.#atOr(after, this.#ahead(after)));
    return this.#exists(before && this.#ahead(before));
  }

  #placeOf(row: object): Place {
    return placeOf(row, this.#keys);
  }

  #beyond(place: Place): RawBuilder<unknown> {
    return isBeyond(this.#keys, place, false);
  }

  #ahead(place: Place): RawBuilder<unknown> {
    return isBeyond(this.#keys, place, true);
  }

  #atOr(place: Place, otherwise: RawBuilder<unknown>): RawBuilder<unknown> {
    return sql`(${isAt(this.#keys, place)} or ${otherwise})`;
  }

  /** Whether the list has a record on one side of a place; without a side, whether it has any. */
  async #exists(side: RawBuilder<unknown> | undefined): Promise<boolean> {
    const [row] = await this.#reads.rows(
      sql<{ found: boolean }>`select exists (
        select 1 from ${this.#reads.table(this.#listing.declaration.entity)} t
        where ${this.#condition()} and ${side ?? sql`true`}) as found`,
    );
    return row?.found ?? false;
  }

  #cursorOf(row: object): string {
    return this.#cursors.write(this.#placeOf(row));
  }

  #load(): Promise<{ rows: object[]; more: boolean }> {
    this.#rows ??= this.#loadRows();
    return this.#rows;
  }

  async #loadRows(): Promise<{ rows: object[]; more: boolean }> {
    const { entity } = this.#listing.declaration;
    const { size, after, before, backwards } = this.#window;
    const rows = await this.#reads.rows(
      sql<object>`select ${this.#reads.columns('t', entity)}, ${placeColumns(this.#keys)}
        from ${this.#reads.table(entity)} t
        where ${this.#condition()}
          ${after ? sql`and ${this.#beyond(after)}` : sql``}
          ${before ? sql`and ${this.#ahead(before)}` : sql``}
        order by ${orderSql(this.#keys, backwards)} limit ${size + 1}`,
    );
    const more = rows.length > size;
    if (more) rows.pop();
    return { rows: backwards ? rows.reverse() : rows, more };
  }

  async #countAll(): Promise<number> {
    const table = this.#reads.table(this.#listing.declaration.entity);
    const [row] = await this.#reads.rows(
      sql<{ count: number }>`select count(*)::int as count from ${table} t where ${this.#condition()}`,
    );
    return row?.count ?? 0;
  }

  #condition(): RawBuilder<unknown> {
    const where = new Where(this.#reads);
    const { declaration, scope } = this.#listing;
    return sql`${where.condition(declaration, scope, 't')} and ${where.condition(declaration, this.#filter, 't')}`;
  }
}

/** What of a list is on a page. */
export interface Window {
  readonly size: number;
  readonly after: Place | undefined;
  readonly before: Place | undefined;
  readonly backwards: boolean;
}

/** @throws GraphQLError BAD_USER_INPUT when the page is impossible */
export function toWindow(
  { first, last, after, before }: PageArgs,
  maxPageSize: number,
  read: (cursor: string) => Place,
): Window {
  if (first != null && last != null) throw refused('Give first or last, not both.');
  const backwards = last != null;
  const size = first ?? last ?? Math.min(DEFAULT_PAGE_SIZE, maxPageSize);
  refuseUnlessSize(backwards ? 'last' : 'first', size, maxPageSize);
  return {
    size,
    after: after == null ? undefined : read(after),
    before: before == null ? undefined : read(before),
    backwards,
  };
}

/** @throws GraphQLError BAD_USER_INPUT when a number of records is asked for that no page has */
export function refuseUnlessSize(argument: string, size: number, maxPageSize: number): void {
  if (size < 0 || size > maxPageSize)
    throw refused(`${argument} is ${size}: a page has 0 to ${maxPageSize} records.`);
}
