import { GraphQLError } from 'graphql';
import { sql, type RawBuilder } from 'kysely';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageArgs, type PageInfo } from './connection.js';
import { EmptyReasonCode, type EmptyReasonRow } from './empty-reason.js';
import type { FilterValue } from './filter/declaration.js';
import { Where } from './filter/where.js';
import type { Listing } from './listing.js';
import { countWithSample } from './near-miss-query.js';
import { NearMissCode, type NearMissRow } from './near-miss.js';
import type { Reads } from './reads.js';

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
  constructor(reads: Reads, listing: Listing, args: PageArgs, filter?: FilterValue | null) {
    this.#reads = reads;
    this.#listing = listing;
    this.#filter = filter ?? undefined;
    this.#window = toWindow(args);
  }

  async nodes(): Promise<object[]> {
    return (await this.#load()).rows;
  }

  async edges(): Promise<{ cursor: string; node: object }[]> {
    return (await this.#load()).rows.map(node => ({ cursor: toCursor(node.rowKey), node }));
  }

  async pageInfo(): Promise<PageInfo> {
    const { rows, more } = await this.#load();
    const first = rows[0];
    const last = rows.at(-1);
    return {
      hasNextPage: this.#window.backwards ? this.#window.before !== undefined : more,
      hasPreviousPage: this.#window.backwards ? more : this.#window.after !== undefined,
      startCursor: first ? toCursor(first.rowKey) : null,
      endCursor: last ? toCursor(last.rowKey) : null,
    };
  }

  totalCount(): Promise<number> {
    this.#count ??= this.#countAll();
    return this.#count;
  }

  async emptyReason(): Promise<EmptyReasonRow | null> {
    if ((await this.#load()).rows.length > 0) return null;
    if ((await this.totalCount()) > 0) {
      return {
        code: EmptyReasonCode.PAGE_OUTSIDE_LIST,
        text: 'Records meet the filter, but none on this side of the cursor.',
      };
    }
    const stated = await this.#listing.explain?.(this.#reads, this.#filter ?? {});
    return (
      stated ?? {
        code: EmptyReasonCode.NONE_ON_RECORD,
        text: 'No record meets every condition. No source says that there is none.',
      }
    );
  }

  async nearMisses(): Promise<NearMissRow[]> {
    if ((await this.#load()).rows.length > 0 || (await this.totalCount()) > 0) return [];
    const filter = this.#filter ?? {};
    const known = (await this.#listing.nearMisses?.(this.#reads, filter)) ?? [];
    return [...(await this.#dropEachCondition(filter)), ...known].filter(miss => miss.totalCount > 0);
  }

  #dropEachCondition(filter: FilterValue): Promise<NearMissRow[]> {
    const conditions = Object.keys(filter).filter(name => filter[name] !== undefined);
    if (conditions.length < 2) return Promise.resolve([]);
    return Promise.all(
      conditions.map(async condition => {
        const found = await countWithSample(this.#reads, this.#listing, {
          ...filter,
          [condition]: undefined,
        });
        const text = `These meet every condition but the one on ${condition}.`;
        return { code: NearMissCode.DROPPED_CONDITION, condition, text, ...found };
      }),
    );
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

function toWindow({ first, last, after, before }: PageArgs): Window {
  if (first != null && last != null) throw refused('Give first or last, not both.');
  const backwards = last != null;
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  if (size < 0 || size > MAX_PAGE_SIZE) {
    throw refused(`${backwards ? 'last' : 'first'} is ${size}: a page has 0 to ${MAX_PAGE_SIZE} records.`);
  }
  return { size, after: fromCursor(after), before: fromCursor(before), backwards };
}

const toCursor = (key: string): string => Buffer.from(`key:${key}`).toString('base64url');

function fromCursor(cursor: string | null | undefined): string | undefined {
  if (cursor == null) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString();
  const key = text.slice('key:'.length);
  if (toCursor(key) !== cursor)
    throw refused(`"${cursor}" is not a cursor of this list: pass on a cursor that it has returned.`);
  return key;
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
