import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import { Areas } from '../../components/profile/listed-records.js';
import type { EvidenceQuery } from '../../typed-documents.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';

interface ProgrammesTableProps {
  readonly caption: string;
  readonly programmes: EvidenceQuery['programmes']['nodes'];
}

/** The programmes that are counted, each with its states and why it has them. */
export function ProgrammesTable({ caption, programmes }: ProgrammesTableProps): ReactNode {
  return (
    <DataTable
      caption={caption}
      rows={programmes}
      rowKey={({ slug }) => slug}
      columns={[
        { heading: 'Programme', cell: ProgrammeLink, sortBy: ({ name }) => name },
        {
          heading: 'Areas',
          cell: ({ areas }) => <Areas areas={areas} />,
          sortBy: ({ areas }) => areas[0]?.name ?? null,
        },
        {
          heading: 'Evaluation',
          cell: ({ evaluationState: { state } }) => EVALUATION_STATES[state],
          sortBy: ({ evaluationState: { state } }) => EVALUATION_STATES[state],
        },
        {
          heading: 'Accreditation',
          cell: ({ accreditationState: { state } }) => ACCREDITATION_STATES[state],
          sortBy: ({ accreditationState: { state } }) => ACCREDITATION_STATES[state],
        },
      ]}
    />
  );
}
