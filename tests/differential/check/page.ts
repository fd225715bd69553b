import type { Row } from '../model/type-model.js';
import { meets, type Filter } from './conditions.js';
import type { Cursors } from './cursors.js';
import { inOrder, type Term } from './order.js';
import { DEFAULT_PAGE_SIZE, refuseNulls, Refused, refuseUnlessSize } from './refused.js';
import type { World } from './values.js';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Term[] | null;
}

interface List {
  /** The root field. */
  readonly field: string;
  readonly type: string;
  readonly rows: readonly Row[];
}

/** A page of a list, worked out from the whole list in its order. */
export function pageOf(
  world: World,
  cursors: Cursors,
  { field, type, rows: all }: List,
  args: PageArguments,
) {
  const { first, last, filter } = args;
  if (first != null && last != null) throw new Refused('Both first and last.');
  const size = first ?? last ?? DEFAULT_PAGE_SIZE;
  refuseUnlessSize(size);
  refuseNulls(filter ?? {});

  const whole = inOrder(world, type, all, args.orderBy ?? []);
  const places = new Map(whole.map((row, place) => [row, place]));
  const placeOf = (row: Row): number => places.get(row) ?? -1;
  const known = () => cursors.of(field, args.orderBy ?? []);
  const placeAt = (cursor: string | null | undefined): number | undefined =>
    cursor == null ? undefined : placeOf(known().row(cursor));
  const [after, before] = [placeAt(args.after), placeAt(args.before)];

  const found = whole.filter(row => meets(world, type, row, filter ?? {}));
  const between = found.filter(
    row => (after === undefined || placeOf(row) > after) && (before === undefined || placeOf(row) < before),
  );
  const rows =
    last == null ? between.slice(0, size) : between.slice(between.length - Math.min(size, between.length));

  const [head, tail] = [rows[0], rows.at(-1)];
  const follows = (row: Row): boolean => {
    if (tail) return placeOf(row) > placeOf(tail);
    // An empty page lies where the reading began.
    return last == null
      ? after === undefined || placeOf(row) > after
      : before !== undefined && placeOf(row) >= before;
  };
  return {
    totalCount: found.length,
    nodes: rows,
    // Worked out when they are asked for: an operation without cursors has learnt none.
    get edges() {
      return rows.map(node => ({ node, cursor: known().cursor(node) }));
    },
    pageInfo: {
      hasNextPage: found.some(follows),
      hasPreviousPage: found.some(row => !rows.includes(row) && !follows(row)),
      get startCursor() {
        return head ? known().cursor(head) : null;
      },
      get endCursor() {
        return tail ? known().cursor(tail) : null;
      },
    },
  };
}
