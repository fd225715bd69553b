import { sql, type RawBuilder } from 'kysely';
import { programmeFilter } from '../../commissioning/index.js';
import { knownState, type StateCase } from '../../provenance/index.js';
import { linked, type Computed, type NameTable } from '../../shared/filter/declaration.js';
import { firstCase } from '../../shared/filter/first-case.js';
import { related } from '../../shared/filter/related.js';
import { Where } from '../../shared/filter/where.js';
import type { Reads } from '../../shared/reads.js';
import { surveyFrame } from '../typed-absence/survey-frame.js';
import { surveySilence } from '../typed-absence/survey-silence.js';
import { EvaluationStateCode, EvaluationStatus, EvidenceRelation } from './evaluation.codelists.js';
import { EvaluationEntity, EvaluationSubjectEntity } from './evaluation.entity.js';
import { evaluationFilter } from './evaluation.filter.js';

type Sql = RawBuilder<unknown>;

// The furthest comes first.
const EVALUATED = [
  EvaluationStatus.COMPLETED,
  EvaluationStatus.INTERIM,
  EvaluationStatus.ONGOING,
  EvaluationStatus.PLANNED,
] as const;

// What is only planned has not begun.
const UNDER_WAY = [
  EvaluationStateCode.COMPLETED,
  EvaluationStateCode.INTERIM,
  EvaluationStateCode.ONGOING,
] as const;

// Only these are an evaluation that there has been.
const REPORTED = [EvaluationStatus.COMPLETED, EvaluationStatus.INTERIM];

const ofSameModel = linked(
  EvaluationSubjectEntity,
  'programme',
  'evaluation',
  () => evaluationFilter,
  'Studies of the same model at another site.',
  { property: 'relation', codes: [EvidenceRelation.SAME_MODEL_OTHER_SITE] },
);

const state: Computed = (reads, alias, nameTable) => {
  const where = new Where(reads, nameTable);
  const evaluated = EVALUATED.map(
    status =>
      [
        EvaluationStateCode[status],
        where.condition(programmeFilter, { evaluations: { some: { status: { eq: status } } } }, alias),
      ] as const,
  );
  const reported = { status: { in: REPORTED } };
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

/** What is known of the evaluation of a programme. Every answer, also "not asked", comes with its basis. */
export const evaluationState = knownState(state, [
  surveySilence('No source mentions an evaluation of it.'),
  {
    codes: [EvaluationStateCode.NATIONAL_MODEL_ONLY],
    explanation: () =>
      sql`'The model that it follows has been evaluated; no source reports an evaluation of this programme.'`,
    names: (reads, alias, nameTable) =>
      namesOfStudies(reads, nameTable, (subject, evaluation) => {
        const ofProgramme = sql`${subject('programme')} = ${sql.ref(`${alias}.pk`)}
          and ${subject('relation')} = ${EvidenceRelation.SAME_MODEL_OTHER_SITE}`;
        const ofModel = sql`${subject('model')} = ${reads.column(alias, programmeFilter.entity, 'model')}`;
        return sql`(${ofProgramme} or ${ofModel}) and ${evaluation('status')} = any(${REPORTED})`;
      }),
  },
  studied(UNDER_WAY, 'A source reports an evaluation of this programme.'),
  studied([EvaluationStateCode.PLANNED], 'A source reports that an evaluation of this programme is planned.'),
]);

/** The case of evaluations of the programme itself, which rests on those that are as far as the code says. */
function studied(codes: readonly EvaluationStateCode[], sentence: string): StateCase {
  return {
    codes,
    explanation: () => sql`${sentence}`,
    names: (reads, alias, nameTable, code) =>
      namesOfStudies(
        reads,
        nameTable,
        (subject, evaluation) => sql`${subject('programme')} = ${sql.ref(`${alias}.pk`)}
          and ${subject('relation')} = ${EvidenceRelation.SAME_SITE} and ${evaluation('status')} = ${code}`,
      ),
  };
}

/** Evaluations and what makes each of them one of a programme or model: those of models first, then by their slugs. */
function namesOfStudies(
  reads: Reads,
  nameTable: NameTable,
  condition: (subject: (property: string) => Sql, evaluation: (property: string) => Sql) => Sql,
): Sql {
  const [link, study] = [nameTable(), nameTable()];
  const subject = (property: string) => reads.column(link, EvaluationSubjectEntity, property);
  const evaluation = (property: string) => reads.column(study, EvaluationEntity, property);
  return sql`select name.type, name.key,
      row_number() over (order by ${subject('programme')} is not null, ${evaluation('slug')}, ${subject('key')}, name.part) as place
    from ${reads.table(EvaluationSubjectEntity)} ${sql.ref(link)}
    join ${reads.table(EvaluationEntity)} ${sql.ref(study)} on ${evaluation('pk')} = ${subject('evaluation')}
    cross join lateral (values
      ('Evaluation', ${evaluation('slug')}, 1), ('EvaluationSubject', ${subject('key')}, 2)) name(type, key, part)
    where ${condition(subject, evaluation)}`;
}
