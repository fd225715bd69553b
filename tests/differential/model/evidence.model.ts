import { inverse, linked, toOne, type TypeModel } from './type-model.js';

export const evidence: Readonly<Record<string, TypeModel>> = {
  Evaluation: {
    table: 'evaluation',
    key: 'slug',
    relations: {
      evaluator: toOne('Organisation', 'evaluator_pk'),
      findings: inverse('Finding', 'evaluation_pk', 'position'),
      programmes: linked('Programme', 'evaluation_subject', 'evaluation_pk', 'programme_pk', {
        column: 'relation',
        codes: ['SAME_SITE'],
      }),
      models: linked('InterventionModel', 'evaluation_subject', 'evaluation_pk', 'model_pk'),
    },
    paths: {
      evaluatorName: 'evaluator.name',
      evaluator: 'evaluator',
      programme: 'programmes',
      model: 'models',
      focus: 'programmes.focus',
      area: 'programmes.areas',
      region: 'programmes.areas.region',
      findingKind: 'findings.kind',
    },
  },
  Finding: {
    table: 'finding',
    key: 'key',
    relations: { evaluation: toOne('Evaluation', 'evaluation_pk') },
    paths: {
      evaluationTitle: 'evaluation.title',
      evaluation: 'evaluation',
      evaluationType: 'evaluation.type',
      programme: 'evaluation.programmes',
    },
  },
  MonitoringFigure: {
    table: 'monitoring_figure',
    key: 'key',
    relations: { programme: toOne('Programme', 'programme_pk') },
    paths: {
      programmeName: 'programme.name',
      programme: 'programme',
      area: 'programme.areas',
      focus: 'programme.focus',
    },
    within: { value: 'unit' },
  },
  Kpi: { table: 'kpi', key: 'slug' },
  MonitoringReturn: {
    table: 'monitoring_return',
    key: 'key',
    relations: {
      programme: toOne('Programme', 'programme_pk'),
      provider: toOne('Organisation', 'provider_pk'),
    },
    lists: { readings: inverse('MonitoringReading', 'monitoring_return_pk', 'kpi_pk') },
    paths: {
      programmeName: 'programme.name',
      providerName: 'provider.name',
      programme: 'programme',
      provider: 'provider',
      area: 'programme.areas',
      region: 'programme.areas.region',
      focus: 'programme.focus',
    },
  },
  MonitoringReading: {
    table: 'monitoring_reading',
    key: 'pk',
    relations: {
      kpi: toOne('Kpi', 'kpi_pk'),
      monitoringReturn: toOne('MonitoringReturn', 'monitoring_return_pk'),
    },
    paths: {
      kpi: 'kpi',
      financialYear: 'monitoringReturn.financialYear',
      quarter: 'monitoringReturn.quarter',
      programme: 'monitoringReturn.programme',
      provider: 'monitoringReturn.provider',
      area: 'monitoringReturn.programme.areas',
      region: 'monitoringReturn.programme.areas.region',
      focus: 'monitoringReturn.programme.focus',
    },
    within: { value: 'kpi_pk' },
  },
  Recommendation: {
    table: 'recommendation',
    key: 'number',
    relations: {
      bodies: linked('Organisation', 'recommendation_body', 'recommendation_pk', 'body_pk'),
      responsible: linked('Organisation', 'recommendation_body', 'recommendation_pk', 'body_pk', {
        column: 'role',
        codes: ['RESPONSIBLE'],
      }),
      partners: linked('Organisation', 'recommendation_body', 'recommendation_pk', 'body_pk', {
        column: 'role',
        codes: ['PARTNER'],
      }),
      statistics: linked('SurveyStatistic', 'recommendation_statistic', 'recommendation_pk', 'statistic_pk'),
    },
    // The filter asks for the body, the field lists the links.
    lists: { bodies: inverse('RecommendationBody', 'recommendation_pk') },
    paths: { body: 'bodies' },
  },
  RecommendationBody: {
    table: 'recommendation_body',
    key: 'key',
    relations: { body: toOne('Organisation', 'body_pk') },
  },
  SurveyStatistic: { table: 'survey_statistic', key: 'slug' },
  Commitment: {
    table: 'commitment',
    key: 'slug',
    relations: { by: toOne('Organisation', 'by_pk'), stream: toOne('FundingStream', 'stream_pk') },
    paths: { by: 'by', stream: 'stream' },
  },
};
