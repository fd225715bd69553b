import { OrganisationRole, type ProgrammeEntity } from '../../commissioning/index.js';
import type { RecordName } from '../../provenance/index.js';
import type { RowOf } from '../../shared/reads.js';
import { EvaluationStateCode } from '../evaluation/evaluation.codelists.js';
import type { EvidenceContext } from '../evidence.context.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

// The review's survey, of March 2025, asked about programmes that were commissioned while the 2023-25 fund ran.
const SURVEY_FROM = '2023-24';
const SURVEY_SOURCE = 'apcc-2025-review';

/** Whether the survey of the 2025 review could have told of a programme, and what that rests on. */
export interface SurveyFrame {
  readonly asked: boolean;
  readonly explanation: string;
  /** The records whose citations are the basis. */
  readonly basisOf: readonly RecordName[];
}

/** "Nothing reported by somebody who answered" and "no answer covers it" are different kinds of silence. */
export async function surveyFrame(programme: ProgrammeRow, loaders: Loaders): Promise<SurveyFrame> {
  const [pccs, roles, awards, inReview] = await Promise.all([
    loaders.pccsByProgramme.load(programme.pk),
    loaders.rolesByProgramme.load(programme.pk),
    loaders.awardsByProgramme.load(programme.pk),
    citedByReview(programme, loaders),
  ]);
  const respondents = pccs.filter(pcc => pcc.surveyRespondent);
  const current = inReview || awards.some(award => award.periodTo !== null && award.periodTo >= SURVEY_FROM);
  const itself: RecordName = { type: 'Programme', key: programme.slug };
  if (current && respondents.length > 0) {
    return {
      asked: true,
      explanation: `The 2025 survey asked ${respondents.map(pcc => pcc.name).join(', ')}, who answered.`,
      basisOf: [
        ruleOf(EvaluationStateCode.NOT_REPORTED),
        ...respondents.map(pcc => ({ type: 'Pcc', key: pcc.slug })),
      ],
    };
  }
  const byPartners = roles.some(
    ({ role }) => role === OrganisationRole.COMMISSIONER || role === OrganisationRole.FUNDER,
  );
  if (inReview && pccs.length === 0 && !byPartners) {
    return {
      asked: true,
      explanation:
        'The 2025 review names it among what the answering offices commission, without saying which office.',
      basisOf: [ruleOf(EvaluationStateCode.NOT_REPORTED), itself],
    };
  }
  return {
    asked: false,
    explanation: notAsked(current, byPartners && pccs.length === 0),
    basisOf: [ruleOf(EvaluationStateCode.NOT_ASKED), itself],
  };
}

function notAsked(current: boolean, onlyPartners: boolean): string {
  if (onlyPartners)
    return 'Partners commission it, and the 2025 survey asked the offices about their own programmes.';
  return current
    ? 'No office that commissions it answered the 2025 survey.'
    : 'It is on record before the period that the 2025 survey asked about.';
}

async function citedByReview(programme: ProgrammeRow, loaders: Loaders): Promise<boolean> {
  const citations = await loaders.citationsOf.load({ type: 'Programme', key: programme.slug });
  const sources = await Promise.all(citations.map(citation => loaders.sourceByPk.load(citation.source)));
  return sources.some(source => source?.slug === SURVEY_SOURCE);
}

/** The record cites the survey's frame under the codes that rest on it. */
const ruleOf = (code: EvaluationStateCode): RecordName => ({ type: 'EvaluationState', key: code });
