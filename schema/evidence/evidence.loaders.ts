import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { InterventionModelEntity, ProgrammeEntity } from '../commissioning/index.js';
import type { Reads, RowOf } from '../shared/reads.js';
import { EvaluationEntity, EvaluationSubjectEntity } from './evaluation/evaluation.entity.js';
import type { EvidenceRelation } from './evaluation/evaluation.codelists.js';

export type EvidenceLoaders = ReturnType<typeof makeEvidenceLoaders>;

/** An evaluation with its relation to the programme or model that it was loaded for. */
export interface RelatedEvaluation extends RowOf<typeof EvaluationEntity> {
  readonly relation: EvidenceRelation | null;
  readonly subjectKey: string;
}

export function makeEvidenceLoaders(reads: Reads) {
  return {
    evaluationsByProgramme: related(reads, 'programme'),
    evaluationsByModel: related(reads, 'model'),
    programmesByEvaluation: reads.linked(
      EvaluationSubjectEntity,
      'evaluation',
      'programme',
      ProgrammeEntity,
      'slug',
    ),
    modelsByEvaluation: reads.linked(
      EvaluationSubjectEntity,
      'evaluation',
      'model',
      InterventionModelEntity,
      'slug',
    ),
  };
}

function related(reads: Reads, subject: 'programme' | 'model'): DataLoader<number, RelatedEvaluation[]> {
  const subjectColumn = reads.column('s', EvaluationSubjectEntity, subject);
  return new DataLoader(async subjects => {
    const rows = await reads.rows(
      sql<
        RelatedEvaluation & { subjectPk: number }
      >`select ${subjectColumn} as "subjectPk", s.relation, s.key as "subjectKey",
          ${reads.columns('t', EvaluationEntity)}
        from ${reads.table(EvaluationSubjectEntity)} s
        join ${reads.table(EvaluationEntity)} t on t.pk = s.evaluation_pk
        where ${subjectColumn} = any(${[...subjects]}) order by t.slug`,
    );
    const groups = Map.groupBy(rows, row => row.subjectPk);
    return subjects.map(one => groups.get(one) ?? []);
  });
}
