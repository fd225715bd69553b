import { sql, type RawBuilder } from 'kysely';
import type { Focus } from '../../shared/focus.js';
import type { Reads } from '../../shared/reads.js';
import type { StatedAbsenceCode } from './stated-absence-code.js';
import { StatedAbsenceEntity } from './stated-absence.entity.js';

/** Selects the statement of a source that something does not exist for all of these foci: one row, or none. */
export function statedAbsence(
  reads: Reads,
  code: StatedAbsenceCode,
  focus: readonly Focus[],
): RawBuilder<unknown> {
  return sql`select t.pk, t.statement, t.focus from ${reads.table(StatedAbsenceEntity)} t
    where t.code = ${code} and t.focus @> ${[...focus]}::text[] order by t.slug limit 1`;
}
