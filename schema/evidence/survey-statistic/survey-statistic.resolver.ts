import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { readable } from '../../shared/readable.js';
import { readableRatio } from './readable-ratio.js';
import { listResolver } from '../../shared/list.resolver.js';
import { Ratio, toRatio } from '../../shared/ratio.type.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { SurveyStatisticEntity } from './survey-statistic.entity.js';
import { surveyStatisticFilter } from './survey-statistic.filter.js';
import { SurveyStatistic } from './survey-statistic.type.js';

export const SurveyStatisticsListResolver = listResolver({
  field: 'surveyStatistics',
  type: SurveyStatistic,
  listing: { declaration: surveyStatisticFilter },
  description: 'What the 2025 review states of its survey, figure by figure and place by place.',
});

@Resolver(() => SurveyStatistic)
export class SurveyStatisticResolver {
  @readable(readableRatio)
  @FieldResolver(() => Ratio, {
    description: 'The figures as stated, with their denominator and unit, recomputed where that can be done.',
  })
  async ratio(@Root() statistic: RowOf<typeof SurveyStatisticEntity>, @Ctx() { loaders }: EvidenceContext) {
    return toRatio(statistic, await loaders.respondents.load('survey'));
  }
}
