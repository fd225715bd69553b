import { is } from '../../shared/filter/declaration.js';
import { declareFilter } from '../../shared/filter/declare-filter.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { Theme } from '../evidence.codelists.js';
import { SurveyStatisticEntity } from './survey-statistic.entity.js';
import { SurveyStatistic } from './survey-statistic.type.js';

export const surveyStatisticFilter = declareFilter({
  type: SurveyStatistic,
  entity: SurveyStatisticEntity,
  key: 'slug',
  fields: {
    slug: is.text('Readable identifier.'),
    theme: is.code('Theme', Theme, 'The theme of the review.'),
    unit: is.code('FigureUnit', FigureUnit, 'What is counted.'),
    numerator: is.integer('The count as stated.'),
    percentage: is.integer('The percentage as stated.'),
    qualifier: is.text('The word of quantity.'),
  },
  relations: {},
});
