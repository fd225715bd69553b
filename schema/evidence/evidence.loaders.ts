import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { PccEntity } from '../commissioning/index.js';
import type { Reads, RowOf } from '../shared/reads.js';
import { KpiEntity, MonitoringReadingEntity } from './monitoring/monitoring.entity.js';
import { RecommendationBodyEntity } from './recommendation/recommendation.entity.js';
import { EvaluationEntity, EvaluationSubjectEntity } from './evaluation/evaluation.entity.js';
import type { EvidenceRelation } from './evaluation/evaluation.codelists.js';
import { programmeFilter } from '../commissioning/index.js';
import { computedValues } from '../shared/filter/computed-values.js';
import { surveyFacts } from './typed-absence/survey-frame.service.js';
import type { AccreditationStateCode, VictimsSupportStateCode } from './typed-absence/typed-absence.type.js';
import type { EvaluationStateCode } from './evaluation/evaluation.codelists.js';

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
    evaluationByPk: reads.one(EvaluationEntity, 'pk'),
    kpiByPk: reads.one(KpiEntity, 'pk'),
    readingsByReturn: reads.many(MonitoringReadingEntity, 'monitoringReturn', 'kpi'),
    bodiesByRecommendation: reads.many(RecommendationBodyEntity, 'recommendation', 'key'),
    respondents: surveyRespondents(reads),
    surveyFacts: surveyFacts(reads),
    evaluationStateOf: computedValues<EvaluationStateCode>(reads, programmeFilter, 'evaluationState'),
    accreditationStateOf: computedValues<AccreditationStateCode>(
      reads,
      programmeFilter,
      'accreditationState',
    ),
    victimsSupportStateOf: computedValues<VictimsSupportStateCode>(
      reads,
      programmeFilter,
      'victimsSupportState',
    ),
  };
}

/** How many offices answered the survey: the denominator of what it says of offices. */
function surveyRespondents(reads: Reads): DataLoader<'survey', number> {
  return new DataLoader(async keys => {
    const [row] = await reads.rows(
      sql<{
        count: number;
      }>`select count(*)::int as count from ${reads.table(PccEntity)} where survey_respondent`,
    );
    return keys.map(() => row?.count ?? 0);
  });
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
