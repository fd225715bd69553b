import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

/** A piece of a text that PostgreSQL puts together: letters that are known now, or a value. */
export type Piece = string | Sql;

/** The text of some pieces. Letters beside each other are joined here, so that PostgreSQL has less to put together. */
export function concat(pieces: readonly Piece[]): Sql {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return sql.join(
    joined.map(piece => (typeof piece === 'string' ? sql`${sql.lit(piece)}` : sql`${piece}`)),
    sql` || `,
  );
}

/** The JSON of a value that may be null. */
export const orNull = (json: Sql): Sql => sql`coalesce(${json}, 'null')`;
