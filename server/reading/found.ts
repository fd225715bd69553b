import { sql, type RawBuilder } from 'kysely';
import type { SortKey } from '../../schema/shared/order/sort-keys.js';
import type { RootField } from './root-field.js';

type Sql = RawBuilder<unknown>;

// So many are worth keeping until the page is cut. More take longer to keep than to look for again.
const MOST_FOUND = 5_000;

/** The records that meet a condition, with what orders them, as far as they are not too many. */
export class Found {
  readonly name = sql.ref('found');
  readonly count = sql`(select count from found_size)`;
  /** Whether there are no more of them. */
  readonly areAll = sql`(select count <= ${sql.lit(MOST_FOUND)} from found_size)`;
  /** What orders them. */
  readonly keys: readonly SortKey[];

  constructor(root: RootField, table: Sql, condition: Sql, keys: readonly SortKey[]) {
    this.keys = keys.map((key, index) => ({ ...key, value: sql.ref(`found.o${index}`) }));
    const places = keys.map(({ value }, index) => sql`${value} as ${sql.ref(`o${index}`)}`);
    root.cte(
      'found',
      () => sql`select t.pk, ${sql.join(places)} from ${table} t where ${condition}
        limit ${sql.lit(MOST_FOUND + 1)}`,
    );
    root.cte('found_size', () => sql`select count(*) from ${this.name}`);
  }
}
