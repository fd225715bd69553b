import type { AboutTheDataQuery } from '../../typed-documents.js';

/** What the record holds, in the order of the table: the type in the API and the name in words. */
const RECORDS = {
  policeForceAreas: { type: 'PoliceForceArea', label: 'Police force areas' },
  pccs: { type: 'Pcc', label: 'Commissioning offices' },
  organisations: { type: 'Organisation', label: 'Organisations' },
  programmes: { type: 'Programme', label: 'Programmes' },
  interventionModels: { type: 'InterventionModel', label: 'National models' },
  fundingStreams: { type: 'FundingStream', label: 'Sources of money' },
  awards: { type: 'Award', label: 'Awards' },
  strands: { type: 'AwardStrand', label: 'Strands of awards' },
  accreditationSchemes: { type: 'AccreditationScheme', label: 'Accreditation schemes' },
  accreditations: { type: 'Accreditation', label: 'Accreditations' },
  evaluations: { type: 'Evaluation', label: 'Evaluations' },
  findings: { type: 'Finding', label: 'Findings' },
  surveyStatistics: { type: 'SurveyStatistic', label: 'Figures of the survey' },
  monitoringFigures: { type: 'MonitoringFigure', label: 'Figures of monitoring' },
  kpis: { type: 'Kpi', label: 'Performance indicators' },
  recommendations: { type: 'Recommendation', label: 'Recommendations' },
  commitments: { type: 'Commitment', label: 'Statements about the future' },
  forums: { type: 'Forum', label: 'Forums' },
  riskAssessmentTools: { type: 'RiskAssessmentTool', label: 'Tools to assess risk' },
  statedAbsences: { type: 'StatedAbsence', label: 'Things said not to exist' },
  claims: { type: 'Claim', label: 'Claims' },
  discrepancies: { type: 'Discrepancy', label: 'Disagreements' },
  lookAlikes: { type: 'LookAlike', label: 'Names that look alike' },
} as const satisfies Partial<Record<keyof AboutTheDataQuery, { type: string; label: string }>>;

type RecordKind = keyof typeof RECORDS;

/** A kind of record: how many there are, and how often they cite each document. */
export interface RecordCoverage {
  readonly kind: RecordKind;
  readonly label: string;
  readonly records: number;
  /** By the slug of the document. */
  readonly citations: ReadonlyMap<string, number>;
}

/** How often each kind of record cites each document. */
export function coverageOf(data: AboutTheDataQuery): RecordCoverage[] {
  const ofType = Map.groupBy(data.bySourceAndType.groups, ({ key }) => key.recordType);
  return (Object.keys(RECORDS) as RecordKind[]).map(kind => {
    const { type, label } = RECORDS[kind];
    return {
      kind,
      label,
      records: data[kind].totalCount,
      citations: countsBySource(ofType.get(type) ?? []),
    };
  });
}

/** How often each document is cited, by the slug of the document. */
export function countsBySource(
  groups: readonly { readonly count: number; readonly key: { readonly source: { slug: string } | null } }[],
): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(({ count, key: { source } }) => (source ? [[source.slug, count]] : [])));
}
