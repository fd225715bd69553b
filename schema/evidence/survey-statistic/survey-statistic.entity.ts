import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { Theme } from '../evidence.codelists.js';

export const SurveyStatisticEntity = defineEntity({
  name: 'SurveyStatistic',
  tableName: 'survey_statistic',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    theme: code(Theme),
    statement: text(),
    numerator: p.integer().nullable(),
    percentage: p.integer().nullable(),
    denominator: p.integer().nullable(),
    ofRespondents: p.boolean(),
    unit: code(FigureUnit),
    qualifier: text().nullable(),
  },
});
