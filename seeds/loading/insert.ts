import type { EntitySchemaWithMeta, SqlEntityManager } from '@mikro-orm/postgresql';
import type { StoredRow } from './stored-row.js';

// PostgreSQL takes at most 65,535 values in a statement.
const ROWS_PER_STATEMENT = 1000;

type AnyTable = Record<string, Record<string, unknown>>;

/**
 * Inserts rows in few statements.
 *
 * @param key the property with the natural key
 * @returns the `pk` that each natural key got
 */
export async function insert(
  em: SqlEntityManager,
  entity: EntitySchemaWithMeta,
  rows: readonly StoredRow[],
  key: string,
): Promise<Map<string, number>> {
  // The entity manager's own `insertMany` returns the first `pk` only.
  const naming = { tableNamingStrategy: 'entity', columnNamingStrategy: 'property' } as const;
  const kysely = em.getKysely<AnyTable, typeof naming>(naming);
  const pks = new Map<string, number>();
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const inserted = await kysely
      .insertInto(entity.meta.className)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT))
      .returning(['pk', key])
      .execute();
    for (const row of inserted) pks.set(String(row[key]), Number(row['pk']));
  }
  return pks;
}
