import type { FilterDeclaration, OrderTerm } from './filter/declaration.js';
import type { Place } from './order/sort-keys.js';
import { quoted, refused } from './user-error.js';

/** Makes the cursors of one list in one order, and reads them back. */
export class Cursors {
  /** Which list in which order. */
  readonly list: readonly [type: string, order: string];

  constructor({ typeName }: FilterDeclaration, orderBy: readonly OrderTerm[]) {
    // In it because a place in another list or order would be a place in this one too, and a wrong one.
    this.list = [typeName, orderBy.map(term => `${term.field} ${term.direction} ${term.nulls}`).join(', ')];
  }

  write(place: Place): string {
    return Buffer.from(JSON.stringify([...this.list, ...place])).toString('base64url');
  }

  /** @throws GraphQLError BAD_USER_INPUT when it is no cursor of this list in this order */
  read(cursor: string, length: number): Place {
    const place = parse(cursor).slice(this.list.length);
    // No value has a NUL, and PostgreSQL takes no text with one.
    const canBe = place.length === length && place.every(value => value === null || isText(value));
    if (!canBe || this.write(place as Place) !== cursor) {
      throw refused(
        `${quoted(cursor)} is not a cursor of this list in this order: pass on a cursor that it has returned, with the same orderBy.`,
      );
    }
    return place as Place;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && !value.includes('\0');

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
