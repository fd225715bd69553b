import { along, is, linked } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { organisationFilter } from '../../commissioning/index.js';
import { BodyRole, Theme } from '../evidence.codelists.js';
import { surveyStatisticFilter } from '../survey-statistic/survey-statistic.filter.js';
import {
  RecommendationBodyEntity,
  RecommendationEntity,
  RecommendationStatisticEntity,
} from './recommendation.entity.js';
import { Recommendation } from './recommendation.type.js';

export const recommendationFilter = declareFilter({
  type: Recommendation,
  entity: RecommendationEntity,
  key: 'number',
  fields: { theme: is.code('Theme', Theme, 'The theme of the review.') },
  relations: {
    bodies: linked(
      RecommendationBodyEntity,
      'recommendation',
      'body',
      () => organisationFilter,
      'The bodies that it is addressed to.',
    ),
    responsible: linked(
      RecommendationBodyEntity,
      'recommendation',
      'body',
      () => organisationFilter,
      'The bodies that it asks to act.',
      { property: 'role', codes: [BodyRole.RESPONSIBLE] },
    ),
    partners: linked(
      RecommendationBodyEntity,
      'recommendation',
      'body',
      () => organisationFilter,
      'The bodies that the responsible one is to work with.',
      { property: 'role', codes: [BodyRole.PARTNER] },
    ),
    statistics: linked(
      RecommendationStatisticEntity,
      'recommendation',
      'statistic',
      () => surveyStatisticFilter,
      'The figures that bear on it.',
    ),
  },
  groups: {
    body: along('bodies', 'A body that it is addressed to.'),
  },
});
