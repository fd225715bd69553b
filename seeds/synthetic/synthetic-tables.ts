import type { Outline } from './outline.js';
import type { SyntheticTable } from './table.js';
import { accreditationTables } from './tables/accreditation.tables.js';
import { disagreementTables } from './tables/disagreement.tables.js';
import { evaluationTables } from './tables/evaluation.tables.js';
import { fundingTables } from './tables/funding.tables.js';
import { monitoringTables } from './tables/monitoring.tables.js';
import { organisationTables } from './tables/organisation.tables.js';
import { programmeTables } from './tables/programme.tables.js';
import { provenanceTables } from './tables/provenance.tables.js';
import { referenceTables } from './tables/reference.tables.js';
import { reviewTables } from './tables/review.tables.js';

/** Every table of synthetic data, each after those that it points at. */
export function syntheticTables(outline: Outline): SyntheticTable[] {
  const records = [
    ...referenceTables(outline),
    ...organisationTables(outline),
    ...programmeTables(outline),
    ...accreditationTables(outline),
    ...fundingTables(outline),
    ...evaluationTables(outline),
    ...monitoringTables(outline),
    ...reviewTables(outline),
    ...disagreementTables(outline),
  ];
  return [...records, ...provenanceTables(outline, records)];
}
