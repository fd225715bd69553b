import type { AboutTheDataQuery } from '../../typed-documents.js';

/** What the record holds, in the order of the table. */
const RECORDS = {
  policeForceAreas: 'Police force areas',
  pccs: 'Commissioning offices',
  organisations: 'Organisations',
  programmes: 'Programmes',
  interventionModels: 'National models',
  fundingStreams: 'Sources of money',
  awards: 'Awards',
  strands: 'Strands of awards',
  accreditationSchemes: 'Accreditation schemes',
  accreditations: 'Accreditations',
  evaluations: 'Evaluations',
  findings: 'Findings',
  surveyStatistics: 'Figures of the survey',
  monitoringFigures: 'Figures of monitoring',
  kpis: 'Performance indicators',
  recommendations: 'Recommendations',
  commitments: 'Statements about the future',
  forums: 'Forums',
  riskAssessmentTools: 'Tools to assess risk',
  statedAbsences: 'Things said not to exist',
  claims: 'Claims',
  discrepancies: 'Disagreements',
  lookAlikes: 'Names that look alike',
} as const satisfies Partial<Record<keyof AboutTheDataQuery, string>>;

type RecordKind = keyof typeof RECORDS;

/** A kind of record: how many there are, and how many places of each document they cite. */
export interface RecordCoverage {
  readonly kind: RecordKind;
  readonly label: string;
  readonly records: number;
  /** How many of them the page has, whose places are counted. */
  readonly read: number;
  /** By the slug of the document. */
  readonly places: ReadonlyMap<string, number>;
}

/** Counts the places that each kind of record cites. */
export function coverageOf(data: AboutTheDataQuery): RecordCoverage[] {
  return (Object.keys(RECORDS) as RecordKind[]).map(kind => {
    const { nodes, totalCount } = data[kind];
    const cited = Map.groupBy(
      nodes.flatMap(({ citations }) => citations),
      ({ source }) => source.slug,
    );
    return {
      kind,
      label: RECORDS[kind],
      records: totalCount,
      read: nodes.length,
      places: new Map([...cited].map(([slug, { length }]) => [slug, length])),
    };
  });
}

/** What the counts leave out: the kinds of which the page has not every record. */
export function notCountedIn(coverage: readonly RecordCoverage[]): string[] {
  return coverage
    .filter(({ records, read }) => read < records)
    .map(({ label, records, read }) => `${label}: places of ${read} of ${records} records are counted.`);
}

/** How many places of a document are cited, by all records together. */
export function placesOfSource(coverage: readonly RecordCoverage[], slug: string): number {
  return coverage.reduce((count, { places }) => count + (places.get(slug) ?? 0), 0);
}
