import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { DataTable } from '../../components/data-table.js';
import { ProgrammeLink } from '../../components/profile/links.js';
import { Areas } from '../../components/profile/listed-records.js';
import { InsetText } from '../../components/inset-text.js';
import type { AssuranceQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { labelled } from '../../words/listed.js';
import { FOCUS } from '../../words/programme-labels.js';
import document from './assurance.graphql';

/** What no scheme covers, in the words of the record, and the programmes that it is about. */
export function OutsideCard({
  data: { noScheme, notAccredited, outside },
}: {
  readonly data: AssuranceQuery;
}): ReactNode {
  const stated = [...noScheme.nodes, ...notAccredited.nodes];
  return (
    <Card
      id="outside-every-scheme"
      question="What does no scheme cover?"
      answer={
        <p>
          Work on stalking: <strong>{counted(outside.totalCount, 'programme')}</strong> on record address
          {outside.totalCount === 1 && 'es'} stalking alone and have nothing to be accredited by.
        </p>
      }
      table={
        <DataTable
          caption="Programmes for stalking alone, without a statement about accreditation"
          rows={outside.nodes}
          rowKey={({ slug }) => slug}
          columns={[
            { heading: 'Programme', cell: ProgrammeLink, sortBy: ({ name }) => name },
            {
              heading: 'Areas',
              cell: ({ areas }) => <Areas areas={areas} />,
              sortBy: ({ areas }) => areas[0]?.name ?? null,
            },
            {
              heading: 'Addresses',
              cell: ({ focus }) => labelled(focus, FOCUS),
              sortBy: ({ focus }) => labelled(focus, FOCUS),
            },
          ]}
        />
      }
      citations={[...stated, ...outside.nodes].flatMap(({ citations }) => citations)}
      caveats={[
        'A programme of which nothing is said is not thereby outside every scheme.',
        'A programme that addresses domestic abuse as well could be accredited for that.',
      ]}
      asked={{ document, question: 'assured-or-outside-schemes' }}
    >
      {stated.map(({ slug, statement, focus }) => (
        <InsetText key={slug}>
          {statement}{' '}
          <span className="sources__licence">It is about: {labelled(focus, FOCUS).toLowerCase()}.</span>
        </InsetText>
      ))}
      {outside.emptyReason && <InsetText>{outside.emptyReason.text}</InsetText>}
    </Card>
  );
}
