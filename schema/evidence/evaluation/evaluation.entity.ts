import { defineEntity, p } from '@mikro-orm/core';
import { InterventionModelEntity, OrganisationEntity, ProgrammeEntity } from '../../commissioning/index.js';
import {
  code,
  naturalKey,
  pk,
  searchIndex,
  searchText,
  text,
  textIndexes,
  texts,
} from '../../shared/columns.js';
import { by } from '../../shared/search/search-field.js';
import { EvaluationStatus, EvaluationType, EvidenceRelation } from './evaluation.codelists.js';

export const EVALUATION_SEARCH = [by.name('title'), by.key('slug'), by.paraphrase('summary')];

export const EvaluationEntity = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    pk: pk(),
    slug: naturalKey(),
    title: text(),
    type: code(EvaluationType).nullable().index(),
    status: code(EvaluationStatus).index(),
    evaluator: () => p.manyToOne(OrganisationEntity).nullable().index(),
    evaluatorDescription: text().nullable(),
    methods: texts().nullable(),
    measures: texts().nullable(),
    summary: text(),
    search: searchText(EVALUATION_SEARCH),
  },
  indexes: [...textIndexes('slug', 'title'), ...searchIndex()],
});

// A study of a programme says how it relates to it; a study of a model relates to its programmes through the model.
export const EvaluationSubjectEntity = defineEntity({
  name: 'EvaluationSubject',
  tableName: 'evaluation_subject',
  properties: {
    pk: pk(),
    key: naturalKey(),
    evaluation: () => p.manyToOne(EvaluationEntity).index(),
    programme: () => p.manyToOne(ProgrammeEntity).nullable().index(),
    model: () => p.manyToOne(InterventionModelEntity).nullable().index(),
    relation: code(EvidenceRelation).nullable(),
  },
  checks: [
    {
      name: 'evaluation_subject_one_subject_check',
      expression: columns => `num_nonnulls(${columns.programme}, ${columns.model}) = 1`,
    },
    {
      name: 'evaluation_subject_relation_of_programme_check',
      expression: columns => `(${columns.programme} is null) = (${columns.relation} is null)`,
    },
  ],
});

/** The subjects that are programmes which an evaluation studies itself. */
export const STUDIES_PROGRAMME = { property: 'relation', codes: [EvidenceRelation.SAME_SITE] } as const;
