import { counted } from '../../words/counted.js';
import { countsOfKinds } from './counts-of-kinds.js';
import type { Area, Measure } from './measures.js';

type Programme = Area['programmes'][number];

export const stalkingMeasure: Measure = {
  name: 'Stalking',
  question: 'Where is work with people who stalk on record?',
  kinds: {
    specialist: { label: 'A programme for stalking alone', symbol: '●●', tone: 'strong' },
    addressed: {
      label: 'Addresses stalking, no programme stated to be for it alone',
      symbol: '●',
      tone: 'light',
    },
    notStated: { label: 'Programmes, none said to address stalking', symbol: '?', tone: 'silent' },
    none: { label: 'No programme on record', symbol: '–', tone: 'outside' },
  },
  answerFor: areas => {
    const count = countsOfKinds(areas, kindOf);
    const [specialist, addressed] = [count('specialist'), count('addressed')];
    return {
      found: specialist + addressed,
      detail: `${specialist} with a programme for stalking alone, as far as its source says, ${addressed} with programmes that address stalking and none stated to be for it alone.`,
    };
  },
  kindOf,
  textOf: ({ programmes }) => {
    if (programmes.length === 0) return 'no programme on record';
    const stalking = programmes.filter(addressesStalking).length;
    const all = counted(programmes.length, 'programme');
    return stalking === 0
      ? `${all}, none said to address stalking`
      : `${all}, ${stalking} addressing stalking`;
  },
  citationsOf: ({ programmes }) => programmes.flatMap(({ citations }) => citations),
  caveats: [
    'The review counts areas and names few: an area without stalking work on record may have it.',
    'For many programmes no source says which behaviour they address.',
  ],
  disagreements: ['essex-2023-two-descriptions'],
  registered: 'da-related-stalking-provision',
};

function isSpecialist({ stalkingProvision }: Programme): boolean {
  return stalkingProvision === 'SPECIALIST';
}

function addressesStalking({ focus }: Programme): boolean {
  return focus?.some(one => one.startsWith('STALKING')) ?? false;
}

function kindOf({ programmes }: Area): string {
  if (programmes.some(isSpecialist)) return 'specialist';
  if (programmes.some(addressesStalking)) return 'addressed';
  return programmes.length > 0 ? 'notStated' : 'none';
}
