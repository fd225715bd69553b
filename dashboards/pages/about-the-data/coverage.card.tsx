import type { ReactNode } from 'react';
import { Card } from '../../card/card.js';
import { Bars } from '../../charts/bars.js';
import { DataTable, type Column } from '../../components/data-table.js';
import type { AboutTheDataQuery } from '../../typed-documents.js';
import { counted } from '../../words/counted.js';
import document from './about-the-data.graphql';
import { countsBySource, coverageOf, type RecordCoverage } from './cited-places.js';

/** How often each document is cited, and by which kinds of record. */
export function CoverageCard({ data }: { readonly data: AboutTheDataQuery }): ReactNode {
  const counts = countsBySource(data.bySource.groups);
  const sources = data.sources.nodes
    .map(source => ({ ...source, count: counts.get(source.slug) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
  const [most] = sources;
  return (
    <Card
      id="coverage-by-document"
      question="How much of the record comes from each document?"
      answer={
        most && (
          <p>
            Most from the {most.publisher}: <strong>{counted(most.count, 'citation')}</strong> of places in “
            {most.title}”.
          </p>
        )
      }
      table={
        <DataTable
          caption="Citations by kind of record and document"
          columns={columnsFor(sources)}
          rows={coverageOf(data)}
          rowKey={({ kind }) => kind}
        />
      }
      citations={[]}
      caveats={[
        'A record that rests on several documents counts under each. A place is counted each time it is cited.',
      ]}
      asked={{ document, question: 'citations-by-document' }}
    >
      <Bars
        title="Citations by document"
        description={sources.map(({ title, count }) => `${title}: ${count}`).join('. ')}
        rows={sources.map(({ title, count }) => ({
          label: title,
          value: count,
          text: counted(count, 'citation'),
        }))}
      />
    </Card>
  );
}

function columnsFor(sources: AboutTheDataQuery['sources']['nodes']): readonly Column<RecordCoverage>[] {
  return [
    { heading: 'Kind of record', cell: ({ label }) => label, sortBy: ({ label }) => label },
    { heading: 'Records', cell: ({ records }) => records, sortBy: ({ records }) => records, isNumber: true },
    ...sources.map(({ slug, title }) => ({
      heading: title,
      cell: ({ citations }: RecordCoverage) => citations.get(slug) ?? 'none cited',
      sortBy: ({ citations }: RecordCoverage) => citations.get(slug) ?? null,
      isNumber: true,
    })),
  ];
}
