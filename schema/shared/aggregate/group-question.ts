import { DEFAULT_PAGE_SIZE } from '../connection.js';
import type { FilterValue, OrderTerm } from '../filter/declaration.js';
import { refuseUnlessSize } from '../page.js';
import { refused } from '../user-error.js';
import type { Having } from './having.js';

// Keys with several values each multiply.
const MOST_KEYS = 5;

/** The arguments of a root field that groups records, as a client sends them. */
export interface AggregateArgs {
  readonly filter?: FilterValue | null | undefined;
  readonly groupBy: readonly string[];
  readonly having?: Having | null | undefined;
  readonly orderBy?: readonly OrderTerm[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** Which groups are asked for. */
export interface GroupQuestion {
  /** Holds for every record, whatever the client asks. */
  readonly scope?: FilterValue | undefined;
  readonly filter?: FilterValue | null | undefined;
  /** Each key once. */
  readonly groupBy: readonly string[];
  readonly having: Having;
  readonly orderBy: readonly OrderTerm[];
  readonly first: number;
  /** What of the groups is selected besides their keys: `overlapping`, `countDistinct.stream`, `sum.amount`. */
  readonly selected: readonly string[];
}

/** @throws GraphQLError BAD_USER_INPUT when there are too many keys, or more groups than a page has */
export function toQuestion(
  { filter, groupBy, having, orderBy, first }: AggregateArgs,
  maxPageSize: number,
): Omit<GroupQuestion, 'scope' | 'selected'> {
  const size = first ?? Math.min(DEFAULT_PAGE_SIZE, maxPageSize);
  refuseUnlessSize('first', size, maxPageSize);
  const keys = [...new Set(groupBy)];
  if (keys.length > MOST_KEYS) throw refused(`groupBy has ${keys.length} keys: at most ${MOST_KEYS}.`);
  return { filter, groupBy: keys, having: having ?? {}, orderBy: orderBy ?? [], first: size };
}
