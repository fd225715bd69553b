import { expect } from '@jest/globals';
import type { MovingTable } from './moving-table.js';

/** A page of a list whose records say their key. */
export interface Page {
  readonly edges: { cursor: string; node: { key: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE_SIZE = 23;
const ALL = 500;

/** Reads a list page by page, and between two pages lets rows come and go on all sides of the place it has reached. */
export class ListWalk {
  readonly seen: string[] = [];
  readonly #table: MovingTable;
  readonly #forwards: boolean;
  readonly #ask: (page: object) => Promise<Page>;
  /** The rows that have been there since the start, in their order. */
  #throughout: string[] = [];

  constructor(table: MovingTable, forwards: boolean, ask: (page: object) => Promise<Page>) {
    this.#table = table;
    this.#forwards = forwards;
    this.#ask = ask;
  }

  get throughout(): ReadonlySet<string> {
    return new Set(this.#throughout);
  }

  async toTheEnd(): Promise<void> {
    await this.#table.copyAll();
    this.#throughout = await this.#whole();
    let left = this.#throughout;
    let passed: string[] = [];
    let cursor: string | null = null;
    for (let turn = 0; ; turn++) {
      const page = await this.#page(cursor);
      const keys = this.#inWalkOrder(page.edges.map(({ node }) => node.key));
      this.#expectPage(page, keys, left, passed);
      this.seen.push(...keys);
      if (left.length <= PAGE_SIZE) return;

      cursor = this.#forwards ? page.pageInfo.endCursor : page.pageInfo.startCursor;
      [passed, left] = await this.#change(turn, keys);
    }
  }

  /** The page is what lies behind the place now, and says what lies on either side. */
  #expectPage({ edges, pageInfo }: Page, keys: string[], left: string[], passed: string[]): void {
    const [ahead, behind] = [left.length > PAGE_SIZE, passed.length > 0];
    expect(keys).toEqual(left.slice(0, PAGE_SIZE));
    expect(pageInfo).toEqual({
      hasNextPage: this.#forwards ? ahead : behind,
      hasPreviousPage: this.#forwards ? behind : ahead,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    });
  }

  /**
   * Rows come at both ends of the list and right beside the last row that was read, on both sides of it; rows go that
   * have been read, that have not, and in many turns that last row itself.
   *
   * @returns the rows that the place has passed, and those that are left
   */
  async #change(turn: number, page: readonly string[]): Promise<[string[], string[]]> {
    const reached = page.at(-1) ?? '';
    const before = await this.#whole();
    const [first = '', last = ''] = [before[0], before.at(-1)];
    await this.#table.copy(first, `${first}-a${turn}`);
    await this.#table.copy(last, `${last}-b${turn}`);
    // Among rows that are alike, a longer key stands right behind it and a beginning of the key before it.
    await this.#table.copy(reached, `${reached}-c${turn}`);
    const beginning = reached.slice(0, -1);
    if (!before.includes(beginning)) await this.#table.copy(reached, beginning);

    const grown = await this.#whole();
    const place = grown.indexOf(reached) + 1;
    const isCopy = (key: string) => this.#table.isCopy(key);
    const [behind, ahead] = [grown.slice(0, place), grown.slice(place)];
    const going = [behind.find(isCopy), behind.findLast(isCopy), ahead.find(isCopy), ahead.findLast(isCopy)];
    if (isCopy(reached)) going.push(reached);
    const gone = new Set(going.filter(key => key !== undefined));
    await this.#table.remove([...gone]);
    const stays = (key: string) => !gone.has(key);
    this.#throughout = this.#throughout.filter(stays);
    return [behind.filter(stays), ahead.filter(stays)];
  }

  async #whole(): Promise<string[]> {
    return this.#inWalkOrder((await this.#ask({ first: ALL })).edges.map(({ node }) => node.key));
  }

  #page(cursor: string | null): Promise<Page> {
    return this.#ask(
      this.#forwards ? { first: PAGE_SIZE, after: cursor } : { last: PAGE_SIZE, before: cursor },
    );
  }

  #inWalkOrder(keys: string[]): string[] {
    return this.#forwards ? keys : keys.toReversed();
  }
}
