import { recordResolvers } from '../provenance/index.js';
import type { Domain, NodeType } from '../shared/domain.js';
import { NAMED, STATED, STATED_WITH_SLUG } from '../shared/search/search-field.js';
import { foundBy } from '../shared/search/searchable.js';
import { CommitmentEntity } from './commitment/commitment.entity.js';
import { CommitmentResolver, CommitmentsListResolver } from './commitment/commitment.resolver.js';
import { Commitment } from './commitment/commitment.type.js';
import { FindingEntity } from './finding/finding.entity.js';
import { FindingResolver, FindingValueResolver, FindingsListResolver } from './finding/finding.resolver.js';
import { Finding } from './finding/finding.type.js';
import {
  KpiEntity,
  MonitoringFigureEntity,
  MonitoringReadingEntity,
  MonitoringReturnEntity,
} from './monitoring/monitoring.entity.js';
import { MonitoringRollupEntity } from './monitoring/monitoring-rollup.entity.js';
import {
  KpisListResolver,
  MonitoringAggregateResolver,
  MonitoringFigureResolver,
  MonitoringFigureValueResolver,
  MonitoringReadingValueResolver,
  MonitoringFiguresListResolver,
  MonitoringReadingResolver,
  MonitoringReturnResolver,
  MonitoringReturnsListResolver,
} from './monitoring/monitoring.resolver.js';
import { Kpi, MonitoringFigure, MonitoringReturn } from './monitoring/monitoring.type.js';
import {
  RECOMMENDATION_SEARCH,
  RecommendationBodyEntity,
  RecommendationEntity,
  RecommendationStatisticEntity,
} from './recommendation/recommendation.entity.js';
import {
  RecommendationBodyResolver,
  recommendationLists,
  RecommendationResolver,
  RecommendationsListResolver,
} from './recommendation/recommendation.resolver.js';
import { Recommendation, RecommendationBody } from './recommendation/recommendation.type.js';
import { TypedAbsenceResolver } from './typed-absence/typed-absence.resolver.js';
import { SurveyStatisticEntity } from './survey-statistic/survey-statistic.entity.js';
import {
  SurveyStatisticResolver,
  SurveyStatisticsListResolver,
} from './survey-statistic/survey-statistic.resolver.js';
import { SurveyStatistic } from './survey-statistic/survey-statistic.type.js';
import {
  interventionModelEvidenceLists,
  programmeEvidenceLists,
  ProgrammeEvidenceResolver,
  EvidenceResolver,
} from './contributions.js';
import {
  EVALUATION_SEARCH,
  EvaluationEntity,
  EvaluationSubjectEntity,
} from './evaluation/evaluation.entity.js';
import {
  evaluationLists,
  EvaluationsListResolver,
  EvaluationResolver,
} from './evaluation/evaluation.resolver.js';
import { Evaluation } from './evaluation/evaluation.type.js';

export {
  EvaluationStateCode,
  EvaluationStatus,
  EvaluationType,
  EvidenceRelation,
} from './evaluation/evaluation.codelists.js';
export { EvaluationEntity, EvaluationSubjectEntity } from './evaluation/evaluation.entity.js';
export {
  BodyRole,
  CommitmentKind,
  Direction,
  FindingKind,
  MonitoringKind,
  Theme,
} from './evidence.codelists.js';
export { CommitmentEntity } from './commitment/commitment.entity.js';
export { FindingEntity } from './finding/finding.entity.js';
export { KpiEntity, MonitoringFigureEntity } from './monitoring/monitoring.entity.js';
export {
  RecommendationBodyEntity,
  RecommendationEntity,
  RecommendationStatisticEntity,
} from './recommendation/recommendation.entity.js';
export { SurveyStatisticEntity } from './survey-statistic/survey-statistic.entity.js';
export { makeEvidenceLoaders, type EvidenceLoaders } from './evidence.loaders.js';

const evaluation: NodeType = { type: Evaluation, entity: EvaluationEntity, key: 'slug' };
const finding: NodeType = { type: Finding, entity: FindingEntity, key: 'key' };
const monitoringFigure: NodeType = { type: MonitoringFigure, entity: MonitoringFigureEntity, key: 'key' };
const kpi: NodeType = { type: Kpi, entity: KpiEntity, key: 'slug' };
const surveyStatistic: NodeType = { type: SurveyStatistic, entity: SurveyStatisticEntity, key: 'slug' };
const recommendation: NodeType = { type: Recommendation, entity: RecommendationEntity, key: 'number' };
const commitment: NodeType = { type: Commitment, entity: CommitmentEntity, key: 'slug' };

const nodes: NodeType[] = [
  evaluation,
  finding,
  monitoringFigure,
  { type: MonitoringReturn, entity: MonitoringReturnEntity, key: 'key' },
  kpi,
  surveyStatistic,
  recommendation,
  { type: RecommendationBody, entity: RecommendationBodyEntity, key: 'key' },
  commitment,
];

/** What has been studied, measured, recommended and promised, and what is known where nothing has been. */
export const evidence: Domain = {
  name: 'evidence',
  entities: [
    ...nodes.map(node => node.entity),
    EvaluationSubjectEntity,
    MonitoringReadingEntity,
    MonitoringRollupEntity,
    RecommendationStatisticEntity,
  ],
  resolvers: [
    EvaluationsListResolver,
    EvaluationResolver,
    ...evaluationLists,
    FindingsListResolver,
    FindingResolver,
    FindingValueResolver,
    MonitoringFiguresListResolver,
    MonitoringFigureResolver,
    MonitoringFigureValueResolver,
    MonitoringReadingValueResolver,
    MonitoringReturnsListResolver,
    MonitoringReturnResolver,
    MonitoringReadingResolver,
    MonitoringAggregateResolver,
    KpisListResolver,
    SurveyStatisticsListResolver,
    SurveyStatisticResolver,
    RecommendationsListResolver,
    RecommendationResolver,
    ...recommendationLists,
    RecommendationBodyResolver,
    CommitmentsListResolver,
    CommitmentResolver,
    ProgrammeEvidenceResolver,
    EvidenceResolver,
    TypedAbsenceResolver,
    ...interventionModelEvidenceLists,
    ...programmeEvidenceLists,
    ...nodes.flatMap(node => recordResolvers(node.type, node.key)),
  ],
  nodes,
  searchable: [
    foundBy(evaluation, EVALUATION_SEARCH),
    foundBy(finding, STATED),
    foundBy(recommendation, RECOMMENDATION_SEARCH),
    foundBy(surveyStatistic, STATED_WITH_SLUG),
    foundBy(commitment, STATED_WITH_SLUG),
    foundBy(monitoringFigure, STATED),
    foundBy(kpi, NAMED),
  ],
};
