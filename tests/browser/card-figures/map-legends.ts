import { inWords, STALKING, type Counted } from './card-figures.js';
import type { VisitedSite } from '../visited-site.js';

/** A map of the areas, and which areas each entry of its legend counts, from the first to the last. */
export interface MapLegend {
  readonly address: string;
  readonly filters: readonly string[];
}

const SOME = 'programmes: { some: {} }';
const NONE = 'programmes: { none: {} }';
const ON_RECORD = 'or: [{ programmes: { some: {} } }, { awardsReceived: { some: {} } }]';
const NOT_ON_RECORD = 'programmes: { none: {} }, awardsReceived: { none: {} }';
const ANSWERED = 'pccs: { some: { surveyRespondent: { eq: true } } }';
const DID_NOT_ANSWER = 'pccs: { some: { surveyRespondent: { eq: false } } }';
const NO_OFFICE = 'pccs: { none: {} }';
/** On the page of the areas what the office commissions elsewhere counts too. */
const KNOWN = `or: [${[SOME, 'awardsReceived: { some: {} }', 'pccs: { some: { programmes: { some: {} } } }'].map(one => `{ ${one} }`).join(', ')}]`;

/** Areas by the best state of a programme of theirs: that of each group, and none of a group before. */
function byBestState(field: string, groups: readonly string[]): string[] {
  return groups.map((codes, place) => {
    const better = groups.slice(0, place).join(' ');
    const none = better === '' ? '' : `none: { ${field}: { in: [${better}] } }`;
    return `programmes: { some: { ${field}: { in: [${codes}] } } ${none} }`;
  });
}

const SPECIALIST = 'stalkingProvision: { eq: SPECIALIST }';
const ADDRESSED = `focus: { in: ${STALKING} }`;

export const MAP_LEGENDS: readonly MapLegend[] = [
  {
    address: '/?measure=stalking',
    filters: [
      `programmes: { some: { ${SPECIALIST} } }`,
      `programmes: { some: { ${ADDRESSED} }, none: { ${SPECIALIST} } }`,
      `programmes: { some: {}, none: { or: [{ ${SPECIALIST} }, { ${ADDRESSED} }] } }`,
      NONE,
    ],
  },
  {
    address: '/?measure=evaluation',
    filters: [
      ...byBestState('evaluationState', [
        'COMPLETED INTERIM',
        'ONGOING PLANNED',
        'NATIONAL_MODEL_ONLY',
        'NONE_STATED',
        'NOT_REPORTED NOT_ASKED',
      ]),
      NONE,
    ],
  },
  {
    address: '/?measure=accreditation',
    filters: [
      ...byBestState('accreditationState', [
        'HELD',
        'FOUNDATIONS_IN IN_LINE_WITH IN_PROGRESS ASSURED_NOT_ACCREDITED',
        'NO_SCHEME_EXISTS',
        'NOT_REPORTED NOT_ASKED',
      ]),
      NONE,
    ],
  },
  {
    address: '/?measure=silence',
    filters: [ANSWERED, `${DID_NOT_ANSWER}, ${ON_RECORD}`, `${DID_NOT_ANSWER}, ${NOT_ON_RECORD}`, NO_OFFICE],
  },
  {
    address: '/areas',
    filters: [
      `${ANSWERED}, ${KNOWN}`,
      `${ANSWERED}, not: { ${KNOWN} }`,
      `${DID_NOT_ANSWER}, ${KNOWN}`,
      `${DID_NOT_ANSWER}, not: { ${KNOWN} }`,
      `${NO_OFFICE}, ${KNOWN}`,
      `${NO_OFFICE}, not: { ${KNOWN} }`,
    ],
  },
];

/** How many areas each entry of a legend has to count, in words. Each is asked alone: together they ask for too much. */
export async function legendOf(site: VisitedSite, filters: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    filters.map(filter =>
      site.ask<{ areas: Counted }>(`{ areas: policeForceAreas(filter: { ${filter} }) { totalCount } }`),
    ),
  );
  return lists.map(({ areas }) => inWords(areas.totalCount, 'area'));
}
