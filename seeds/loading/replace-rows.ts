import type { EntitySchemaWithMeta, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { StoredRow } from './stored-row.js';

// PostgreSQL takes at most 65,535 values in a statement.
const ROWS_PER_STATEMENT = 1000;

type AnyTable = Record<string, Record<string, unknown>>;

/**
 * Inserts rows in few statements. A row whose natural key is there already is updated and keeps its `pk`.
 *
 * @param key the property with the natural key
 * @returns the `pk` of each natural key
 */
export async function insertOrUpdate(
  em: SqlEntityManager,
  entity: EntitySchemaWithMeta,
  rows: readonly StoredRow[],
  key: string,
): Promise<Map<string, number>> {
  const kysely = tables(em);
  const pks = new Map<string, number>();
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT);
    const others = Object.keys(some[0] ?? {}).filter(property => property !== key);
    const stored = await kysely
      .insertInto(entity.meta.className)
      .values(some)
      .onConflict(conflict =>
        conflict
          .column(key)
          .doUpdateSet(({ ref }) =>
            Object.fromEntries(others.map(property => [property, ref(`excluded.${property}`)])),
          ),
      )
      .returning(['pk', key])
      .execute();
    for (const row of stored) pks.set(String(row[key]), Number(row['pk']));
  }
  return pks;
}

/** Deletes the rows that are not among those kept. */
export async function deleteOthers(
  em: SqlEntityManager,
  entity: EntitySchemaWithMeta,
  kept: readonly number[],
): Promise<void> {
  await tables(em)
    .deleteFrom(entity.meta.className)
    .where(sql<boolean>`pk <> all(${kept}::int[])`)
    .execute();
}

// The entity manager's own `upsertMany` reads the rows back one by one where it cannot tell their `pk`.
function tables(em: SqlEntityManager) {
  const naming = { tableNamingStrategy: 'entity', columnNamingStrategy: 'property' } as const;
  return em.getKysely<AnyTable, typeof naming>(naming);
}
