import { useEffect, type ReactNode } from 'react';
import { anchorOf } from '../../card/document-anchor.js';
import { Card } from '../../card/card.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { AboutTheDataQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import { inDays } from '../../words/dates.js';
import document from './about-the-data.graphql';

type Source = AboutTheDataQuery['sources']['nodes'][number];

const COLUMNS: readonly Column<Source>[] = [
  {
    heading: 'Document',
    cell: ({ slug, title }) => <span id={anchorOf(slug)}>{title}</span>,
    sortBy: ({ title }) => title,
  },
  { heading: 'Published by', cell: ({ publisher }) => publisher, sortBy: ({ publisher }) => publisher },
  {
    heading: 'Date printed in it',
    cell: ({ datePrinted }) => (datePrinted === null ? 'none printed' : inDays(datePrinted)),
    sortBy: ({ datePrinted }) => datePrinted,
  },
  { heading: 'Licence', cell: ({ licence }) => licence, sortBy: ({ licence }) => licence },
  { heading: 'To know', cell: ({ note }) => note ?? 'nothing to add' },
];

/** The documents, with the licence of each. */
export function DocumentsCard({ data }: { readonly data: AboutTheDataQuery }): ReactNode {
  const { nodes, totalCount } = data.sources;
  useScrollToNamed();
  return (
    <Card
      id="documents-and-licences"
      question="Which documents is the record made from, and may they be used?"
      answer={
        <p>
          From <strong>{counted(totalCount, 'document')}</strong>. The record states facts and quotes figures
          and names; of documents without an open licence it uses facts only.
        </p>
      }
      citations={[]}
      caveats={[
        'What no document says is not in the record. It is marked as not stated, not reported or covered by no answer to the survey, and never shown as 0.',
        'The record has no addresses of the documents. A source of a figure leads to what is said of the document here: find the document by its title at its publisher.',
      ]}
      asked={{ document, question: 'citations-by-document' }}
      isWide
    >
      <DataTable caption="Documents" columns={COLUMNS} rows={nodes} rowKey={({ slug }) => slug} />
    </Card>
  );
}

/** Shows the document that the address names, which the browser has looked for before it was there. */
function useScrollToNamed(): void {
  useEffect(() => {
    const named = window.document.getElementById(window.location.hash.slice(1));
    named?.scrollIntoView({ block: 'center' });
  }, []);
}
