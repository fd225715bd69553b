import { eachOnce } from '../../components/profile/disagreements.js';
import { OFFICE_KINDS } from '../../words/award-labels.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';
import { inPounds } from '../../words/money.js';
import { FOCUS, VICTIMS_SUPPORT_STATES } from '../../words/programme-labels.js';
import { awardsFromElsewhere, disagreementsIn, programmesOf, type Area, type Programme } from './area.js';

/** What is on record for two areas about the same. */
export interface Compared {
  readonly what: string;
  readonly here: string;
  readonly there: string;
}

interface Stream {
  readonly slug: string;
  readonly name: string;
}

/** Two areas side by side. What is listed is counted; amounts stand as they are and are not added up. */
export function compared(here: Area, there: Area, streams: readonly Stream[]): Compared[] {
  const facts: Readonly<Record<string, (area: Area) => string>> = {
    Office: ({ pcc }) => pcc?.name ?? 'none',
    'Kind of office': ({ pcc }) => (pcc?.kind ? OFFICE_KINDS[pcc.kind] : 'not stated'),
    'Survey of 2025': ({ pcc }) =>
      pcc === null ? 'no office to ask' : pcc.surveyRespondent ? 'answered' : 'did not answer',
    ...Object.fromEntries(
      streams.map(({ slug, name }) => [`Award: ${name}`, (area: Area) => awardIn(area, slug)]),
    ),
    'Awards of other offices that cover it': area =>
      listOr(awardsFromElsewhere(area).map(({ pcc }) => pcc.name)),
    'Programmes that cover it': ({ programmes }) => countOr(programmes.length, 'programme'),
    'Behaviours that programmes address': area => behavioursIn(programmesOf(area)),
    Accreditation: area =>
      tally(programmesOf(area).map(one => ACCREDITATION_STATES[one.accreditationState.state])),
    Evaluation: area => tally(programmesOf(area).map(one => EVALUATION_STATES[one.evaluationState.state])),
    'Support of victims': area =>
      tally(programmesOf(area).map(one => VICTIMS_SUPPORT_STATES[one.victimsSupportState.state])),
    'Where the sources disagree': area => countOr(eachOnce(disagreementsIn(area)).length, 'disagreement'),
  };
  return Object.entries(facts).map(([what, of]) => ({ what, here: of(here), there: of(there) }));
}

function awardIn({ awardsReceived }: Area, stream: string): string {
  return listOr(
    awardsReceived.filter(award => award.stream.slug === stream).map(({ amount }) => inPounds(amount)),
  );
}

function behavioursIn(programmes: readonly Programme[]): string {
  return listOr([...new Set(programmes.flatMap(({ focus }) => focus ?? []))].map(focus => FOCUS[focus]));
}

function tally(labels: readonly string[]): string {
  return listOr([...Map.groupBy(labels, label => label)].map(([label, all]) => `${label} (${all.length})`));
}

function countOr(count: number, one: string): string {
  return count === 0 ? 'none on record' : counted(count, one);
}

function listOr(items: readonly string[]): string {
  return items.length === 0 ? 'none on record' : items.join('; ');
}
