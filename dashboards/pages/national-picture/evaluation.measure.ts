import type { EvaluationStateCode } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { EVALUATION_STATES, SURVEY_WENT_TO_ALL } from '../../words/labels.js';
import { countsOfKinds } from './counts-of-kinds.js';
import type { Area, Measure } from './measures.js';
import { wordsForStates } from './states.js';

// From what is known best to what is known least.
const KIND_OF_STATE: Readonly<Record<EvaluationStateCode, string>> = {
  COMPLETED: 'reported',
  INTERIM: 'reported',
  ONGOING: 'toCome',
  PLANNED: 'toCome',
  NATIONAL_MODEL_ONLY: 'model',
  NONE_STATED: 'noneStated',
  NOT_REPORTED: 'silent',
  NOT_ASKED: 'silent',
};
const BEST_FIRST = ['reported', 'toCome', 'model', 'noneStated', 'silent'];

export const evaluationMeasure: Measure = {
  name: 'Evaluation',
  question: 'Where has a programme been evaluated?',
  kinds: {
    reported: { label: 'Interim findings at least have been reported', symbol: '●●', tone: 'strong' },
    toCome: { label: 'An evaluation is under way or planned', symbol: '●', tone: 'medium' },
    model: { label: 'Only a national model has been evaluated', symbol: '◐', tone: 'light' },
    noneStated: { label: 'A source says that there is none', symbol: '×', tone: 'pale' },
    silent: { label: 'Programmes, no evaluation on record', symbol: '?', tone: 'silent' },
    none: { label: 'No programme on record', symbol: '–', tone: 'outside' },
  },
  answerFor: areas => {
    const count = countsOfKinds(areas, kindOf);
    return {
      found: count('reported'),
      detail: `there interim findings at least of an evaluation of a programme have been reported. In ${counted(count('toCome'), 'other area')} one is under way or planned, and in ${count('model')} only a national model has been evaluated.`,
    };
  },
  kindOf,
  textOf: area => wordsForStates(statesOf(area), EVALUATION_STATES),
  citationsOf: ({ programmes }) => programmes.flatMap(({ evaluationState }) => evaluationState.basis),
  caveats: [
    'A square shows the most that is known of any programme of the area.',
    'A planned evaluation was planned when the source was written; whether it took place is not stated.',
    `An answer that reports no evaluation is something else than no answer: the table tells them apart. ${SURVEY_WENT_TO_ALL}`,
  ],
  registered: 'evaluation-states',
};

function statesOf({ programmes }: Area): EvaluationStateCode[] {
  return programmes.map(({ evaluationState }) => evaluationState.state);
}

function kindOf(area: Area): string {
  const kinds = statesOf(area).map(state => KIND_OF_STATE[state]);
  return BEST_FIRST.find(kind => kinds.includes(kind)) ?? 'none';
}
