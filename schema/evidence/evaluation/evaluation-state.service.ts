import type { ProgrammeEntity } from '../../commissioning/index.js';
import type { RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import { surveyFrame } from '../typed-absence/survey-frame.service.js';
import type { RelatedEvaluation } from '../evidence.loaders.js';
import { EvaluationStateCode, EvaluationStatus, EvidenceRelation } from './evaluation.codelists.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

interface State {
  readonly state: EvaluationStateCode;
  readonly explanation: string;
  /** The records whose citations are the basis. */
  readonly basisOf: readonly RecordName[];
}

const STRONGEST_FIRST = [
  EvaluationStatus.COMPLETED,
  EvaluationStatus.INTERIM,
  EvaluationStatus.ONGOING,
  EvaluationStatus.PLANNED,
];

// Only these are an evaluation of the model that there has been.
const REPORTED = new Set<string>([EvaluationStatus.COMPLETED, EvaluationStatus.INTERIM]);

/** What is known of the evaluation of a programme. Every answer, also "not asked", comes with its basis. */
export async function evaluationState(programme: ProgrammeRow, loaders: Loaders) {
  const { basisOf, ...state } = await findState(programme, loaders);
  const citations = await Promise.all(basisOf.map(name => loaders.citationsOf.load(name)));
  return { ...state, basis: citations.flat() };
}

async function findState(programme: ProgrammeRow, loaders: Loaders): Promise<State> {
  const [own, ofModel] = await Promise.all([
    loaders.evaluationsByProgramme.load(programme.pk),
    programme.model === null ? [] : loaders.evaluationsByModel.load(programme.model),
  ]);
  const here = own.filter(evaluation => evaluation.relation === EvidenceRelation.SAME_SITE);
  const status = STRONGEST_FIRST.find(one => here.some(evaluation => evaluation.status === one));
  if (status) {
    return {
      state: EvaluationStateCode[status],
      explanation: 'A source reports an evaluation of this programme.',
      basisOf: here.filter(evaluation => evaluation.status === status).flatMap(namesOf),
    };
  }
  const elsewhere = [
    ...ofModel,
    ...own.filter(evaluation => evaluation.relation === EvidenceRelation.SAME_MODEL_OTHER_SITE),
  ].filter(evaluation => REPORTED.has(evaluation.status));
  if (elsewhere.length > 0) {
    return {
      state: EvaluationStateCode.NATIONAL_MODEL_ONLY,
      explanation:
        'The model that it follows has been evaluated; no source reports an evaluation of this programme.',
      basisOf: elsewhere.flatMap(namesOf),
    };
  }
  const frame = await surveyFrame(programme, loaders);
  return {
    state: frame.asked ? EvaluationStateCode.NOT_REPORTED : EvaluationStateCode.NOT_ASKED,
    explanation: `${frame.explanation} No source mentions an evaluation of it.`,
    basisOf: frame.basisOf,
  };
}

const namesOf = (evaluation: RelatedEvaluation): RecordName[] => [
  { type: 'Evaluation', key: evaluation.slug },
  { type: 'EvaluationSubject', key: evaluation.subjectKey },
];
