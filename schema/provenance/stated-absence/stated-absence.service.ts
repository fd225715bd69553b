import { sql } from 'kysely';
import type { Focus } from '../../shared/focus.js';
import type { Reads, RowOf } from '../../shared/reads.js';
import type { StatedAbsenceCode } from './stated-absence-code.js';
import { StatedAbsenceEntity } from './stated-absence.entity.js';

/**
 * The statement of a source that something does not exist for all of these foci, or null where none says so. About no
 * focus at all none says anything.
 */
export async function statedAbsence(
  reads: Reads,
  code: StatedAbsenceCode,
  focus: readonly Focus[],
): Promise<RowOf<typeof StatedAbsenceEntity> | null> {
  if (focus.length === 0) return null;
  const [row] = await reads.rows(
    sql<
      RowOf<typeof StatedAbsenceEntity>
    >`select ${reads.columns('t', StatedAbsenceEntity)} from ${reads.table(StatedAbsenceEntity)} t
      where t.code = ${code} and t.focus @> ${[...focus]}::text[] order by t.slug limit 1`,
  );
  return row ?? null;
}
