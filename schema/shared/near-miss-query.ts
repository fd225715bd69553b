import { sql } from 'kysely';
import { allOf, type Condition } from './filter/conditions.js';
import type { FilterValue } from './filter/declaration.js';
import { Where } from './filter/where.js';
import type { Listing } from './listing.js';
import { NearMissCode, type NearMissQuestion, type NearMissRow } from './near-miss.js';
import type { Reads } from './reads.js';

// Each is a query.
const MOST_DROPPED = 12;

/** How many of the records that a near miss finds are shown. */
export const SAMPLE = 10;

/** What to ask instead of conditions that no record meets: each of them dropped, and what the domain knows of. */
export function nearMissQuestions(listing: Listing, conditions: readonly Condition[]): NearMissQuestion[] {
  const { declaration, scope, nearMisses } = listing;
  const known = nearMisses?.(conditions) ?? [];
  if (conditions.length < 2) return known;
  const dropped = conditions.slice(0, MOST_DROPPED).map((one): NearMissQuestion => ({
    code: NearMissCode.DROPPED_CONDITION,
    condition: one.name,
    text: `These meet every condition but the one on ${one.name}.`,
    listing: { declaration, scope },
    filter: allOf(conditions.filter(condition => condition !== one)),
    shownAs: 'nodes',
  }));
  return [...dropped, ...known];
}

/** What the questions find, without those that find nothing. */
export async function nearMissesOf(
  reads: Reads,
  questions: readonly NearMissQuestion[],
): Promise<NearMissRow[]> {
  const misses = await Promise.all(
    questions.map(async ({ code, condition, text, listing, filter, shownAs }) => {
      const { totalCount, found } = await countWithSample(reads, listing, filter);
      return { code, condition, text, totalCount, nodes: [], [shownAs]: found };
    }),
  );
  return misses.filter(({ totalCount }) => totalCount > 0);
}

/** How many records a changed filter finds, with the first of them. */
async function countWithSample(
  reads: Reads,
  { declaration, scope }: NearMissQuestion['listing'],
  filter: FilterValue,
): Promise<{ totalCount: number; found: object[] }> {
  const where = new Where(reads);
  const { entity, key } = declaration;
  const rows = await reads.rows(
    sql<{ totalCount: number }>`select ${reads.columns('t', entity)}, (count(*) over ())::int as "totalCount"
      from ${reads.table(entity)} t
      where ${where.condition(declaration, scope, 't')} and ${where.condition(declaration, filter, 't')}
      order by ${reads.column('t', entity, key)} limit ${SAMPLE}`,
  );
  return { totalCount: rows[0]?.totalCount ?? 0, found: rows };
}
