import { counted } from '../../words/counted.js';
import { countsOfKinds } from './counts-of-kinds.js';
import type { Area, Measure } from './measures.js';

export const awardsMeasure: Measure = {
  name: 'Awards',
  question: 'Which areas received an award that is on record?',
  kinds: {
    several: { label: 'Several awards', symbol: '●●', tone: 'strong' },
    one: { label: 'One award', symbol: '●', tone: 'light' },
    none: { label: 'No award on record', symbol: '–', tone: 'silent' },
  },
  answerFor: areas => {
    const count = countsOfKinds(areas, kindOf);
    const [several, one] = [count('several'), count('one')];
    return { found: several + one, detail: `${several} received several, ${one} one.` };
  },
  kindOf,
  textOf: ({ awardsReceived: { length } }) =>
    length === 0 ? 'no award on record' : counted(length, 'award'),
  citationsOf: ({ awardsReceived }) => awardsReceived.flatMap(({ citations }) => citations),
  caveats: [
    'The area that received an award is not always the only one that it serves.',
    'No award on record does not mean no money: the documents list the awards of a few funds only.',
  ],
  registered: 'awards-by-area-both-rounds',
};

function kindOf({ awardsReceived: { length } }: Area): string {
  return length > 1 ? 'several' : length === 1 ? 'one' : 'none';
}
