import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { BodyRole, Theme } from '../evidence.codelists.js';
import { SurveyStatisticEntity } from '../survey-statistic/survey-statistic.entity.js';

export const RecommendationEntity = defineEntity({
  name: 'Recommendation',
  tableName: 'recommendation',
  properties: {
    pk: pk(),
    number: naturalKey(),
    theme: code(Theme),
    statement: text(),
  },
});

export const RecommendationBodyEntity = defineEntity({
  name: 'RecommendationBody',
  tableName: 'recommendation_body',
  properties: {
    pk: pk(),
    key: naturalKey(),
    recommendation: () => p.manyToOne(RecommendationEntity).index(),
    body: () => p.manyToOne(OrganisationEntity).index(),
    role: code(BodyRole),
  },
});

export const RecommendationStatisticEntity = defineEntity({
  name: 'RecommendationStatistic',
  tableName: 'recommendation_statistic',
  properties: {
    pk: pk(),
    key: naturalKey(),
    recommendation: () => p.manyToOne(RecommendationEntity).index(),
    statistic: () => p.manyToOne(SurveyStatisticEntity).index(),
  },
});
