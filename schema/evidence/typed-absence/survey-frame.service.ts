import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { ProgrammeEntity } from '../../commissioning/index.js';
import type { RecordName } from '../../provenance/index.js';
import { tableNames } from '../../shared/filter/related.js';
import type { Reads, RowOf } from '../../shared/reads.js';
import { EvaluationStateCode } from '../evaluation/evaluation.codelists.js';
import type { EvidenceContext } from '../evidence.context.js';
import { surveyFrame } from './survey-frame.js';

type ProgrammeRow = RowOf<typeof ProgrammeEntity>;
type Loaders = EvidenceContext['loaders'];

interface Facts {
  readonly asked: boolean;
  readonly current: boolean;
  readonly byPartners: boolean;
}

/** Why the survey of the 2025 review could have told of a programme or not, and what that rests on. */
interface Explanation {
  readonly explanation: string;
  /** The records whose citations are the basis. */
  readonly basisOf: readonly RecordName[];
}

/** How each programme stands to the survey, by its internal key. */
export function surveyFacts(reads: Reads): DataLoader<number, Facts> {
  return new DataLoader(async pks => {
    const { asked, current, byPartners } = surveyFrame(reads, 't', tableNames());
    const rows = await reads.rows(
      sql<
        Facts & { pk: number }
      >`select t.pk, ${asked} as asked, ${current} as current, ${byPartners} as "byPartners"
        from ${reads.table(ProgrammeEntity)} t where t.pk = any(${[...pks]})`,
    );
    const facts = new Map(rows.map(row => [row.pk, row]));
    return pks.map(pk => facts.get(pk) ?? new Error(`Programme ${pk} is gone.`));
  });
}

export async function explainSurveyFrame(programme: ProgrammeRow, loaders: Loaders): Promise<Explanation> {
  const [facts, pccs] = await Promise.all([
    loaders.surveyFacts.load(programme.pk),
    loaders.pccsByProgramme.load(programme.pk),
  ]);
  const respondents = pccs.filter(pcc => pcc.surveyRespondent);
  const itself: RecordName = { type: 'Programme', key: programme.slug };
  if (!facts.asked) {
    return {
      explanation: notAsked(facts.current, facts.byPartners && pccs.length === 0),
      basisOf: [ruleOf(EvaluationStateCode.NOT_ASKED), itself],
    };
  }
  const offices = respondents.map(pcc => ({ type: 'Pcc', key: pcc.slug }));
  return {
    explanation:
      respondents.length > 0
        ? `The 2025 survey asked ${respondents.map(pcc => pcc.name).join(', ')}, who answered.`
        : 'The 2025 review names it among what the answering offices commission, without saying which office.',
    basisOf: [ruleOf(EvaluationStateCode.NOT_REPORTED), ...(offices.length > 0 ? offices : [itself])],
  };
}

function notAsked(current: boolean, onlyPartners: boolean): string {
  if (onlyPartners)
    return 'Partners commission it, and the 2025 survey asked the offices about their own programmes.';
  return current
    ? 'No office that commissions it answered the 2025 survey.'
    : 'It is on record before the period that the 2025 survey asked about.';
}

/** The record cites the survey's frame under the codes that rest on it. */
const ruleOf = (code: EvaluationStateCode): RecordName => ({ type: 'EvaluationState', key: code });
