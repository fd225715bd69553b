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
      places: new Map([...cited].map(([slug, { length }]) => [slug, length])),
    };
  });
}

/** How many places of a document are cited, by all records together. */
export function placesOfSource(coverage: readonly RecordCoverage[], slug: string): number {
  return coverage.reduce((count, { places }) => count + (places.get(slug) ?? 0), 0);
}
