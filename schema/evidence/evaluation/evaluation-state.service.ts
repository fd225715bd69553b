import type { ProgrammeEntity } from '../../commissioning/index.js';
import type { RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import type { EvidenceContext } from '../evidence.context.js';
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

// The review's survey, of March 2025, asked about programmes that were commissioned while the 2023-25 fund ran.
const SURVEY_FROM = '2023-24';
const SURVEY_SOURCE = 'apcc-2025-review';

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
  ];
  if (elsewhere.length > 0) {
    return {
      state: EvaluationStateCode.NATIONAL_MODEL_ONLY,
      explanation:
        'The model that it follows has been evaluated; no source reports an evaluation of this programme.',
      basisOf: elsewhere.flatMap(namesOf),
    };
  }
  return askedAbout(programme, loaders);
}

async function askedAbout(programme: ProgrammeRow, loaders: Loaders): Promise<State> {
  const [pccs, inFrame] = await Promise.all([
    loaders.pccsByProgramme.load(programme.pk),
    inSurveyFrame(programme, loaders),
  ]);
  const respondents = pccs.filter(pcc => pcc.surveyRespondent);
  if (inFrame && respondents.length > 0) {
    return {
      state: EvaluationStateCode.NOT_REPORTED,
      explanation: `The 2025 survey asked ${respondents.map(pcc => pcc.name).join(', ')} about evaluation; no source reports one of this programme.`,
      basisOf: [
        ruleOf(EvaluationStateCode.NOT_REPORTED),
        ...respondents.map(pcc => ({ type: 'Pcc', key: pcc.slug })),
      ],
    };
  }
  return {
    state: EvaluationStateCode.NOT_ASKED,
    explanation: inFrame
      ? 'No office that commissions it answered the 2025 survey, and no other source mentions an evaluation.'
      : 'It is on record before the period that the 2025 survey asked about, and no other source mentions an evaluation.',
    basisOf: [ruleOf(EvaluationStateCode.NOT_ASKED), { type: 'Programme', key: programme.slug }],
  };
}

async function inSurveyFrame(programme: ProgrammeRow, loaders: Loaders): Promise<boolean> {
  const [awards, citations] = await Promise.all([
    loaders.awardsByProgramme.load(programme.pk),
    loaders.citationsOf.load({ type: 'Programme', key: programme.slug }),
  ]);
  if (awards.some(award => award.periodTo !== null && award.periodTo >= SURVEY_FROM)) return true;
  const sources = await Promise.all(citations.map(citation => loaders.sourceByPk.load(citation.source)));
  return sources.some(source => source?.slug === SURVEY_SOURCE);
}

const namesOf = (evaluation: RelatedEvaluation): RecordName[] => [
  { type: 'Evaluation', key: evaluation.slug },
  { type: 'EvaluationSubject', key: evaluation.subjectKey },
];

/** The record cites the survey's frame under the codes that rest on it. */
const ruleOf = (code: EvaluationStateCode): RecordName => ({ type: 'EvaluationState', key: code });
