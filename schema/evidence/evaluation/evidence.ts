import { sql } from 'kysely';
import { programmeFilter } from '../../commissioning/index.js';
import type { Listed } from '../../shared/readable.js';
import { EvaluationEntity, EvaluationSubjectEntity } from './evaluation.entity.js';

/** What makes evaluations evidence for a programme: the studies of itself first, then those of the model that it follows. */
export const evidenceOfProgramme: Listed = {
  entity: EvaluationSubjectEntity,
  rows: (reads, { alias }, nameTable) => {
    const [link, study] = [nameTable(), nameTable()];
    const subject = (property: string) => reads.column(link, EvaluationSubjectEntity, property);
    const evaluation = (property: string) => reads.column(study, EvaluationEntity, property);
    return sql`select ${subject('pk')} as pk,
        row_number() over (order by ${subject('programme')} is null, ${evaluation('slug')}, ${subject('key')}) as place
      from ${reads.table(EvaluationSubjectEntity)} ${sql.ref(link)}
      join ${reads.table(EvaluationEntity)} ${sql.ref(study)} on ${evaluation('pk')} = ${subject('evaluation')}
      where ${subject('programme')} = ${sql.ref(`${alias}.pk`)}
        or ${subject('model')} = ${reads.column(alias, programmeFilter.entity, 'model')}`;
  },
};
