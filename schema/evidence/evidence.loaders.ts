import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { PccEntity } from '../commissioning/index.js';
import type { Reads } from '../shared/reads.js';
import { KpiEntity, MonitoringReadingEntity } from './monitoring/monitoring.entity.js';
import { RecommendationBodyEntity } from './recommendation/recommendation.entity.js';
import { EvaluationEntity } from './evaluation/evaluation.entity.js';

export type EvidenceLoaders = ReturnType<typeof makeEvidenceLoaders>;

export function makeEvidenceLoaders(reads: Reads) {
  return {
    evaluationByPk: reads.one(EvaluationEntity, 'pk'),
    kpiByPk: reads.one(KpiEntity, 'pk'),
    readingsByReturn: reads.many(MonitoringReadingEntity, 'monitoringReturn', 'kpi'),
    bodiesByRecommendation: reads.many(RecommendationBodyEntity, 'recommendation', 'key'),
    respondents: surveyRespondents(reads),
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
