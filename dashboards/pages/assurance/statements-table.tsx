import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { ACCREDITATION_STATUSES, HOLDER_KINDS } from '../../words/assurance-labels.js';

/** A statement that something holds, or nearly holds, an accreditation. */
export type Statement = AssuranceQuery['accreditations']['nodes'][number];

interface StatementsTableProps {
  readonly caption: string;
  readonly statements: readonly Statement[];
}

/** Statements about accreditations, each with its holder, and how strong it is. */
export function StatementsTable({ caption, statements }: StatementsTableProps): ReactNode {
  return (
    <DataTable
      caption={caption}
      rows={statements}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Holder', cell: holderOf, sortBy: holderOf },
        {
          heading: 'Kind',
          cell: ({ holderKind }) => HOLDER_KINDS[holderKind],
          sortBy: ({ holderKind }) => HOLDER_KINDS[holderKind],
        },
        { heading: 'Scheme', cell: ({ scheme }) => scheme.name, sortBy: ({ scheme }) => scheme.name },
        {
          heading: 'Strength',
          cell: ({ status }) => ACCREDITATION_STATUSES[status],
          sortBy: ({ status }) => ACCREDITATION_STATUSES[status],
        },
        { heading: 'What it covers', cell: ({ scopeNote }) => scopeNote ?? 'no limit stated' },
      ]}
    />
  );
}

/** Who holds it: by name, or as the source describes whom it does not name. */
function holderOf({ holder }: Statement): string {
  if (holder.__typename === 'UnnamedHolder') return holder.description;
  if (holder.__typename === 'Organisation' || holder.areas.length === 0) return holder.name;
  return `${holder.name} (${holder.areas.map(({ name }) => name).join(', ')})`;
}
