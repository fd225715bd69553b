import { defineEntity, p } from '@mikro-orm/core';
import { code, naturalKey, pk, text } from '../../shared/columns.js';
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
    kind: code(FindingKind),
    measure: text(),
    value: p.decimal().precision(14).scale(4).nullable(),
    unit: code(FigureUnit).nullable(),
    direction: code(Direction).nullable(),
    cohortSize: p.integer().nullable(),
    cohortDescription: text().nullable(),
    followUp: text().nullable(),
    comparator: text().nullable(),
    statement: text(),
  },
});
