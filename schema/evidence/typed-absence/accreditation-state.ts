import { sql } from 'kysely';
import { AccreditationStatus, programmeFilter } from '../../commissioning/index.js';
import {
  knownState,
  namesOfRelated,
  StatedAbsenceCode,
  StatedAbsenceEntity,
} from '../../provenance/index.js';
import type { Computed } from '../../shared/filter/declaration.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { Where } from '../../shared/filter/where.js';
import { surveyFrame } from './survey-frame.js';
import { surveySilence } from './survey-silence.js';
import { AccreditationStateCode } from './typed-absence.type.js';

// The strongest comes first.
const ACCREDITED = [
  AccreditationStatus.HELD,
  AccreditationStatus.IN_PROGRESS,
  AccreditationStatus.FOUNDATIONS_IN,
  AccreditationStatus.IN_LINE_WITH,
  AccreditationStatus.ASSURED_NOT_ACCREDITED,
] as const;

const state: Computed = (reads, alias, nameTable) => {
  const where = new Where(reads, nameTable);
  const stated = ACCREDITED.map(
    status =>
      [
        AccreditationStateCode[status],
        where.condition(programmeFilter, { accreditations: { some: { status: { eq: status } } } }, alias),
      ] as const,
  );
  return firstCase(
    [
      ...stated,
      [AccreditationStateCode.NO_SCHEME_EXISTS, sql`exists (${absence('slug')(reads, alias, nameTable)})`],
      [AccreditationStateCode.NOT_REPORTED, surveyFrame(reads, alias, nameTable).asked],
    ],
    AccreditationStateCode.NOT_ASKED,
  );
};

/** A select of one property of the first statement that nothing accredits work of the programme's focus. */
const absence =
  (property: 'slug' | 'statement'): Computed =>
  (reads, alias, nameTable) => {
    const statement = nameTable();
    const column = (name: string) => reads.column(statement, StatedAbsenceEntity, name);
    return sql`select ${column(property)} from ${reads.table(StatedAbsenceEntity)} ${sql.ref(statement)}
      where ${column('code')} = ${StatedAbsenceCode.NO_SCHEME_EXISTS}
        and ${reads.column(alias, programmeFilter.entity, 'focus')} <@ ${column('focus')}
      order by ${column('slug')} limit 1`;
  };

/** What is known of the accreditation of a programme. */
export const accreditationState = knownState(state, [
  surveySilence('No source makes a statement about its accreditation.'),
  {
    codes: [AccreditationStateCode.NO_SCHEME_EXISTS],
    explanation: (reads, alias, nameTable) => sql`(${absence('statement')(reads, alias, nameTable)})`,
    names: (reads, alias, nameTable) => sql`select 'StatedAbsence' as type, first.slug as key, 0 as place
      from (${absence('slug')(reads, alias, nameTable)}) first`,
  },
  {
    codes: ACCREDITED,
    explanation: () => sql`'A source makes this statement about the programme itself.'`,
    names: (reads, alias, nameTable, code) =>
      namesOfRelated(
        reads,
        programmeFilter,
        'accreditations',
        alias,
        nameTable,
        ({ entity }, at) => sql`${reads.column(at, entity, 'status')} = ${code}`,
      ),
  },
]);
