import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationEntity } from '../../commissioning/index.js';
import { code, naturalKey, pk, searchIndex, searchText, text } from '../../shared/columns.js';
import { by, STATED } from '../../shared/search/search-field.js';
import { BodyRole, Theme } from '../evidence.codelists.js';
import { SurveyStatisticEntity } from '../survey-statistic/survey-statistic.entity.js';

export const RECOMMENDATION_SEARCH = [by.key('number'), ...STATED];

export const RecommendationEntity = defineEntity({
  name: 'Recommendation',
  tableName: 'recommendation',
  properties: {
    pk: pk(),
    number: naturalKey(),
    theme: code(Theme).index(),
    statement: text(),
    search: searchText(RECOMMENDATION_SEARCH),
  },
  indexes: [...searchIndex()],
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
