import { sql, type RawBuilder } from 'kysely';
import { DEFAULT_PAGE_SIZE, type PageArgs } from './connection.js';
import type { RequestContext } from './context.js';
import { EmptyReasonCode, type EmptyReasonRow } from './empty-reason.js';
import { allOf, conditionsOf, type Condition } from './filter/conditions.js';
import type { FilterValue } from './filter/declaration.js';
import { Where } from './filter/where.js';
import type { Listing } from './listing.js';
import { countWithSample } from './near-miss-query.js';
import { NearMissCode, type NearMissRow } from './near-miss.js';
import type { Reads } from './reads.js';
import { quoted, refused } from './user-error.js';

interface KeyedRow {
  readonly rowKey: string;
}

/**
 * One page of a list, as the resolver of its connection. Each method runs when GraphQL asks for its field, so
 * that an operation without `totalCount` does not count.
 */
export class Page {
  readonly #reads: Reads;
  readonly #listing: Listing;
  readonly #filter: FilterValue | undefined;
  readonly #window: Window;
  #rows: Promise<{ rows: KeyedRow[]; more: boolean }> | undefined;
  #count: Promise<number> | undefined;

  /** @throws GraphQLError BAD_USER_INPUT when the page is impossible */
  constructor(
    { reads, maxPageSize }: RequestContext,
    listing: Listing,
    args: PageArgs,
    filter?: FilterValue | null,
  ) {
    this.#reads = reads;
    this.#listing = listing;
    this.#filter = filter ?? undefined;
    this.#window = toWindow(args, listing.declaration.typeName, maxPageSize);
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
    if ((await this.totalCount()) > 0) {
      if (this.#window.size === 0) return null;
      return {
        code: EmptyReasonCode.PAGE_OUTSIDE_LIST,
        text: 'Records meet the filter, but none on this side of the cursor.',
      };
    }
    const stated = await this.#listing.explain?.(this.#reads, conditionsOf(this.#filter ?? {}));
    return (
      stated ?? {
        code: EmptyReasonCode.NONE_ON_RECORD,
        text: 'No record meets every condition. The graph has matched the question to no statement of absence; those on record are in statedAbsences.',
      }
    );
  }

  async nearMisses(): Promise<NearMissRow[]> {
    if ((await this.#load()).rows.length > 0 || (await this.totalCount()) > 0) return [];
    const conditions = conditionsOf(this.#filter ?? {});
    const known = (await this.#listing.nearMisses?.(this.#reads, conditions)) ?? [];
    return [...(await this.#dropEach(conditions)), ...known].filter(miss => miss.totalCount > 0);
  }

  #dropEach(conditions: readonly Condition[]): Promise<NearMissRow[]> {
    if (conditions.length < 2) return Promise.resolve([]);
    return Promise.all(
      conditions.map(async dropped => {
        const others = conditions.filter(condition => condition !== dropped);
        const found = await countWithSample(this.#reads, this.#listing, allOf(others));
        const text = `These meet every condition but the one on ${dropped.name}.`;
        return { code: NearMissCode.DROPPED_CONDITION, condition: dropped.name, text, ...found };
      }),
    );
  }

  async #hasNextPage(): Promise<boolean> {
    const { rows, more } = await this.#load();
    const { after, before, backwards } = this.#window;
    if (more && !backwards) return true;
    const last = rows.at(-1);
    if (last) return before !== undefined && this.#exists('>', last.rowKey);
    // An empty page lies right after the cursor where it was read forwards, and right before it where backwards.
    if (backwards) return before !== undefined && this.#exists('>=', before);
    return this.#exists('>', after);
  }

  async #hasPreviousPage(): Promise<boolean> {
    const { rows, more } = await this.#load();
    const { after, before, backwards } = this.#window;
    if (more && backwards) return true;
    const first = rows[0];
    if (first) return after !== undefined && this.#exists('<', first.rowKey);
    if (!backwards) return after !== undefined && this.#exists('<=', after);
    return this.#exists('<', before);
  }

  /** Whether the list has a record on one side of a key; of no key, whether it has any. */
  async #exists(side: '<' | '<=' | '>' | '>=', key: string | undefined): Promise<boolean> {
    const { entity, key: keyProperty } = this.#listing.declaration;
    const beyond =
      key === undefined
        ? sql`true`
        : sql`${this.#reads.column('t', entity, keyProperty)} ${sql.raw(side)} ${key}`;
    const [row] = await this.#reads.rows(
      sql<{ found: boolean }>`select exists (
        select 1 from ${this.#reads.table(entity)} t where ${this.#condition()} and ${beyond}) as found`,
    );
    return row?.found ?? false;
  }

  #cursorOf(row: KeyedRow): string {
    return toCursor(this.#listing.declaration.typeName, row.rowKey);
  }

  #load(): Promise<{ rows: KeyedRow[]; more: boolean }> {
    this.#rows ??= this.#loadRows();
    return this.#rows;
  }

  async #loadRows(): Promise<{ rows: KeyedRow[]; more: boolean }> {
    const { entity, key } = this.#listing.declaration;
    const { size, after, before, backwards } = this.#window;
    const column = this.#reads.column('t', entity, key);
    const rows = await this.#reads.rows(
      sql<KeyedRow>`select ${this.#reads.columns('t', entity)}, ${column} as "rowKey" from ${this.#reads.table(entity)} t
        where ${this.#condition()}
          ${after === undefined ? sql`` : sql`and ${column} > ${after}`}
          ${before === undefined ? sql`` : sql`and ${column} < ${before}`}
        order by ${column} ${backwards ? sql`desc` : sql`asc`} limit ${size + 1}`,
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

interface Window {
  readonly size: number;
  readonly after: string | undefined;
  readonly before: string | undefined;
  readonly backwards: boolean;
}

function toWindow({ first, last, after, before }: PageArgs, typeName: string, maxPageSize: number): Window {
  if (first != null && last != null) throw refused('Give first or last, not both.');
  const backwards = last != null;
  const size = first ?? last ?? Math.min(DEFAULT_PAGE_SIZE, maxPageSize);
  if (size < 0 || size > maxPageSize) {
    throw refused(`${backwards ? 'last' : 'first'} is ${size}: a page has 0 to ${maxPageSize} records.`);
  }
  return { size, after: fromCursor(typeName, after), before: fromCursor(typeName, before), backwards };
}

// The type is in it because a key of another list would be a place in this one too, and a wrong one.
const toCursor = (typeName: string, key: string): string =>
  Buffer.from(`place:${typeName}:${key}`).toString('base64url');

function fromCursor(typeName: string, cursor: string | null | undefined): string | undefined {
  if (cursor == null) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString().slice(`place:${typeName}:`.length);
  // No key has a NUL, and PostgreSQL takes no text with one.
  if (key.includes('\0') || toCursor(typeName, key) !== cursor)
    throw refused(`${quoted(cursor)} is not a cursor of this list: pass on a cursor that it has returned.`);
  return key;
}
