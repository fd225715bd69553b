import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import type { EvidenceQuery } from '../../typed-documents.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';

type NearMiss = EvidenceQuery['accreditedStalking']['nearMisses'][number];

interface StatesTableProps {
  readonly caption: string;
  readonly programmes: NearMiss['nodes'];
}

/** Programmes with what is known of their evaluation and accreditation. */
export function StatesTable({ caption, programmes }: StatesTableProps): ReactNode {
  return (
    <DataTable
      caption={caption}
      rows={[...new Map(programmes.map(one => [one.slug, one])).values()]}
      rowKey={({ slug }) => slug}
      columns={[
        { heading: 'Programme', cell: ProgrammeLink, sortBy: ({ name }) => name },
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
