import type { VisitedSite } from '../visited-site.js';
import { figures, inWords, type CardFigures, type Counted } from './card-figures.js';

/** What has citations that are counted. */
const CITING = [
  'policeForceAreas',
  'pccs',
  'organisations',
  'programmes',
  'interventionModels',
  'fundingStreams',
  'awards',
  'strands',
  'accreditationSchemes',
  'accreditations',
  'evaluations',
  'findings',
  'surveyStatistics',
  'monitoringFigures',
  'kpis',
  'recommendations',
  'commitments',
  'forums',
  'riskAssessmentTools',
  'statedAbsences',
  'claims',
  'discrepancies',
  'lookAlikes',
];

interface Citing {
  readonly nodes: readonly {
    readonly citations: readonly { readonly source: { readonly slug: string } }[];
  }[];
}
interface Recommendation {
  readonly number: number;
  readonly bodies: readonly { readonly role: string; readonly body: { readonly name: string } }[];
}

const disagreements = (card: string) =>
  figures<{ discrepancies: Counted }>(card, '{ discrepancies { totalCount } }', ({ discrepancies }) => [
    inWords(discrepancies.totalCount, 'disagreement'),
  ]);

const askedToAct = (number: number) =>
  figures<{ recommendations: { nodes: Recommendation[] } }>(
    `recommendation-${number}`,
    '{ recommendations { nodes { number bodies { role body { name } } } } }',
    ({ recommendations }) => {
      const { bodies = [] } = recommendations.nodes.find(one => one.number === number) ?? {};
      const responsible = bodies.filter(({ role }) => role === 'RESPONSIBLE');
      return [responsible.map(({ body }) => body.name).join('; ')];
    },
  );

export const DISAGREEMENTS = [
  disagreements('disagreements-by-kind'),
  disagreements('disagreements-side-by-side'),
];

export const RECOMMENDATIONS: readonly CardFigures[] = [
  figures<{ recommendations: Counted }>(
    'who-is-asked',
    '{ recommendations { totalCount } }',
    ({ recommendations }) => [inWords(recommendations.totalCount, 'recommendation')],
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(askedToAct),
];

export const AREAS: readonly CardFigures[] = [
  figures<{ policeForceAreas: Counted }>(
    'areas-known',
    `{ policeForceAreas(filter: { not: { or: [
      { programmes: { some: {} } }
      { pccs: { some: { or: [{ surveyRespondent: { eq: true } }, { awards: { some: {} } }, { programmes: { some: {} } }] } } }
    ] } }) { totalCount } }`,
    ({ policeForceAreas }) => [String(policeForceAreas.totalCount)],
  ),
];

export const PROGRAMMES: readonly CardFigures[] = [
  figures<{ programmes: Counted }>(
    'programmes-on-record',
    '{ programmes { totalCount } }',
    ({ programmes }) => [inWords(programmes.totalCount, 'programme')],
  ),
];

/** How many places the records of each list cite of each document. */
export async function countsOfPlaces(site: VisitedSite): Promise<{ source: string; count: number }[]> {
  const lists = await site.ask<Record<string, Citing>>(
    `{ ${CITING.map(list => `${list}(first: 500) { nodes { citations { source { slug } } } }`).join(' ')} }`,
  );
  return Object.values(lists).flatMap(({ nodes }) => {
    const cited = nodes.flatMap(({ citations }) => citations.map(({ source }) => source.slug));
    return [...Map.groupBy(cited, slug => slug)].map(([source, { length: count }]) => ({ source, count }));
  });
}

/** How many places of each document the records cite, of whatever list they are. */
export async function countsBySource(site: VisitedSite): Promise<number[]> {
  const bySource = Map.groupBy(await countsOfPlaces(site), ({ source }) => source);
  return [...bySource.values()].map(counts => counts.reduce((sum, { count }) => sum + count, 0));
}

export const ABOUT_THE_DATA: readonly CardFigures[] = [
  figures<{ sources: Counted }>('documents-and-licences', '{ sources { totalCount } }', ({ sources }) => [
    inWords(sources.totalCount, 'document'),
  ]),
  {
    card: 'coverage-by-document',
    expected: async site => [inWords(Math.max(...(await countsBySource(site))), 'citation')],
  },
  figures<{ all: Counted; delivered: Counted; risk: Counted }>(
    'coverage-by-field',
    `{
      all: programmes { totalCount }
      delivered: programmes(filter: { roles: { some: { role: { eq: DELIVERY } } } }) { totalCount }
      risk: programmes(filter: { riskLevels: { isNull: false } }) { totalCount }
    }`,
    ({ all, delivered, risk }) => [
      inWords(all.totalCount, 'programme'),
      String(delivered.totalCount),
      String(risk.totalCount),
    ],
  ),
  {
    card: 'questions-and-tables',
    expected: async ({ app }) => {
      const questions = (await (await fetch(`${app.url}/questions`)).json()) as unknown[];
      return [inWords(questions.length, 'question')];
    },
  },
  // They have no figures: one names the address of the graph.
  { card: 'api-and-downloads', expected: async () => ['/graphql'] },
  { card: 'how-to-cite', expected: async () => [] },
];
