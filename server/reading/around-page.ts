import { sql, type RawBuilder } from 'kysely';
import { isAt, isBeyond, type Place, type SortKey } from '../../schema/shared/order/sort-keys.js';
import type { Window } from '../../schema/shared/page.js';

type Sql = RawBuilder<unknown>;

/**
 * What lies on either side of a page. Between its two cursors a page leaves nothing out but at its far end, so it is
 * the cursors that say where the rest of the list begins, and not the records of the page.
 */
export class AroundPage {
  readonly #keys: readonly SortKey[];
  readonly #window: Window;
  readonly #hasMore: Sql;
  readonly #exists: (condition: Sql) => Sql;

  /**
   * @param hasMore whether there are more records between the cursors than the page has
   * @param exists whether the list has a record that meets a condition
   */
  constructor(keys: readonly SortKey[], window: Window, hasMore: Sql, exists: (condition: Sql) => Sql) {
    this.#keys = keys;
    this.#window = window;
    this.#hasMore = hasMore;
    this.#exists = exists;
  }

  get hasNext(): Sql {
    const { after, before, backwards } = this.#window;
    return backwards ? this.#hasFrom(before, false) : this.#hasBeyondFarEnd(before, after, false);
  }

  get hasPrevious(): Sql {
    const { after, before, backwards } = this.#window;
    return backwards ? this.#hasBeyondFarEnd(after, before, true) : this.#hasFrom(after, true);
  }

  /** @param near the cursor that the page was read from: nothing on its other side lies beyond the page */
  #hasBeyondFarEnd(far: Place | undefined, near: Place | undefined, backwards: boolean): Sql {
    if (!far) return this.#hasMore;
    const beyondNear = near && isBeyond(this.#keys, near, backwards);
    return sql`(${this.#hasMore} or ${this.#hasFrom(far, backwards, beyondNear)})`;
  }

  /** Whether the list has a record at a place or on one side of it. */
  #hasFrom(place: Place | undefined, backwards: boolean, also: Sql = sql`true`): Sql {
    if (!place) return sql`false`;
    return this.#exists(
      sql`(${isAt(this.#keys, place)} or ${isBeyond(this.#keys, place, backwards)}) and ${also}`,
    );
  }
}
