import type { ProgrammeEntity } from '../../commissioning/index.js';
import type { RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
import type { RelatedEvaluation } from '../evidence.loaders.js';
import { REPORTED } from '../typed-absence/programme-states.js';
import { explainSurveyFrame } from '../typed-absence/survey-frame.service.js';
import { EvaluationStateCode, EvidenceRelation } from './evaluation.codelists.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

interface Explanation {
  readonly explanation: string;
  /** The records whose citations are the basis. */
  readonly basisOf: readonly RecordName[];
}

/** What is known of the evaluation of a programme. Every answer, also "not asked", comes with its basis. */
export async function evaluationState(programme: ProgrammeRow, loaders: Loaders) {
  const state = await loaders.evaluationStateOf.load(programme.pk);
  const { explanation, basisOf } = await explain(state, programme, loaders);
  const citations = await Promise.all(basisOf.map(name => loaders.citationsOf.load(name)));
  return { state, explanation, basis: citations.flat() };
}

async function explain(
  state: EvaluationStateCode,
  programme: ProgrammeRow,
  loaders: Loaders,
): Promise<Explanation> {
  if (state === EvaluationStateCode.NOT_REPORTED || state === EvaluationStateCode.NOT_ASKED) {
    const frame = await explainSurveyFrame(programme, loaders);
    return { ...frame, explanation: `${frame.explanation} No source mentions an evaluation of it.` };
  }
  const own = await loaders.evaluationsByProgramme.load(programme.pk);
  if (state !== EvaluationStateCode.NATIONAL_MODEL_ONLY) {
    const here = own.filter(
      ({ relation, status }) =>
        relation === EvidenceRelation.SAME_SITE && EvaluationStateCode[status] === state,
    );
    return {
      explanation: 'A source reports an evaluation of this programme.',
      basisOf: here.flatMap(namesOf),
    };
  }
  const ofModel = programme.model === null ? [] : await loaders.evaluationsByModel.load(programme.model);
  const elsewhere = [
    ...ofModel,
    ...own.filter(({ relation }) => relation === EvidenceRelation.SAME_MODEL_OTHER_SITE),
  ].filter(({ status }) => REPORTED.includes(status));
  return {
    explanation:
      'The model that it follows has been evaluated; no source reports an evaluation of this programme.',
    basisOf: elsewhere.flatMap(namesOf),
  };
}

const namesOf = (evaluation: RelatedEvaluation): RecordName[] => [
  { type: 'Evaluation', key: evaluation.slug },
  { type: 'EvaluationSubject', key: evaluation.subjectKey },
];
