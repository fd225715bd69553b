import type { AccreditationStateCode } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, SURVEY_WENT_TO_ALL } from '../../words/labels.js';
import { countsOfKinds } from './counts-of-kinds.js';
import type { Area, Measure } from './measures.js';
import { wordsForStates } from './states.js';

const KIND_OF_STATE: Readonly<Record<AccreditationStateCode, string>> = {
  HELD: 'held',
  FOUNDATIONS_IN: 'short',
  IN_LINE_WITH: 'short',
  IN_PROGRESS: 'short',
  ASSURED_NOT_ACCREDITED: 'short',
  NO_SCHEME_EXISTS: 'noScheme',
  NOT_REPORTED: 'silent',
  NOT_ASKED: 'silent',
};
const BEST_FIRST = ['held', 'short', 'noScheme', 'silent'];

export const accreditationMeasure: Measure = {
  name: 'Accreditation',
  question: 'Where does a named programme hold an accreditation?',
  kinds: {
    held: { label: 'A programme is said to be accredited', symbol: '●●', tone: 'strong' },
    short: { label: 'Something short of accreditation is stated', symbol: '●', tone: 'medium' },
    noScheme: {
      label: 'A programme that no scheme accredits, nothing stated of any other',
      symbol: '×',
      tone: 'light',
    },
    silent: { label: 'Programmes, nothing stated', symbol: '?', tone: 'silent' },
    none: { label: 'No programme on record', symbol: '–', tone: 'outside' },
  },
  answerFor: areas => {
    const count = countsOfKinds(areas, kindOf);
    return {
      found: count('held'),
      detail: `there a programme is said to be accredited. In ${counted(count('short'), 'other area')} something short of that is stated.`,
    };
  },
  kindOf,
  textOf: area => wordsForStates(statesOf(area), ACCREDITATION_STATES),
  citationsOf: ({ programmes }) => programmes.flatMap(({ accreditationState }) => accreditationState.basis),
  caveats: [
    'A square shows the most that is known of any programme of the area.',
    'The × stands for programmes for stalking alone, which nothing accredited when the review reported. It says nothing of the other programmes of the area: the table has each.',
    SURVEY_WENT_TO_ALL,
    'The review gives the share of programmes that are accredited and lists none of them.',
  ],
  registered: 'accredited-programmes',
};

function statesOf({ programmes }: Area): AccreditationStateCode[] {
  return programmes.map(({ accreditationState }) => accreditationState.state);
}

function kindOf(area: Area): string {
  const kinds = statesOf(area).map(state => KIND_OF_STATE[state]);
  return BEST_FIRST.find(kind => kinds.includes(kind)) ?? 'none';
}
