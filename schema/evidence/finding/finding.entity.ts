import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, searchIndex, searchText, text } from '../../shared/columns.js';
import { STATED } from '../../shared/search/search-field.js';
import { FigureUnit } from '../../shared/figure-unit.js';
import { EvaluationEntity } from '../evaluation/evaluation.entity.js';
import { Direction, FindingKind } from '../evidence.codelists.js';

export const FindingEntity = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  properties: {
    pk: pk(),
    key: naturalKey(),
    evaluation: () => p.manyToOne(EvaluationEntity).index(),
    position: p.integer(),
    kind: code(FindingKind).index(),
    measure: text(),
    value: p.decimal().precision(14).scale(4).nullable().index(),
    unit: code(FigureUnit).nullable().index(),
    direction: code(Direction).nullable().index(),
    cohortSize: p.integer().nullable().index(),
    cohortDescription: text().nullable(),
    followUp: text().nullable(),
    comparator: text().nullable(),
    statement: text(),
    search: searchText(STATED),
  },
  indexes: [...searchIndex()],
});
