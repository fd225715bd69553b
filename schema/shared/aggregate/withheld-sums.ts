import { sql, type RawBuilder } from 'kysely';
import type { FilterDeclaration } from '../filter/declaration.js';
import type { CommonTable } from './group-source.js';

type Sql = RawBuilder<unknown>;

/** A sum that counts people, and the least of it that is shown. */
interface WithheldSum {
  readonly name: string;
  readonly below: number;
  /** Sums of different ones of these are never compared. */
  readonly within: string;
}

/** The sum of a type that counts people. */
export function withheldSum({ typeName, measures }: FilterDeclaration): WithheldSum | undefined {
  const counted = Object.entries(measures).filter(([, { withheldBelow }]) => withheldBelow !== undefined);
  const [[name, { within, withheldBelow: below, statistics }] = ['', { statistics: [] }]] = counted;
  if (below === undefined) return undefined;
  // A mean or an extreme would be shown, and tell of one person.
  if (within === undefined || counted.length > 1 || statistics.some(one => one !== 'sum'))
    throw new Error(`${typeName} counts people: of one field, within one other, and with sums alone.`);
  return { name, below, within };
}

/**
 * The tables from `whole`, the groups with their sums and the `unit` of each, to `counted`, the same with small sums
 * withheld. It is done before any condition or order of the client, so that neither can find what is withheld.
 *
 * @param columns of the groups besides the sum
 * @param keys those of them that tell the groups apart
 */
export function withholding(
  { name, below }: WithheldSum,
  columns: readonly Sql[],
  keys: readonly Sql[],
): CommonTable[] {
  const sum = sql.id(`sum.${name}`);
  // The whole less what is shown is what is withheld together, so that must be no small count either, and more than
  // one group's. Nought is shown and tells nothing apart. Equal sums go together: two
  // answers that hid one each would tell both. Where groups overlap, any two may tell a third.
  const ranked = sql`
      select *, min(${sum}) over upwards as smallest, row_number() over upwards as place,
        sum(${sum}) over (upwards rows between unbounded preceding and 1 preceding) as less
      from whole window upwards as (partition by unit, ${sum} > 0 order by ${sql.join([sum, ...keys])})`;
  const judged = sql`
      select *, coalesce(
        ${sum} > 0 and smallest < ${below} and (${sum} < ${below} or place = 2 or less < ${below}), false) as is_first
      from ranked`;
  const hidden = sql`select *, bool_or(is_first) over (partition by unit, ${sum}) as is_hidden from judged`;
  const counted = sql`
      select ${sql.join(columns)}, withheld, case when not withheld then ${sum} end as ${sum}
      from (
        select *, is_hidden or coalesce(${sum} > 0, false) and overlapping
          and bool_or(is_hidden and overlapping) over (partition by unit) as withheld
        from hidden) decided`;
  return [
    { name: 'ranked', query: ranked },
    { name: 'judged', query: judged },
    { name: 'hidden', query: hidden },
    { name: 'counted', query: counted },
  ];
}
