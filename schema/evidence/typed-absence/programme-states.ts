import { sql } from 'kysely';
import { AccreditationStatus, programmeFilter } from '../../commissioning/index.js';
import { StatedAbsenceCode, StatedAbsenceEntity } from '../../provenance/index.js';
import { linked, type Computed } from '../../shared/filter/declaration.js';
import type { Readable } from '../../shared/readable.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { related } from '../../shared/filter/related.js';
import { Where } from '../../shared/filter/where.js';
import {
  EvaluationStateCode,
  EvaluationStatus,
  EvidenceRelation,
} from '../evaluation/evaluation.codelists.js';
import { EvaluationSubjectEntity } from '../evaluation/evaluation.entity.js';
import { evaluationFilter } from '../evaluation/evaluation.filter.js';
import { surveyFrame } from './survey-frame.js';
import { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence.type.js';

// What is known of a programme, in SQL: filters, groups and the fields of the API all read it here.

const EVALUATED = [
  EvaluationStatus.COMPLETED,
  EvaluationStatus.INTERIM,
  EvaluationStatus.ONGOING,
  EvaluationStatus.PLANNED,
] as const;

// Only these are an evaluation that there has been.
export const REPORTED: readonly EvaluationStatus[] = [EvaluationStatus.COMPLETED, EvaluationStatus.INTERIM];

const ACCREDITED = [
  AccreditationStatus.HELD,
  AccreditationStatus.IN_PROGRESS,
  AccreditationStatus.FOUNDATIONS_IN,
  AccreditationStatus.IN_LINE_WITH,
  AccreditationStatus.ASSURED_NOT_ACCREDITED,
] as const;

const ofSameModel = linked(
  EvaluationSubjectEntity,
  'programme',
  'evaluation',
  () => evaluationFilter,
  'Studies of the same model at another site.',
  { property: 'relation', codes: [EvidenceRelation.SAME_MODEL_OTHER_SITE] },
);

export const evaluationState: Computed = (reads, alias, nameTable) => {
  const where = new Where(reads, nameTable);
  const evaluated = EVALUATED.map(
    status =>
      [
        EvaluationStateCode[status],
        where.condition(programmeFilter, { evaluations: { some: { status: { eq: status } } } }, alias),
      ] as const,
  );
  const reported = { status: { in: [...REPORTED] } };
  const ofModel = where.condition(programmeFilter, { model: { evaluations: { some: reported } } }, alias);
  const study = nameTable();
  const { from, on } = related(reads, programmeFilter, ofSameModel, alias, study, nameTable);
  const elsewhere = sql`exists (select 1 from ${from} where ${on}
    and ${where.condition(evaluationFilter, reported, study)})`;
  return firstCase(
    [
      ...evaluated,
      [EvaluationStateCode.NATIONAL_MODEL_ONLY, sql`(${ofModel} or ${elsewhere})`],
      [EvaluationStateCode.NOT_REPORTED, surveyFrame(reads, alias, nameTable).asked],
    ],
    EvaluationStateCode.NOT_ASKED,
  );
};

export const accreditationState: Computed = (reads, alias, nameTable) => {
  const where = new Where(reads, nameTable);
  const stated = ACCREDITED.map(
    status =>
      [
        AccreditationStateCode[status],
        where.condition(programmeFilter, { accreditations: { some: { status: { eq: status } } } }, alias),
      ] as const,
  );
  const absence = nameTable();
  const noScheme = sql`exists (select 1 from ${reads.table(StatedAbsenceEntity)} ${sql.ref(absence)}
    where ${reads.column(absence, StatedAbsenceEntity, 'code')} = ${StatedAbsenceCode.NO_SCHEME_EXISTS}
      and ${reads.column(alias, programmeFilter.entity, 'focus')} <@ ${reads.column(absence, StatedAbsenceEntity, 'focus')})`;
  return firstCase(
    [
      ...stated,
      [AccreditationStateCode.NO_SCHEME_EXISTS, noScheme],
      [AccreditationStateCode.NOT_REPORTED, surveyFrame(reads, alias, nameTable).asked],
    ],
    AccreditationStateCode.NOT_ASKED,
  );
};

export const victimsSupportState: Computed = (reads, alias, nameTable) =>
  firstCase(
    [
      [
        VictimsSupportStateCode.STATED,
        sql`${reads.column(alias, programmeFilter.entity, 'victimsSupport')} is not null`,
      ],
      [VictimsSupportStateCode.NOT_REPORTED, surveyFrame(reads, alias, nameTable).asked],
    ],
    VictimsSupportStateCode.NOT_ASKED,
  );

/** How the state itself is read. Its explanation and its basis are left to the resolver. */
export const stateOf = (state: Computed): Readable => ({
  kind: 'object',
  fields: { state: (reads, { alias }, nameTable) => sql`'"' || ${state(reads, alias, nameTable)} || '"'` },
});
