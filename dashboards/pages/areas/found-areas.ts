import { knowledgeOf, type Area } from './knowledge.js';

/** Which areas the page can show. */
export const SHOWN = {
  all: 'All areas',
  programmes: 'Areas with a programme on record',
  noAward: 'Areas whose office received no award on record',
  unanswered: 'Areas whose office did not answer the survey',
  nothing: 'Areas with nothing on record',
} as const;

export type Shown = keyof typeof SHOWN;

export const SHOWN_CHOICES: readonly [Shown, ...Shown[]] = [
  'all',
  'programmes',
  'noAward',
  'unanswered',
  'nothing',
];

const TESTS: Readonly<Record<Shown, (area: Area) => boolean>> = {
  all: () => true,
  programmes: ({ programmes }) => programmes.length > 0,
  noAward: ({ awardsReceived }) => awardsReceived.length === 0,
  unanswered: ({ pcc }) => pcc !== null && !pcc.surveyRespondent,
  nothing: area => ['silent', 'noOffice'].includes(knowledgeOf(area)),
};

/** The areas of a choice that have each of the words in one of their names, in their region or in a programme. */
export function foundAreas(areas: readonly Area[], shown: Shown, text: string): Area[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return areas.filter(area => TESTS[shown](area) && words.every(word => namesOf(area).includes(word)));
}

function namesOf({ code, name, region, aliases, pcc, programmes }: Area): string {
  const named = [...aliases, ...(pcc?.names ?? []), ...programmes].map(one => one.name);
  return [code, name, region, pcc?.name, ...named].join('\n').toLowerCase();
}
