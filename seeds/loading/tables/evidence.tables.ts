import {
  EvaluationEntity,
  EvaluationStatus,
  EvaluationSubjectEntity,
  EvaluationType,
  EvidenceRelation,
} from '../../../schema/evidence/index.js';
import { code, optional, required, slug, text, texts } from '../columns.js';
import { exactlyOne } from '../rules.js';
import { citedTable, to, type Problem, type RecordTable } from '../table.js';

const evaluations = citedTable({
  file: 'evidence/evaluations.csv',
  type: 'Evaluation',
  entity: EvaluationEntity,
  key: ['slug'],
  references: [to('Organisation', 'evaluator')],
  columns: {
    slug: required(slug),
    title: required(text),
    type: optional(code(EvaluationType)),
    status: required(code(EvaluationStatus)),
    evaluator: optional(slug),
    evaluator_description: optional(text),
    methods: optional(texts),
    measures: optional(texts),
    summary: required(text),
  },
});

const evaluationSubjects = citedTable({
  file: 'evidence/evaluation-subjects.csv',
  type: 'EvaluationSubject',
  entity: EvaluationSubjectEntity,
  key: ['evaluation', 'programme', 'model'],
  references: [
    to('Evaluation', 'evaluation'),
    to('Programme', 'programme'),
    to('InterventionModel', 'model'),
  ],
  columns: {
    evaluation: required(slug),
    programme: optional(slug),
    model: optional(slug),
    relation: optional(code(EvidenceRelation)),
  },
  rules: [exactlyOne('programme', 'model'), relationOfProgramme],
});

function relationOfProgramme(row: { programme: string | null; relation: string | null }): Problem[] {
  if ((row.programme === null) === (row.relation === null)) return [];
  const reason =
    row.relation === null
      ? 'is empty, but the subject is a programme'
      : 'is to be empty when the subject is a model';
  return [{ column: 'relation', reason }];
}

export const evidenceTables: readonly RecordTable[] = [evaluations, evaluationSubjects];
