import { sql } from 'kysely';
import type { FilterValue } from './filter/declaration.js';
import { Where } from './filter/where.js';
import type { Listing } from './listing.js';
import type { Reads } from './reads.js';

const SAMPLE = 10;

/** How many records a changed filter finds, with the first of them. */
export async function countWithSample(
  reads: Reads,
  { declaration, scope }: Listing,
  filter: FilterValue,
): Promise<{ totalCount: number; nodes: object[] }> {
  const where = new Where(reads);
  const { entity, key } = declaration;
  const rows = await reads.rows(
    sql<{ totalCount: number }>`select ${reads.columns('t', entity)}, (count(*) over ())::int as "totalCount"
      from ${reads.table(entity)} t
      where ${where.condition(declaration, scope, 't')} and ${where.condition(declaration, filter, 't')}
      order by ${reads.column('t', entity, key)} limit ${SAMPLE}`,
  );
  return { totalCount: rows[0]?.totalCount ?? 0, nodes: rows };
}
