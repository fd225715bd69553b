import { defineEntity, p } from '@mikro-orm/core';
import { Bound } from '../../shared/bound.js';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
import { FigureUnit } from '../../shared/figure-unit.js';

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
    unit: code(FigureUnit).nullable(),
    bound: code(Bound).nullable(),
    wording: text(),
    saidBy: text(),
  },
  indexes: [{ properties: ['subjectType', 'subject'] }],
});
