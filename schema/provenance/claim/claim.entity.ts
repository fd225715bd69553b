import { defineEntity, p } from '@mikro-orm/core';
import { Bound } from '../../shared/bound.js';
import { code, naturalKey, pk, searchIndex, searchText, text, textIndexes } from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { FigureUnit } from '../../shared/figure-unit.js';

export const CLAIM_SEARCH = [by.key('slug'), by.paraphrase('measure'), by.paraphrase('wording')];

export const ClaimEntity = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    subjectType: text().nullable(),
    subject: text().nullable(),
    measure: text(),
    value: p.decimal().precision(16).scale(4).nullable(),
    unit: code(FigureUnit).nullable().index(),
    bound: code(Bound).nullable().index(),
    wording: text(),
    saidBy: text(),
    search: searchText(CLAIM_SEARCH),
  },
  indexes: [
    { properties: ['subjectType', 'subject'] },
    ...textIndexes('slug', 'subjectType', 'subject', 'saidBy'),
    ...searchIndex(),
  ],
});
