import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import { Areas } from '../../components/profile/listed-records.js';
import { Section } from '../../components/profile/section.js';
import { counted } from '../../words/counted.js';
import { ROLES } from '../../words/programme-labels.js';
import type { Organisation } from './organisation.js';

/** The programmes that an organisation has a part in, with its role in each. */
export function Parts({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const { roles } = organisation;
  const programmes = new Set(roles.map(({ programme }) => programme.slug)).size;
  return (
    <Section title="Its part in programmes" citations={roles.flatMap(({ citations }) => citations)}>
      {roles.length === 0 ? (
        <p>No source gives it a role in a programme on record.</p>
      ) : (
        <>
          <p>
            It is named with <strong>{counted(programmes, 'programme')}</strong>.
          </p>
          <DataTable
            caption={`Programmes that ${organisation.name} has a part in`}
            rows={roles}
            rowKey={({ role, programme }) => `${programme.slug} ${role}`}
            columns={[
              {
                heading: 'Programme',
                cell: ({ programme }) => <ProgrammeLink {...programme} />,
                sortBy: ({ programme }) => programme.name,
              },
              { heading: 'Its role', cell: ({ role }) => ROLES[role], sortBy: ({ role }) => ROLES[role] },
              {
                heading: 'Areas',
                cell: ({ programme }) => <Areas areas={programme.areas} />,
                sortBy: ({ programme }) => programme.areas[0]?.name ?? null,
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}
