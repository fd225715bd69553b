import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { disagreementsOn } from '../../card/disagreements.js';
import { DataTable } from '../../components/data-table.js';
import { OrganisationLink } from '../../components/profile/links.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { HOLDER_KINDS, SCHEME_NATURES } from '../../words/assurance-labels.js';
import { counted } from '../../words/counted.js';
import { labelled, NOT_STATED } from '../../words/listed.js';
import { FOCUS } from '../../words/programme-labels.js';
import document from './assurance.graphql';

const QUESTION = 'Which schemes are there, and what do they cover?';

/** The schemes on record, each with what it confers, on whom, for work on what, and who runs it. */
export function SchemesCard({ data: { schemes, byNature } }: { readonly data: AssuranceQuery }): ReactNode {
  const natures = byNature.groups.flatMap(({ count, key: { nature } }) =>
    nature === null ? [] : `${SCHEME_NATURES[nature].toLowerCase()}: ${count}`,
  );
  return (
    <Card
      id="accreditation-schemes"
      question={QUESTION}
      answer={
        <p>
          <strong>{counted(schemes.totalCount, 'scheme')}</strong> on record. By what they confer:{' '}
          {natures.join('; ')}.
        </p>
      }
      citations={schemes.nodes.flatMap(({ citations }) => citations)}
      caveats={[
        'Where the sources only mention an accreditation and name no scheme, the name here says so.',
        ...disagreementsOn(schemes.nodes, ({ name }) => name),
      ]}
      asked={{ document, question: 'accreditation-holders' }}
      isWide
    >
      <DataTable
        caption={QUESTION}
        rows={schemes.nodes}
        rowKey={({ slug }) => slug}
        columns={[
          { heading: 'Scheme', cell: ({ name }) => name, sortBy: ({ name }) => name },
          {
            heading: 'Confers',
            cell: ({ nature }) => SCHEME_NATURES[nature],
            sortBy: ({ nature }) => SCHEME_NATURES[nature],
          },
          { heading: 'Who can hold it', cell: ({ scope }) => labelled(scope, HOLDER_KINDS) },
          { heading: 'For work on', cell: ({ focus }) => labelled(focus, FOCUS) },
          {
            heading: 'Run by',
            cell: ({ operator }) => (operator ? <OrganisationLink {...operator} /> : NOT_STATED),
            sortBy: ({ operator }) => operator?.name ?? null,
          },
          {
            heading: 'Statements',
            cell: ({ accreditations }) => accreditations.length || 'none on record',
            sortBy: ({ accreditations }) => accreditations.length,
            isNumber: true,
          },
        ]}
      />
    </Card>
  );
}
