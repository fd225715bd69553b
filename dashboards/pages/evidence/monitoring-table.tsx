import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import type { EvidenceQuery, MonitoringKind } from '../../typed-documents.js';
import { NOT_STATED } from '../../words/listed.js';
import { inUnits } from '../../words/ratio.js';

const KINDS: Readonly<Record<MonitoringKind, string>> = { MONITORING_COUNT: 'Count', TARGET: 'Target' };

interface MonitoringTableProps {
  readonly figures: EvidenceQuery['monitoringFigures']['nodes'];
}

/** Counts of monitoring and targets, which are neither outcomes nor evaluations. */
export function MonitoringTable({ figures }: MonitoringTableProps): ReactNode {
  return (
    <DataTable
      caption="Not outcomes: counts of monitoring and targets"
      rows={figures}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Measure', cell: ({ measure }) => measure, sortBy: ({ measure }) => measure },
        { heading: 'Figure', cell: ({ value, unit }) => inUnits(value, unit) },
        { heading: 'Kind', cell: ({ kind }) => KINDS[kind], sortBy: ({ kind }) => KINDS[kind] },
        { heading: 'Programme', cell: ({ programme }) => programme?.name ?? 'of none on record' },
        { heading: 'As of', cell: ({ asOf }) => asOf ?? NOT_STATED, sortBy: ({ asOf }) => asOf },
        { heading: 'Statement', cell: ({ statement }) => statement },
      ]}
    />
  );
}
