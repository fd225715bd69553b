import type { ReactNode } from 'react';
import { DataTable } from '../../components/data-table.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import { Areas } from '../../components/profile/listed-records.js';
import { Section } from '../../components/profile/section.js';
import { counted } from '../../words/counted.js';
import { ACCREDITATION_STATES, EVALUATION_STATES } from '../../words/labels.js';
import type { Model } from './model.js';

/** The local programmes that follow a model. */
export function Sites({ model }: { readonly model: Model }): ReactNode {
  const { programmes } = model;
  return (
    <Section title="Where it is followed" citations={programmes.flatMap(({ citations }) => citations)}>
      <p>
        <strong>{counted(programmes.length, 'programme')}</strong> on record{' '}
        {programmes.length === 1 ? 'follows' : 'follow'} it. An accreditation or an evaluation of one is not
        one of the others.
      </p>
      {programmes.length > 0 && (
        <DataTable
          caption={`Programmes that follow ${model.name}`}
          rows={programmes}
          rowKey={({ slug }) => slug}
          columns={[
            { heading: 'Programme', cell: one => <ProgrammeLink {...one} />, sortBy: ({ name }) => name },
            {
              heading: 'Areas',
              cell: ({ areas }) => <Areas areas={areas} />,
              sortBy: ({ areas }) => areas[0]?.name ?? null,
            },
            { heading: 'Accreditation', cell: one => ACCREDITATION_STATES[one.accreditationState.state] },
            { heading: 'Evaluation', cell: one => EVALUATION_STATES[one.evaluationState.state] },
          ]}
        />
      )}
    </Section>
  );
}
