import { sql, type RawBuilder } from 'kysely';
import { bound, decided } from '../../schema/shared/hidden-value.js';
import { base64url } from '../../schema/shared/node.js';
import type { Place, SortKey } from '../../schema/shared/order/sort-keys.js';
import { Declined } from './declined.js';
import { concat, orNull, type Piece } from './json-text.js';
import type { Level } from './level.js';

type Sql = RawBuilder<unknown>;

/** The cursor of a row as JSON. */
export function cursorJson(level: Level, signature: readonly string[], keys: readonly SortKey[]): Sql {
  const place = keys.flatMap(({ value }, index): Piece[] => [
    ',',
    orNull(sql`to_json(${level.value(`place${index}`, sql`(${value})::text`)})::text`),
  ]);
  const text = concat([JSON.stringify(signature).slice(0, -1), ...place, ']']);
  return sql`'"' || ${base64url(sql`(${text})`)} || '"'`;
}

/**
 * The place that a cursor names, hidden or not. A statement rests on which of its values are unknown, and is given the
 * others.
 *
 * @throws Declined when it is no cursor of the list
 */
export function placeAt(cursor: unknown, read: (cursor: string) => Place): Place {
  const known = decided(cursor, one => knownIn(one, read));
  if (known === NO_CURSOR) throw new Declined('an argument is wrong', 'argument');
  const valueAt = (index: number) => bound(cursor, one => read(String(one))[index]);
  return [...known].map((is, index) => (is === KNOWN ? (valueAt(index) as string) : null));
}

const NO_CURSOR = 'no cursor';
const KNOWN = 'k';
const UNKNOWN = 'u';

function knownIn(cursor: unknown, read: (cursor: string) => Place): string {
  try {
    return read(String(cursor))
      .map(value => (value === null ? UNKNOWN : KNOWN))
      .join('');
  } catch {
    return NO_CURSOR;
  }
}
