import { counted } from '../../words/counted.js';
import type { Area, Measure } from './measures.js';

export const silenceMeasure: Measure = {
  name: 'Silence',
  question: 'For which areas is nothing known, and why?',
  kinds: {
    answered: { label: 'Office answered the survey', symbol: '●', tone: 'strong' },
    otherSource: { label: 'Did not answer, other documents tell of it', symbol: '◐', tone: 'light' },
    silent: { label: 'Did not answer, nothing on record', symbol: '?', tone: 'silent' },
    notAsked: { label: 'Not in the survey: no office', symbol: '–', tone: 'outside' },
  },
  answerFor: areas => {
    const unknown = areas.filter(area => !area.pcc?.surveyRespondent && !isOnRecord(area));
    const { length: notAsked } = unknown.filter(({ pcc }) => pcc === null);
    return {
      found: unknown.length,
      detail: `in ${unknown.length - notAsked} the office did not answer the survey, and ${notAsked} had no office to ask.`,
    };
  },
  kindOf: area => {
    if (area.pcc === null) return 'notAsked';
    if (area.pcc.surveyRespondent) return 'answered';
    return isOnRecord(area) ? 'otherSource' : 'silent';
  },
  textOf: area => {
    const record = isOnRecord(area)
      ? `${counted(area.programmes.length, 'programme')} and ${counted(area.awardsReceived.length, 'award')} on record`
      : 'nothing on record';
    if (area.pcc === null) return `has no commissioning office and was not asked; ${record}`;
    return `office ${area.pcc.surveyRespondent ? 'answered' : 'did not answer'} the survey; ${record}`;
  },
  citationsOf: ({ citations, pcc, programmes }) => [
    ...citations,
    ...(pcc?.citations ?? []),
    ...programmes.flatMap(programme => programme.citations),
  ],
  caveats: [
    'Silence is not absence: an office that did not answer may commission programmes.',
    'The review had no answers from areas that commissioned no programmes at the time.',
  ],
  registered: 'areas-with-nothing-known',
};

function isOnRecord({ programmes, awardsReceived }: Area): boolean {
  return programmes.length > 0 || awardsReceived.length > 0;
}
