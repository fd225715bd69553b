import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { STATED_WITH_SLUG } from '../../shared/search/search-field.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { Theme } from '../evidence.codelists.js';

export const SurveyStatisticEntity = defineEntity({
  name: 'SurveyStatistic',
  tableName: 'survey_statistic',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    theme: code(Theme).index(),
    statement: text(),
    numerator: p.integer().nullable().index(),
    percentage: p.integer().nullable().index(),
    denominator: p.integer().nullable(),
    ofRespondents: p.boolean(),
    unit: code(FigureUnit).index(),
    qualifier: text().nullable(),
    search: searchText(STATED_WITH_SLUG),
  },
  indexes: [...textIndexes('slug', 'qualifier'), ...searchIndex()],
});
