import {
  BodyRole,
  CommitmentEntity,
  CommitmentKind,
  Direction,
  EvaluationEntity,
  EvaluationStatus,
  EvaluationSubjectEntity,
  EvaluationType,
  EvidenceRelation,
  FindingEntity,
  FindingKind,
  KpiEntity,
  MonitoringFigureEntity,
  MonitoringKind,
  RecommendationBodyEntity,
  RecommendationEntity,
  RecommendationStatisticEntity,
  SurveyStatisticEntity,
  Theme,
} from '../../../schema/evidence/index.js';
import { FigureUnit } from '../../../schema/shared/figure-unit.js';
import {
  code,
  dayMonthOrYear,
  decimal,
  optional,
  required,
  slug,
  text,
  texts,
  twoDigits,
  wholeNumber,
  yesNo,
} from '../columns.js';
import { exactlyOne, figuresAsPrinted } from '../rules.js';
import { citedTable, to, type Problem, type RecordTable } from '../table.js';

const evaluations = citedTable({
  file: 'evidence/evaluations.csv',
  type: 'Evaluation',
  entity: EvaluationEntity,
  key: ['slug'],
  references: [to('Organisation', 'evaluator')],
  columns: {
    slug: required(slug),
    title: required(text),
    type: optional(code(EvaluationType)),
    status: required(code(EvaluationStatus)),
    evaluator: optional(slug),
    evaluator_description: optional(text),
    methods: optional(texts),
    measures: optional(texts),
    summary: required(text),
  },
});

const evaluationSubjects = citedTable({
  file: 'evidence/evaluation-subjects.csv',
  type: 'EvaluationSubject',
  entity: EvaluationSubjectEntity,
  key: ['evaluation', 'programme', 'model'],
  references: [
    to('Evaluation', 'evaluation'),
    to('Programme', 'programme'),
    to('InterventionModel', 'model'),
  ],
  columns: {
    evaluation: required(slug),
    programme: optional(slug),
    model: optional(slug),
    relation: optional(code(EvidenceRelation)),
  },
  rules: [exactlyOne('programme', 'model'), relationOfProgramme],
});

function relationOfProgramme(row: { programme: string | null; relation: string | null }): Problem[] {
  if ((row.programme === null) === (row.relation === null)) return [];
  const reason =
    row.relation === null
      ? 'is empty, but the subject is a programme'
      : 'is to be empty when the subject is a model';
  return [{ column: 'relation', reason }];
}

const findings = citedTable({
  file: 'evidence/findings.csv',
  type: 'Finding',
  entity: FindingEntity,
  key: ['evaluation', 'position'],
  references: [to('Evaluation', 'evaluation')],
  columns: {
    evaluation: required(slug),
    position: required(wholeNumber),
    kind: required(code(FindingKind)),
    measure: required(text),
    value: optional(decimal),
    unit: optional(code(FigureUnit)),
    direction: optional(code(Direction)),
    cohort_size: optional(wholeNumber),
    cohort_description: optional(text),
    follow_up: optional(text),
    comparator: optional(text),
    statement: required(text),
  },
  rules: [figuresAsPrinted('value', 'cohort_size')],
});

const monitoringFigures = citedTable({
  file: 'evidence/monitoring-figures.csv',
  type: 'MonitoringFigure',
  entity: MonitoringFigureEntity,
  key: ['programme', 'position'],
  references: [to('Programme', 'programme')],
  columns: {
    programme: optional(slug),
    position: required(wholeNumber),
    kind: required(code(MonitoringKind)),
    measure: required(text),
    value: required(decimal),
    unit: required(code(FigureUnit)),
    as_of: optional(dayMonthOrYear),
    statement: required(text),
  },
  rules: [figuresAsPrinted('value')],
});

const kpis = citedTable({
  file: 'evidence/kpis.csv',
  type: 'Kpi',
  entity: KpiEntity,
  key: ['slug'],
  alsoUnique: ['position'],
  columns: { slug: required(slug), position: required(wholeNumber), name: required(text) },
});

const surveyStatistics = citedTable({
  file: 'evidence/survey-statistics.csv',
  type: 'SurveyStatistic',
  entity: SurveyStatisticEntity,
  key: ['slug'],
  columns: {
    slug: required(slug),
    theme: required(code(Theme)),
    statement: required(text),
    numerator: optional(wholeNumber),
    percentage: optional(wholeNumber),
    denominator: optional(wholeNumber),
    of_respondents: required(yesNo),
    unit: required(code(FigureUnit)),
    qualifier: optional(text),
  },
  rules: [figuresAsPrinted('numerator', 'percentage')],
});

const recommendations = citedTable({
  file: 'evidence/recommendations.csv',
  type: 'Recommendation',
  entity: RecommendationEntity,
  key: ['number'],
  columns: { number: required(twoDigits), theme: required(code(Theme)), statement: required(text) },
});

const recommendationBodies = citedTable({
  file: 'evidence/recommendation-bodies.csv',
  type: 'RecommendationBody',
  entity: RecommendationBodyEntity,
  key: ['number', 'body'],
  references: [to('Recommendation', 'number', 'recommendation'), to('Organisation', 'body')],
  columns: { number: required(twoDigits), body: required(slug), role: required(code(BodyRole)) },
});

const recommendationStatistics = citedTable({
  file: 'evidence/recommendation-statistics.csv',
  type: 'RecommendationStatistic',
  entity: RecommendationStatisticEntity,
  key: ['number', 'statistic'],
  references: [to('Recommendation', 'number', 'recommendation'), to('SurveyStatistic', 'statistic')],
  columns: { number: required(twoDigits), statistic: required(slug) },
});

const commitments = citedTable({
  file: 'evidence/commitments.csv',
  type: 'Commitment',
  entity: CommitmentEntity,
  key: ['slug'],
  references: [to('Organisation', 'by'), to('FundingStream', 'stream')],
  columns: {
    slug: required(slug),
    by: required(slug),
    kind: required(code(CommitmentKind)),
    statement: required(text),
    condition: optional(text),
    stream: optional(slug),
  },
});

export const evidenceTables: readonly RecordTable[] = [
  evaluations,
  evaluationSubjects,
  findings,
  monitoringFigures,
  kpis,
  surveyStatistics,
  recommendations,
  recommendationBodies,
  recommendationStatistics,
  commitments,
];
